import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/addon/endpoints/contract.ts';
import type { Host } from '../../src/host/types.ts';
import { WHOLE_MATRIX } from './support/disturbance.ts';
import {
  AFTER,
  BEFORE,
  COST,
  editedFile,
  KPI_NAMES,
  keyed,
  LEADS,
  READING,
  twoMoreWeeks,
} from './support/hand-edits.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  HISTORY,
  LOG,
  lettersOf,
  quoted,
  refusal,
  rowsOf,
  SAM,
} from './support/team-file.ts';

let host: Host;
let clock: string;
let reopen: () => void;
/** What the history holds when nobody edits: one value a KPI and week, four weeks of three KPIs. */
let calm: readonly string[];

beforeAll(async () => {
  ({ host, clock } = await editedFile());
  reopen = bookmark(host);
  twoMoreWeeks(host, clock);
  calm = keyed(host);
});
beforeEach(() => reopen());

const sheet = quoted(HISTORY);
const cell = (title: string, row: number): string => cellOf(host, HISTORY, title, row);
const column = (title: string, row: number): string => cellOf(host, HISTORY, title, row).replace(/^.*!|\d+$/g, '');
const idOf = (name: string): string => host.model.getters.getSheetIdByName(name) ?? '';
/** The row of a key in the sheet, from 2. */
const rowOf = (week: string, name: string): number =>
  2 + rowsOf(host, HISTORY).findIndex((row) => row['Période'] === week && row['Nom du KPI'] === name);

/** All that a person can learn about it on opening the panel, and from the log. */
function told(): string {
  const { notices, kpis } = ask(host, 'app.open', null);
  const perKpi = kpis.flatMap(({ kpi, problem, missing, history, reading }) => [
    problem,
    reading.value === null ? reading.note : '',
    ...missing.map((period) => `${period} de ${kpi.name} manque`),
    ...history.filter(({ byHand }) => byHand).map(({ period }) => `${period} de ${kpi.name} à la main`),
  ]);
  const logged = rowsOf(host, LOG).flatMap((row) => [row['Sans valeur, et pourquoi'], row['À savoir']]);
  return [...notices, ...perKpi, ...logged].join('\n').replace(/\u00a0/g, ' ');
}

describe('four weeks that nobody edits', () => {
  it('hold one row a KPI and week, and nothing to tell', () => {
    twoMoreWeeks(host, clock);
    expect(calm).toHaveLength(KPI_NAMES.length * (BEFORE.length + AFTER.length));
    expect(told().trim()).toBe('');
  });
});

type Edit = readonly [what: string, edit: () => void];

function hide(name: string): void {
  host.model.dispatch('HIDE_SHEET', { sheetId: idOf(name) });
}

function hideLines(dimension: 'ROW' | 'COL', elements: readonly number[]): void {
  host.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: idOf(HISTORY), dimension, elements });
}

function merge(left: number, top: number, right: number, bottom: number): void {
  const target = [{ left, right, top, bottom }];
  host.model.dispatch('ADD_MERGE', { sheetId: idOf(HISTORY), target, force: true });
}

function duplicate(row: number, to: number): void {
  const [cells = []] = host.get(`${sheet}!A${row}:U${row}`);
  cells.forEach((value, index) => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replace('.', ',');
    host.person.type(`${sheet}!${String.fromCharCode(65 + index)}${to}`, text);
  });
}

