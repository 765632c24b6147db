import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { DASHBOARD, MEETING, placeOf, shown, table, WORKINGS } from './support/dashboard.ts';
import { ask, cellOf, HISTORY, kpi, lettersOf, quoted, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

const LONG = 'Un nom qui ne finit pas '.repeat(9).slice(0, 199);
const NAMES = ['Coût par lead', '=1+1', 'Le « "grand" » KPI', '🚀 Fusée 👩‍🚀', LONG];
const [PERIOD, OBJECTIVE, OWNER] = [
  ['filters', 'name'],
  ['filters', 'value'],
  ['filters', 'status'],
] as const;
const CHART = ['charted', 'value'] as const;

let host: Host;
beforeAll(async () => {
  host = await teamFile();
  const [first, ...others] = NAMES.map((name, index) =>
    kpi({ ...(index === 0 ? {} : SUBSCRIBERS), name, weight: 9 - index, owner: 'Noé' }),
  );
  if (first) save(host, first, ...others);
  // The panel asks for an owner; the sheet does not.
  host.person.clear(cellOf(host, 'KPI', 'Responsable', 3));
  ask(host, 'snapshot.run', null);
  ask(host, 'dashboard.refresh', null);
  ask(host, 'meeting.refresh', null);
}, 400_000);

/** Before a sign the local host shows the apostrophe that keeps a text one; Google shows none. */
const plain = (text: string): string => text.replace(/^'/, '');
const names = (): readonly string[] => table(host, 'name').map(([name = '']) => plain(name));

function errors(): readonly string[] {
  const { getters } = host.model;
  return [DASHBOARD, MEETING].flatMap((sheet) => {
    const rows = getters.getNumberRows(getters.getSheetIdByName(sheet) ?? '');
    const cells = host.display(`${quoted(sheet)}!A1:D${rows}`).flat();
    return cells.filter((text) => /^#(?!ffffff)/.test(text));
  });
}

/** Types into cells, looks, and puts back what stood there. */
function meanwhile(edits: readonly (readonly [reference: string, text: string])[], look: () => void): void {
  const before = edits.map(([reference]) => [reference, host.formula(reference) || host.value(reference)] as const);
  for (const [reference, text] of edits) text === '' ? host.person.clear(reference) : host.person.type(reference, text);
  try {
    look();
  } finally {
    for (const [reference, cell] of before) {
      if (cell === '') host.person.clear(reference);
      else host.person.type(reference, String(cell));
    }
  }
}

describe('names that are no names', () => {
  it('are shown as they are, on both pages', () => {
    expect(names()).toEqual(NAMES);
    expect(errors()).toEqual([]);
    expect(shown(host, 'kpi2', 'owner')).toBe('');
  });
});

describe('what somebody chooses', () => {
  it.each([
    ['a blank period', PERIOD, '', NAMES, /^Dernier relevé/],
    ['a period in other letters', PERIOD, 'NOVEMBRE 2026', NAMES, /^novembre 2026/],
    ['a period that is none', PERIOD, 'bientôt', NAMES, /^Période inconnue\u00a0: choisissez-la dans la liste/],
    ['a key in place of a month', PERIOD, '2026-11', NAMES, /^Période inconnue/],
    ['a blank owner', OWNER, '', NAMES, /^Dernier relevé/],
    ['an objective', OBJECTIVE, 'leads', NAMES, /^Dernier relevé/],
    ['an owner of all but one', OWNER, 'Noé', NAMES.filter((name) => name !== '=1+1'), /^Dernier relevé/],
    ['a KPI that is none for the chart', CHART, '"~?*', NAMES, /^Dernier relevé/],
    ['a hostile KPI for the chart', CHART, "'=1+1", NAMES, /^Dernier relevé/],
  ] as const)('%s', (_, [line, column], text, expected, subtitle) => {
    meanwhile([[placeOf(host, line, column), text]], () => {
      expect(names()).toEqual(expected);
      expect(shown(host, 'subtitle', 'name')).toMatch(subtitle);
      expect(errors()).toEqual([]);
    });
  });

  it.each([
    ['an owner who is not there', OWNER, 'Personne'],
    ['an objective that is not there', OBJECTIVE, '=1/0'],
  ] as const)('%s: says what to do', (_, [line, column], text) => {
    meanwhile([[placeOf(host, line, column), text]], () => {
      expect(names()).toEqual([]);
      expect(shown(host, 'score', 'name')).toBe(
        'Aucun KPI pour ce choix\u00a0: prenez un autre objectif ou un autre responsable dans les listes.',
      );
      expect(errors()).toEqual([]);
    });
  });

  it('an owner who was renamed: says what to do, and the list offers the new name', () => {
    const owner = placeOf(host, ...OWNER);
    const cells = [2, 4, 5, 6].map((row) => [cellOf(host, 'KPI', 'Responsable', row), 'Zoé'] as const);
    meanwhile([[owner, 'Noé'], ...cells], () => {
      expect(names()).toEqual([]);
      expect(shown(host, 'score', 'name')).toMatch(/^Aucun KPI pour ce choix/);
      expect(offered()).toContain('Zoé');
      expect(offered()).not.toContain('Noé');
    });
  });
});

describe('cells that hold something else', () => {
  it.each([
    ['a status of another language', HISTORY, 'Statut', 'At risk'],
    ['a status that is none', HISTORY, 'Statut', 'bof'],
    ['a value that is a word', HISTORY, 'Valeur', 'beaucoup'],
    ['a first day that is a word', HISTORY, 'Début de période', 'lundi'],
    ['a score that is an error', HISTORY, 'Score', '=1/0'],
    ['an error in place of a KPI', HISTORY, 'Identifiant KPI', '=NA()'],
    ['a number in place of a KPI', HISTORY, 'Identifiant KPI', '12'],
    ['a weight that is a word', 'KPI', 'Poids', 'lourd'],
    ['an end that is a word', 'KPI', 'Fin', 'plus tard'],
    ['an error in place of a name', 'KPI', 'Nom', '=1/0'],
    ['a frequency that is none', 'KPI', 'Fréquence', 'parfois'],
    ['a unit of its own', 'KPI', 'Unité', 'baguettes'],
  ] as const)('%s: the page stays readable, and the other KPIs right', (_, sheet, title, text) => {
    const before = table(host, 'name', 'value', 'status').slice(1);
    meanwhile([[cellOf(host, sheet, title, 2), text]], () => {
      expect(errors()).toEqual([]);
      expect(table(host, 'name', 'value', 'status')).toEqual(expect.arrayContaining([...before]));
    });
  });

  it('a history sorted by hand is read as before', () => {
    const before = table(host, 'name', 'value', 'status');
    host.person.sort(`${quoted(HISTORY)}!A2:U${NAMES.length + 1}`, { column: 6, ascending: false });
    expect(table(host, 'name', 'value', 'status')).toEqual(before);
  });
});

describe('a month and a year later', () => {
  it('the list of periods offers the new month by itself', () => {
    expect(offered()).not.toContain('décembre 2026');
    host.clock.set('2026-12-01T08:00:00Z');
    host.recalculate();
    expect(offered()).toContain('décembre 2026');
    expect(offered()).not.toContain('janvier 2027');
    host.clock.set('2027-01-01T08:00:00Z');
    host.recalculate();
    expect(offered()).toContain('janvier 2027');
    expect(errors()).toEqual([]);
  });
});

/** What the drop-downs offer. */
function offered(): readonly unknown[] {
  const { getters } = host.model;
  const columns = getters.getNumberCols(getters.getSheetIdByName(WORKINGS) ?? '');
  const cells = host.get(`${quoted(WORKINGS)}!A1:${lettersOf(columns)}60`);
  const titles = cells[0] ?? [];
  const objectives = titles.findIndex((_, at) =>
    ['objective', 'owner', 'chart'].every((title, on) => titles[at + on] === title),
  );
  const lists = [titles.indexOf('choice'), objectives, objectives + 1];
  return cells.slice(1).flatMap((row) => lists.map((column) => row[column] ?? ''));
}
