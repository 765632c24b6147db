import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { DASHBOARD, note, placeOf, shown } from './support/dashboard.ts';
import { type Start, startHere, WHOLE_MATRIX } from './support/disturbance.ts';
import { ask, kpi, quoted, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

type Name = 'dashboard.refresh' | 'meeting.refresh';
/** Every service call in the whole matrix; a few otherwise, as shares of the way. */
const SAMPLED: Readonly<Record<string, readonly number[]>> = {
  'a first dashboard': [0.3, 0.9, 0.96],
  'a dashboard that people added to': [0.4, 0.7],
  'a first meeting page': [0.4],
};

let host: Host;
const starts = new Map<string, readonly [Name, Start]>();
beforeAll(async () => {
  host = await teamFile();
  save(host, kpi(), SUBSCRIBERS);
  ask(host, 'snapshot.run', null);
  starts.set('a first dashboard', ['dashboard.refresh', startHere(host, '')]);
  starts.set('a first meeting page', ['meeting.refresh', startHere(host, '')]);
  ask(host, 'dashboard.refresh', null);
  addByHand();
  save(host, ...['A', 'B', 'C', 'D', 'E'].map((name) => kpi({ name })));
  starts.set('a dashboard that people added to', ['dashboard.refresh', startHere(host, '')]);
}, 200_000);

/** A column and a row of the team's, notes, a choice, and a chart. */
function addByHand(): void {
  host.person.insertColumns(DASHBOARD, 4);
  host.person.insertRows(DASHBOARD, 12);
  note(host, `${quoted(DASHBOARD)}!D12`, 'Nos mots');
  note(host, placeOf(host, 'gap3', 'name'), "'007");
  host.person.type(placeOf(host, 'filters', 'status'), 'Camille');
  host.model.dispatch('CREATE_CHART', {
    figureId: 'theirs',
    chartId: 'theirs-drawn',
    sheetId: host.model.getters.getSheetIdByName(DASHBOARD),
    col: 1,
    row: 1,
    offset: { x: 0, y: 0 },
    size: { width: 100, height: 100 },
    definition: {
      type: 'bar',
      stacked: false,
      title: {},
      legendPosition: 'none',
      dataSetStyles: {},
      dataSource: { type: 'range', dataSets: [{ dataRange: 'A1:A3', dataSetId: '0' }], dataSetsHaveTitle: false },
    },
  });
}

interface Laid {
  readonly name: string;
  readonly cells: object;
  readonly merges: object;
  readonly figures: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly dataValidationRules: readonly object[];
}

/** What a person sees of each sheet. */
function pages(): readonly object[] {
  const sheets = host.save().workbook.sheets as unknown as readonly Laid[];
  return sheets.map(({ name, cells, merges, figures, conditionalFormats, dataValidationRules }) => ({
    name,
    cells,
    merges,
    counts: [figures.length, conditionalFormats.length, dataValidationRules.length],
  }));
}

function begin(start: Start): void {
  host.fail.clear();
  const problem = host.load(structuredClone(start.saved));
  if (problem !== null) throw new Error(problem);
  host.clock.set(start.at);
  host.calls.reset();
}

describe('laid out again after it was cut', { timeout: 3_600_000 }, () => {
  it.each(Object.keys(SAMPLED))('%s is what an undisturbed run makes of it', (name) => {
    const [page, start] = starts.get(name) ?? [];
    if (!page || !start) throw new Error(name);
    begin(start);
    ask(host, page, null);
    const calls = host.calls.total();
    const undisturbed = pages();
    const positions = WHOLE_MATRIX
      ? Array.from({ length: calls }, (_, index) => index + 1)
      : (SAMPLED[name] ?? []).map((share) => Math.round(share * calls));
    const lost: string[] = [];
    for (const position of positions) {
      begin(start);
      host.fail.at(position, 'kill');
      try {
        host.sidebarCall(page, null);
      } catch {
        // The run that fails is the point; the next one is judged.
      }
      const stopped = host.calls.history()[position - 1];
      host.fail.clear();
      ask(host, page, null);
      try {
        expect(pages()).toEqual(undisturbed);
      } catch (error) {
        lost.push(`${position} ${stopped}: ${String(error).slice(0, 200)}`);
      }
    }
    console.log(`${name}: ${positions.length} positions tried of ${calls}, ${positions.length - lost.length} survived`);
    expect(lost).toEqual([]);
    if (name.includes('people')) expect(shown(host, 'gap3', 'name')).toBe('007');
  });
});