describe('an edit that changes no figure, then two more runs: all rows, each once, nothing to tell', () => {
  const EDITS: readonly Edit[] = [
    ['rows sorted by value', () => host.person.sort(`${sheet}!A2:U7`, { column: 10, ascending: false })],
    [
      'rows sorted by KPI, newest first',
      () => host.person.sort(`${sheet}!A2:U7`, { column: 6, ascending: true }, { column: 1, ascending: false }),
    ],
    ['rows filtered away', () => hideLines('ROW', [1, 2, 3, 4])],
    ['a row moved to the top', () => host.person.moveRows(HISTORY, 7, 1, 2)],
    ['blank rows put in', () => host.person.insertRows(HISTORY, 4, 2)],
    [
      'a column of formulas put in the middle',
      () => {
        host.person.insertColumns(HISTORY, 10);
        host.person.type(`${sheet}!J1`, 'Écart');
        for (let row = 2; row <= 7; row++) host.person.type(`${sheet}!J${row}`, `=K${row}-N${row}`);
      },
    ],
    [
      'columns put in at two places',
      () => {
        host.person.insertColumns(HISTORY, 3);
        host.person.insertColumns(HISTORY, 15);
        host.person.type(`${sheet}!C1:C7`, 'à nous');
      },
    ],
    ['columns moved to the front', () => host.person.moveColumns(HISTORY, 18, 4, 1)],
    ['the key columns moved to the end', () => host.person.moveColumns(HISTORY, 1, 5, 22)],
    ['columns hidden', () => hideLines('COL', [4, 20])],
    ['the sheet hidden', () => hide(HISTORY)],
    [
      'all owned sheets hidden',
      () => {
        for (const name of ['KPI', HISTORY, LOG]) hide(name);
      },
    ],
    ['the sheet renamed', () => host.person.renameSheet(HISTORY, 'Chiffres')],
    [
      'titles in capitals, without accents, with spaces',
      () => {
        host.person.type(`${sheet}!A1`, '  PERIODE ');
        host.person.type(`${sheet}!E1`, 'identifiant kpi');
      },
    ],
    [
      'titles in English',
      () => {
        host.person.type(`${sheet}!A1`, 'Period');
        host.person.type(`${sheet}!J1`, 'Value');
      },
    ],
    [
      'text columns formatted as dates and numbers',
      () => {
        host.person.format(`${sheet}!A2:A100`, 'yyyy-mm-dd');
        host.person.format(`${sheet}!E2:E100`, '0.00');
      },
    ],
    ['values shown without decimals', () => host.person.format(`${sheet}!J2:J100`, '0')],
    ['a total below', () => host.person.type(`${sheet}!J9`, '=SUM(J2:J7)')],
    ['cells merged below the rows', () => merge(0, 20, 3, 22)],
    ['the KPI rows sorted', () => host.person.sort('KPI!A2:AG4', { column: 2, ascending: false })],
    [
      'a column put into the KPI sheet',
      () => {
        host.person.insertColumns('KPI', 1);
        host.person.type('KPI!A1:A4', 'à nous');
      },
    ],
  ];

  // Without the whole matrix one in five: each costs two runs.
  it.each(WHOLE_MATRIX ? EDITS : EDITS.filter((_, index) => index % 5 === 0))('%s', (_, edit) => {
    edit();
    twoMoreWeeks(host, clock);
    const name = host.model.getters.getSheetIdByName(HISTORY) ? HISTORY : 'Chiffres';
    expect(keyed(host, name)).toEqual(calm);
    expect(told().trim()).toBe('');
  });
});

describe('the key cells of three rows merged', () => {
  it.each([
    ['Période', 0],
    ['Relevé le', 3],
  ])('in « %s »: no row is taken for a missing one, none is doubled', (_, at) => {
    merge(at, 1, at, 3);
    const before = rowsOf(host, HISTORY).length;
    host.fire(clock);
    // The third Monday adds a row a KPI, and nothing for the weeks whose key cells are gone.
    expect(rowsOf(host, HISTORY)).toHaveLength(before + KPI_NAMES.length);
    expect(told()).not.toContain('manque');
  });

  it('in « Identifiant KPI »: the rows stay, told, and what can be measured again is', () => {
    merge(4, 4, 4, 6);
    twoMoreWeeks(host, clock);
    const rows = rowsOf(host, HISTORY);
    expect(rows.filter((row) => row['Identifiant KPI'] === '')).toHaveLength(2);
    expect(new Set(keyed(host)).size).toBe(keyed(host).length);
    expect(told()).toContain('Ligne 6 de « Historique KPI »');
    expect(told()).toContain('Ligne 7 de « Historique KPI »');
  });
});

