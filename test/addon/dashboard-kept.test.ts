import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { DASHBOARD, note, placeOf, shown, table, WORKINGS } from './support/dashboard.ts';
import {
  ask,
  bookmark,
  cellOf,
  HISTORY,
  kpi,
  quoted,
  refusal,
  SUBSCRIBERS,
  save,
  teamFile,
} from './support/team-file.ts';

// Each lays the whole dashboard out again, several times over.
vi.setConfig({ testTimeout: 400_000 });

let host: Host;
let again: () => void;

beforeAll(async () => {
  host = await teamFile();
  save(host, kpi(), SUBSCRIBERS);
  ask(host, 'snapshot.run', null);
  ask(host, 'dashboard.refresh', null);
  again = bookmark(host);
}, 400_000);

beforeEach(() => again());

function refresh(): void {
  ask(host, 'dashboard.refresh', null);
}

interface Figure {
  readonly id: string;
  readonly data: { readonly type: string };
}

/** The charts that lie on the dashboard, oldest first. */
function figures(): readonly Figure[] {
  const sheet = host.save().workbook.sheets.find(({ name }) => name === DASHBOARD);
  return (sheet as unknown as { readonly figures: readonly Figure[] }).figures;
}

describe('what people add to the dashboard stays', () => {
  it('a row between ours, a column between ours, a word in a blank cell, a text below', () => {
    const board = quoted(DASHBOARD);
    const [, below] = /(\d+)$/.exec(placeOf(host, 'more', 'name')) ?? [];
    host.person.insertRows(DASHBOARD, Number(below) + 1, 3);
    const under = `${board}!B${Number(below) + 2}`;
    note(host, under, 'Budget validé');
    note(host, placeOf(host, 'gap3', 'name'), "'007");
    host.person.insertColumns(DASHBOARD, 4);
    host.person.insertRows(DASHBOARD, 12);
    note(host, `${board}!D12`, 'Nos mots');
    refresh();
    expect(host.value(`${board}!D12`)).toBe('Nos mots');
    expect(shown(host, 'gap3', 'name')).toBe('007');
    expect(host.value(`${board}!B${Number(below) + 3}`)).toBe('Budget validé');
    expect(table(host, 'name', 'target')).toEqual([
      ['Coût par lead', '25\u00a0€'],
      ['Abonnés à la lettre', '2\u202f000'],
    ]);
  });

  it('what they chose, and a line that they deleted comes back', () => {
    host.person.type(placeOf(host, 'charted', 'value'), 'Abonnés à la lettre');
    const [, line] = /(\d+)$/.exec(placeOf(host, 'list2', 'name')) ?? [];
    host.person.deleteRows(DASHBOARD, Number(line));
    refresh();
    expect(shown(host, 'charted', 'value')).toBe('Abonnés à la lettre');
    expect(shown(host, 'list2', 'name')).toBe('');
    expect(shown(host, 'list1', 'target')).not.toBe('');
  });

  it('a chart of theirs; ours are four, however often it is laid out again', () => {
    expect(figures().map(({ data }) => data.type)).toEqual(['combo', 'line', 'bar', 'bar']);
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
    refresh();
    expect(figures()).toHaveLength(5);
    host.person.deleteSheet(WORKINGS);
    refresh();
    expect(figures()).toHaveLength(5);
    expect(table(host, 'name')).toEqual([['Coût par lead'], ['Abonnés à la lettre']]);
  });

  it('a chart of ours that they moved; one that they deleted stays away until the sheet is made anew', () => {
    const sheetId = host.model.getters.getSheetIdByName(DASHBOARD);
    const [first, second] = figures();
    const moved = { sheetId, figureId: first?.id, col: 3, row: 20, offset: { x: 7, y: 9 } };
    expect(host.model.dispatch('UPDATE_FIGURE', moved).isSuccessful).toBe(true);
    const before = figures();
    expect(ask(host, 'dashboard.refresh', null).sentence).toBe('Le tableau de bord suit de nouveau tous vos KPI.');
    expect(figures()).toEqual(before);
    host.model.dispatch('DELETE_FIGURE', { sheetId, figureId: second?.id });
    const { sentence } = ask(host, 'dashboard.refresh', null);
    expect(sentence).toContain('pour le retrouver, supprimez la feuille et relancez cette commande');
    expect(figures()).toHaveLength(3);
    host.person.deleteSheet(DASHBOARD);
    expect(ask(host, 'dashboard.refresh', null).sentence).toContain('Le tableau de bord est prêt');
    expect(figures().map(({ data }) => data.type)).toEqual(['combo', 'line', 'bar', 'bar']);
    expect(table(host, 'name')).toEqual([['Coût par lead'], ['Abonnés à la lettre']]);
    expect(ask(host, 'dashboard.refresh', null).sentence).toBe('Le tableau de bord suit de nouveau tous vos KPI.');
  });

  it('the dashboard itself: without its hidden keys it is left alone, with a sentence', () => {
    host.person.deleteRows(DASHBOARD, 1);
    expect(refusal(host, 'dashboard.refresh', null).code).toBe('KEYS-LOST');
  });
});

describe('the sheets it rests on', () => {
  it('may be renamed, their columns moved, others put in, rows sorted', () => {
    host.person.insertColumns('KPI', 1);
    host.person.moveColumns('KPI', 3, 1, 8);
    host.person.insertColumns(HISTORY, 4);
    host.person.moveColumns(HISTORY, 1, 1, 9);
    host.person.renameSheet('KPI', 'Nos KPI (équipe)');
    host.person.renameSheet(HISTORY, 'Relevés');
    const before = table(host, 'name', 'value', 'target', 'status');
    expect(before.map(([name]) => name)).toEqual(['Coût par lead', 'Abonnés à la lettre']);
    refresh();
    expect(table(host, 'name', 'value', 'target', 'status')).toEqual(before);
  });

  it('may hold a new KPI, an error in a measure, blank cells and hostile names', () => {
    save(host, kpi({ name: '=HYPERLINK("http://x")', weight: 5 }), kpi({ name: '"~?*', state: 'draft', end: '' }));
    host.person.type(cellOf(host, 'KPI', 'Mesure', 4), '=1/0');
    refresh();
    const lines = table(host, 'name', 'value', 'status', 'trend');
    // Before a sign the sheet holds the apostrophe that keeps it a text; Google shows none, the local host does.
    expect(lines[0]?.map((text) => text.replace(/^'/, ''))).toEqual([
      '=HYPERLINK("http://x")',
      '–',
      '– Pas de données',
      '',
    ]);
    expect(lines).toHaveLength(3);
    expect(shown(host, 'score', 'name')).toContain('2 KPI parmi 3');
    const cells = host.display(`${quoted(DASHBOARD)}!A1:I38`).flat();
    expect(cells.filter((text) => text.startsWith('#'))).toEqual([]);
  });
});
