import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import type { WorkbookCell } from '../../src/host/engine/workbook.ts';
import type { Host } from '../../src/host/types.ts';
import { KPI_HEADERS } from '../../src/text/sheet-words.ts';
import { everyMonday, HISTORY, LOG, rowsOf, teamFile } from './support/team-file.ts';

/** Spend and leads: 600 ÷ 30 and so on are plain to work out. The third row lacks its leads. */
const SPEND = [100, 200, 300, 50];
const LEADS = [5, 10, 15, ''];
const SPEND_SUM = 650;
const LEAD_SUM = 30;

/** What each cell of the sheet « États » holds: a value or what stands for one while a file is closed or broken. */
const STATES: readonly (readonly [name: string, cell: WorkbookCell, why: RegExp])[] = [
  ['Loading...', 'Loading...', /encore en cours de calcul/],
  ['Chargement…', 'Chargement…', /encore en cours de calcul/],
  ['#NAME?', { formula: '=INCONNUE(1)' }, /erreur #NAME\?|#BAD_EXPR|#NAME/],
  ['#ERROR!', '#ERROR!', /erreur #ERROR!/],
  ['#DIV/0!', { formula: '=1/0' }, /erreur #DIV\/0!/],
  ['#N/A', { formula: '=NA()' }, /erreur #N\/A/],
  ['a text', 'à venir', /texte « à venir »/],
  ['a blank cell', null, /Aucune donnée/],
  ['a date', { date: '2026-11-02' }, /une date et non un nombre/],
  ['a truth', true, /VRAI ou FAUX/],
];

/** Formulas that the raw ranges give a value for, and the value. */
const READ: readonly (readonly [what: string, formula: string, value: number])[] = [
  ['a call on bounded ranges', '=KPI_CPL(Data!B2:B4;Data!C2:C4)', 600 / 30],
  ['a call on open ranges', '=KPI_CPL(Data!B2:B;Data!C2:C)', SPEND_SUM / LEAD_SUM],
  ['a call on whole columns', '=KPI_CPL(Data!B:B;Data!C:C)', SPEND_SUM / LEAD_SUM],
  ['a call on fixed references', '=KPI_CPL(Data!$B$2:$B$4;Data!$C$2:$C$4)', 600 / 30],
  ['a call on named ranges', '=KPI_CPL(depenses;prospects)', SPEND_SUM / LEAD_SUM],
  ['a sheet with a quote and an accent', "=KPI_CPL('Ventes d''été'!B2:B;'Ventes d''été'!C2:C)", SPEND_SUM / LEAD_SUM],
  ['a sheet with brackets and an exclamation mark', "=SUM('Où ? (là !)'!A1:A2)", 3],
  ['a call on literals', '=KPI_CPL(1200;40)', 30],
  ['literals with decimal commas', '=KPI_CPL(7,5;2,5)', 3],
  ['a nested call', '=KPI_ROAS(KPI_CPL(Data!B2:B4;Data!C2:C4);4)', 5],
  ['totals inside a call', '=KPI_CPL(SUM(Data!B2:B);SUM(Data!C2:C))', SPEND_SUM / LEAD_SUM],
  ['arithmetic around calls', '=(KPI_CPL(Data!B2:B4;Data!C2:C4)+10)*2', 60],
  ['a percentage', '=KPI_CPL(Data!B2:B4;Data!C2:C4)*10%', 2],
  ['a team’s own ratio', '=SUM(Data!B2:B4)/SUM(Data!C2:C4)', 20],
  ['a reference to a call', '=Data!E1', 600 / 30],
  ['five steps to a call', '=Suites!A1', 600 / 30],
  ['a figure', '=États!B11', 12.5],
  ['a native function that only the sheet can work out', '=IF(SUM(Data!B2:B4)>500;1;0)', 1],
  ['a native function around a call', '=ROUND(KPI_CPL(1000;300);1)', 3.3],
];

/** Formulas without a value, and why. */
const UNREAD: readonly (readonly [what: string, formula: string, why: RegExp])[] = [
  ...STATES.map(([name, , why], index) => [`a reference to ${name}`, `=États!B${index + 1}`, why] as const),
  ['a sheet that is gone', '=Disparue!B2', /n’existe plus/],
  ['a named range that is gone', '=SUM(disparus)', /n’existe plus/],
  ['no leads', '=KPI_CPL(100;0)', /aucun lead/],
  ['a text among the figures', '=KPI_CPL(États!B7:B7;10)', /texte|n’est pas un nombre|nombre/],
  ['a table', '=KPI_BY("CPL";Data!A2:A4;Data!B2:B4;Data!C2:C4)', /erreur|texte|tableau/],
  ['a division by nothing', '=Data!B2/Data!C5', /#DIV\/0!/],
  ['its own cell', '=KPI!E2', /./],
];

let host: Host;
let clock: string;

/** The add-on's custom functions answer `#NAME?`, as for whoever has not installed it: only the script can compute them. */
function withoutCells(): { readonly code: string; readonly files: Readonly<Record<string, string>> } {
  const read = (name: string): string => readFileSync(join(projectRoot, 'dist', name), 'utf8');
  return { code: read('Code.js').replace(/^function KPI_/gm, 'function OFF_'), files: { Server: read('Server.html') } };
}

async function fileWith(formulas: readonly string[], more: Partial<ReturnType<typeof withoutCells>>): Promise<void> {
  const table = (from: number) => [
    ['Jour', 'Dépenses', 'Leads'],
    ...SPEND.map((spend, row) => [{ date: `2026-11-0${from + row}` }, spend, LEADS[row] ?? '']),
  ];
  const data: WorkbookCell[][] = table(2).map((row) => [...row, null]);
  data[0] = [...(data[0] ?? []), { formula: '=KPI_CPL(B2:B4;C2:C4)' }];
  const rows = formulas.map((formula, index) => {
    const cells: Partial<Record<keyof typeof KPI_HEADERS, WorkbookCell>> = {
      id: `k${index}`,
      name: `k${index}`,
      measure: { formula },
      frequency: 'chaque jour',
      target: 1,
      start: { date: '2026-11-02' },
      end: { date: '2027-06-30' },
      state: 'actif',
    };
    return Object.keys(KPI_HEADERS).map((key) => cells[key as keyof typeof cells] ?? null);
  });
  const titles = Object.values(KPI_HEADERS).map(({ fr }) => fr);
  host = await teamFile({
    ...more,
    sheets: [
      { name: 'Data', rows: data, rowCount: 8, columnCount: 5 },
      { name: "Ventes d'été", rows: table(3), rowCount: 8, columnCount: 3 },
      { name: 'Où ? (là !)', rows: [[1], [2]], rowCount: 3, columnCount: 2 },
      { name: 'États', rows: [...STATES.map(([name, cell]) => [name, cell]), ['a figure', 12.5]] },
      {
        name: 'Suites',
        rows: [['B', 'C', 'D'].map((next) => ({ formula: `=${next}1` })).concat({ formula: '=Data!E1' })],
      },
      { name: 'KPI', rows: [titles, ...rows], rowCount: rows.length + 5, columnCount: titles.length },
    ],
  });
  host.person.nameRange('depenses', 'Data!B2:B');
  host.person.nameRange('prospects', 'Data!C2:C');
  clock = everyMonday(host);
  host.clock.set('2026-11-23T07:30:00Z');
  host.fire(clock);
}

const taken = (index: number): readonly unknown[] =>
  rowsOf(host, HISTORY)
    .filter((row) => row['Identifiant KPI'] === `k${index}`)
    .map((row) => row['Valeur']);
const reasonsOf = (index: number): string => {
  const lines = rowsOf(host, LOG).flatMap((row) => String(row['Sans valeur, et pourquoi']).split('\n'));
  return lines
    .filter((line) => line.startsWith(`k${index} — `))
    .join('\n')
    .replace(/\u00a0/g, ' ');
};

describe.each([
  ['in a file whose cells compute', () => ({})],
  ['in a file whose cells show #NAME?', withoutCells],
] as const)('%s', (where, more) => {
  const closed = where.includes('#NAME?');
  const cases = READ.map(([what, formula, value], index) => ({ what, formula, value, index }));

  beforeAll(() =>
    fileWith(
      READ.map(([, formula]) => formula),
      more(),
    ),
  );

  it.each(cases)('$what is measured: $formula', ({ formula, value, index }) => {
    // What the grammar does not read is worth what its cell shows.
    const shown = closed && formula.startsWith('=ROUND');
    if (shown) expect([taken(index), reasonsOf(index)]).toEqual([[], expect.stringMatching(/erreur/)]);
    else expect(taken(index)).toEqual([expect.closeTo(value, 10)]);
  });
});

describe('a measure without a value', () => {
  beforeAll(() =>
    fileWith(
      UNREAD.map(([, formula]) => formula),
      {},
    ),
  );
  const cases = UNREAD.map(([what, formula, why], index) => ({ what, formula, why, index }));

  it.each(cases)('$what: logged with the reason, never stored', ({ why, index }) => {
    expect(taken(index)).toEqual([]);
    expect(reasonsOf(index)).toMatch(why);
  });

  it('is tried again at the next tick, and stored once its cell is well', () => {
    STATES.forEach((_, index) => {
      host.person.format(`États!B${index + 1}`, '0');
      host.person.type(`États!B${index + 1}`, String(index + 100));
    });
    host.clock.move({ hours: 1 });
    host.fire(clock);
    expect(STATES.map((_, index) => taken(index))).toEqual(STATES.map((_, index) => [index + 100]));
    // The others are still without one; a third tick finds the same.
    const rows = rowsOf(host, HISTORY).length;
    host.clock.move({ hours: 1 });
    host.fire(clock);
    expect(rowsOf(host, HISTORY)).toHaveLength(rows);
  });
});