describe('a title of the history that somebody changes', () => {
  it.each(['Période', 'Identifiant KPI', 'Valeur', 'Valeur cible', 'Sceau', 'Passage'])(
    '« %s » is put back where the rows leave no doubt, and told',
    (title) => {
      host.person.type(cell(title, 1), 'Autre');
      twoMoreWeeks(host, clock);
      expect(keyed(host)).toEqual(calm);
      expect(told()).toContain(`« Autre » de l’historique a retrouvé son titre « ${title} »`);
    },
  );

  it.each(['Nom du KPI', 'Relevé le', 'Statut', 'Origine', 'Début de période'])(
    '« %s » is made anew at the right, told, and what stood there stays',
    (title) => {
      const stood = host.get(`${sheet}!${column(title, 2)}2:${column(title, 2)}7`);
      const letter = column(title, 2);
      host.person.type(cell(title, 1), 'Autre');
      twoMoreWeeks(host, clock);
      const keys = rowsOf(host, HISTORY).map((row) => `${row['Période']} ${row['Identifiant KPI']}`);
      expect(keys).toHaveLength(calm.length);
      expect(new Set(keys).size).toBe(calm.length);
      expect(host.get(`${sheet}!${letter}2:${letter}7`)).toEqual(stood);
      expect(told()).toContain(`La colonne « ${title} » manquait dans « ${HISTORY} »`);
    },
  );

  it('with two of them at once is still found', () => {
    host.person.type(cell('Identifiant KPI', 1), 'Code');
    host.person.type(cell('Sceau', 1), 'Contrôle');
    twoMoreWeeks(host, clock);
    expect(keyed(host)).toEqual(calm);
  });
});

describe('the row of titles', () => {
  it.each<Edit>([
    ['pushed down by a row of the team’s', () => host.person.insertRows(HISTORY, 1, 1)],
    ['deleted', () => host.person.deleteRows(HISTORY, 1)],
  ])('%s: nothing is written, the panel says what to do, and all is made good afterwards', (what, edit) => {
    const undo = bookmark(host);
    edit();
    const held = host.get(`${sheet}!A1:U10`);
    expect(() => host.fire(clock)).toThrow();
    expect(host.get(`${sheet}!A1:U10`), what).toEqual(held);
    expect(refusal(host, 'snapshot.run', null).message).toContain('n’a plus ses titres en ligne 1');
    undo();
    twoMoreWeeks(host, clock);
    expect(keyed(host)).toEqual(calm);
  });

  it('of the KPI sheet deleted: told, and no KPI is taken for another', () => {
    host.person.deleteRows('KPI', 1);
    expect(() => host.fire(clock)).toThrow();
    expect(told()).toContain('« KPI » n’a plus ses titres en ligne 1');
  });
});

describe('figures changed by hand', () => {
  const others = (week: string, name: string): readonly string[] =>
    calm.filter((key) => !key.startsWith(`${week} ${name} `));
  const edited = (week: string, name: string): readonly string[] =>
    keyed(host).filter((key) => key.startsWith(`${week} ${name} `));

  it.each([
    ['a frozen value typed over', BEFORE[0], COST, 'Valeur', '12,5'],
    ['the newest value typed over', BEFORE[1], COST, 'Valeur', '12,5'],
    ['a formula put in', BEFORE[1], LEADS, 'Valeur', '=2+3'],
    ['a formula on other rows put in', BEFORE[1], LEADS, 'Valeur', '=SUM(N2:N3)'],
    ['a value cleared', BEFORE[1], READING, 'Valeur', ''],
    ['a text typed over a value', BEFORE[0], READING, 'Valeur', 'à revoir'],
    ['a target typed over', BEFORE[0], COST, 'Valeur cible', '1'],
  ])('%s: stays as it is, told; all other rows as ever', (_, week = '', name, title, typed) => {
    const at = cell(title, rowOf(week, name));
    if (typed === '') host.person.clear(at);
    else host.person.type(at, typed);
    const [[formula, value]] = [[host.formula(at), host.value(at)]];
    twoMoreWeeks(host, clock);
    expect(keyed(host).filter((key) => !key.startsWith(`${week} ${name} `))).toEqual(others(week, name));
    expect(edited(week, name)).toHaveLength(1);
    expect([host.formula(at), host.value(at)]).toEqual([formula, value]);
    const gone = typed === '' || typed === 'à revoir';
    if (!gone) expect(told()).toContain(`${week} de ${name} à la main`);
  });

  it('a key typed over by a word: the row stays, told, and its period is measured again', () => {
    host.person.type(cell('Période', rowOf('2026-W48', COST)), 'semaine 48');
    twoMoreWeeks(host, clock);
    expect(keyed(host).filter((key) => !key.startsWith('semaine 48'))).toEqual(calm);
    expect(keyed(host)).toHaveLength(calm.length + 1);
    expect(told()).toMatch(/Ligne \d+ de « Historique KPI »/);
  });

  it('an id cleared: the row stays, told', () => {
    const row = rowOf('2026-W48', LEADS);
    host.person.clear(cell('Identifiant KPI', row));
    twoMoreWeeks(host, clock);
    expect(host.value(cell('Valeur', row))).not.toBe('');
    expect(keyed(host)).toEqual(calm);
    expect(told()).toContain(`Ligne ${row} de « Historique KPI »`);
  });

  it('the hour of a frozen row cleared: it stays frozen', () => {
    host.person.clear(cell('Relevé le', rowOf('2026-W47', COST)));
    host.person.type('Campagnes!B9:B12', '99999');
    twoMoreWeeks(host, clock);
    expect(edited('2026-W47', COST)).toEqual(calm.filter((key) => key.startsWith(`2026-W47 ${COST} `)));
  });
});

describe('rows deleted or doubled by hand', () => {
  it('deleted: a dated KPI is measured again, a reading is told as missing', () => {
    for (const name of [COST, READING]) host.person.deleteRows(HISTORY, rowOf('2026-W48', name));
    twoMoreWeeks(host, clock);
    expect(keyed(host)).toEqual(calm.filter((key) => !key.startsWith(`2026-W48 ${READING}`)));
    expect(told()).toContain(`2026-W48 de ${READING} manque`);
  });

  it('all deleted: dated KPIs come back from their dates as far as a run looks back, the rest is told as missing', () => {
    host.person.deleteRows(HISTORY, 2, 6);
    twoMoreWeeks(host, clock);
    const keys = keyed(host);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of calm) {
      const [week = ''] = key.split(' ');
      const name = KPI_NAMES.find((known) => key.includes(known)) ?? '';
      if (!keys.includes(key)) expect(told()).toContain(`${week} de ${name} manque`);
    }
  });

  it('the sheet deleted: made again, and what cannot be measured again is told', () => {
    host.person.deleteSheet(HISTORY);
    twoMoreWeeks(host, clock);
    expect(new Set(keyed(host)).size).toBe(keyed(host).length);
    expect(told()).toContain(`2026-W47 de ${READING} manque`);
  });

  it('doubled: neither is removed, the first counts, told by name and period', () => {
    duplicate(rowOf('2026-W48', COST), 8);
    twoMoreWeeks(host, clock);
    expect(keyed(host)).toHaveLength(calm.length + 1);
    expect(told()).toContain(`L’historique de « ${COST} » a deux lignes pour 2026-W48`);
    const [view] = ask(host, 'app.open', null).kpis;
    expect(view?.history.map(({ period }) => period)).toEqual([...BEFORE, ...AFTER]);
  });

  it('written again under the key of another row: told, and the missing one comes back', () => {
    host.person.type(cell('Période', rowOf('2026-W48', COST)), '2026-W47');
    twoMoreWeeks(host, clock);
    expect(told()).toContain(`L’historique de « ${COST} » a deux lignes pour 2026-W47`);
    expect(keyed(host).filter((key) => !key.startsWith(`2026-W47 ${COST}`))).toEqual(
      calm.filter((key) => !key.startsWith(`2026-W47 ${COST}`)),
    );
  });
});

describe('a KPI', () => {
  const saved = (name: string): KpiDraft => {
    const view = ask(host, 'app.open', null).kpis.find(({ kpi }) => kpi.name === name);
    if (!view) throw new Error(name);
    return view.kpi;
  };

  it('renamed in its row keeps its series: same id, no row twice', () => {
    host.person.type(cellOf(host, 'KPI', 'Nom', 2), 'CPL');
    twoMoreWeeks(host, clock);
    const ids = rowsOf(host, HISTORY).filter((row) => row['Identifiant KPI'] === 'cout-par-lead');
    expect(ids.map((row) => [row['Période'], row['Nom du KPI']])).toEqual([
      ...BEFORE.map((week) => [week, COST]),
      ...AFTER.map((week) => [week, 'CPL']),
    ]);
  });

  it('re-targeted keeps the targets of past rows', () => {
    host.person.type(cellOf(host, 'KPI', 'Valeur cible', 2), '20');
    twoMoreWeeks(host, clock);
    const own = rowsOf(host, HISTORY).filter((row) => row['Identifiant KPI'] === 'cout-par-lead');
    expect(own.map((row) => row['Valeur cible']).slice(0, 2)).toEqual([25, 25]);
    expect(own.at(-1)?.['Valeur cible']).toBe(20);
    expect(keyed(host).map((key) => key.replace(/ \S+$/, ''))).toEqual(calm.map((key) => key.replace(/ \S+$/, '')));
  });

  it('removed keeps its rows and gets no more; restored it goes on under its id', () => {
    const draft = saved(READING);
    ask(host, 'kpi.remove', { id: draft.id });
    host.fire(clock);
    const own = () => rowsOf(host, HISTORY).filter((row) => row['Identifiant KPI'] === draft.id);
    expect(own().map((row) => row['Période'])).toEqual(BEFORE);
    ask(host, 'kpi.restore', { kpi: draft });
    twoMoreWeeks(host, clock);
    expect(own().map((row) => row['Période'])).toEqual([...BEFORE, AFTER[1]]);
    expect(told()).toContain(`2026-W49 de ${READING} manque`);
  });

  it('whose row was deleted and typed again by hand goes on under the same id', () => {
    const [titles = []] = host.get('KPI!1:1');
    const stood = titles.map(
      (_, at) => host.formula(`KPI!${lettersOf(at + 1)}2`) || (host.display(`KPI!${lettersOf(at + 1)}2`)[0]?.[0] ?? ''),
    );
    host.person.deleteRows('KPI', 2);
    host.fire(clock);
    titles.forEach((title, at) => {
      if (title !== 'Identifiant' && stood[at]) host.person.type(`KPI!${lettersOf(at + 1)}4`, String(stood[at]));
    });
    twoMoreWeeks(host, clock);
    expect(keyed(host)).toEqual(calm);
    expect(told()).toContain(`« ${COST} » n’avait pas d’identifiant : il a reçu « cout-par-lead »`);
  });
});

describe('a history that may not be edited', () => {
  const PROTECT = `
    function protectHistory() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${HISTORY}');
      var protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
    }
    function freeHistory() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${HISTORY}');
      sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (each) { each.remove(); });
    }`;

  it('by the schedule’s owner: refused with the way out, late in the panel, made good once it may', async () => {
    const other = await editedFile(PROTECT, SAM.email);
    other.host.run('protectHistory', [], { user: CAMILLE.email });
    const before = keyed(other.host);
    expect(() => other.host.fire(other.clock)).toThrow(/protected/);
    expect(keyed(other.host)).toEqual(before);
    other.host.clock.move({ hours: 4 });
    expect(ask(other.host, 'app.open', null).schedule.late).not.toBe('');
    expect(refusal(other.host, 'snapshot.run', null, { user: SAM.email }).code).toBe('READ-ONLY');
    other.host.run('freeHistory', [], { user: CAMILLE.email });
    twoMoreWeeks(other.host, other.clock);
    expect(keyed(other.host)).toEqual(calm);
  });
});
