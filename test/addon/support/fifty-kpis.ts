import type { WorkbookCell, WorkbookSheet } from '../../../src/host/engine/workbook.ts';
import { KPI_HEADERS } from '../../../src/text/sheet-words.ts';
import { campaignRows, dayNumber, dayText, leadsOn, spendOn } from './team-file.ts';

const FROM = '2026-11-02';
const TO = '2026-12-05';
const READINGS = 12;

type Cells = Readonly<Partial<Record<keyof typeof KPI_HEADERS, WorkbookCell>>>;

/** What teams really track: ratios of flows, sums by week and month, readings, and some that give no value. */
const KINDS: readonly ((index: number) => Cells)[] = [
  () => dated('=KPI_CPL(Campagnes!B2:B;Campagnes!C2:C)', 'Campagnes!A2:A', { direction: 'plus bas est mieux' }),
  () => dated('=SUM(Campagnes!C2:C)', 'Campagnes!A2:A', { accrual: 'à chaque période' }),
  () => dated('=SUM(Campagnes!B2:B)', 'Campagnes!A2:A', { accrual: 'du début à la fin', frequency: 'chaque mois' }),
  () => dated("=KPI_AOV('Ventes d’été'!B2:B;'Ventes d’été'!C2:C)", "'Ventes d’été'!A2:A", {}),
  () => dated("=SUM('Ventes d’été'!B2:B)", "'Ventes d’été'!A2:A", { accrual: 'à chaque période', maturity: 10 }),
  () => dated('=SUM(Site!B2:B)', 'Site!A2:A', { accrual: 'à chaque période', frequency: 'chaque jour' }),
  (index) => reading(`=Suivi!B${1 + (index % READINGS)}`, {}),
  (index) => reading(`=Suivi!B${1 + (index % READINGS)}`, { frequency: 'chaque trimestre' }),
  (index) => reading(`=Suivi!C${1 + (index % READINGS)}`, { frequency: 'chaque jour' }),
  (index) => (index % 20 === 9 ? reading('=Suivi!A1', {}) : reading('=Suivi!B1', { state: 'archivé' })),
];

function dated(formula: string, dates: string, more: Cells): Cells {
  return { measure: { formula }, dates, frequency: 'chaque semaine', ...more };
}

function reading(formula: string, more: Cells): Cells {
  return { measure: { formula }, frequency: 'chaque semaine', ...more };
}

/** Fifty KPIs on four source sheets, with an id left blank and one repeated. */
export function fiftyKpis(): readonly WorkbookSheet[] {
  return [
    { name: 'Campagnes', rows: campaignRows(FROM, TO), rowCount: 40, columnCount: 3 },
    {
      name: 'Ventes d’été',
      rows: daily(['Jour', 'Montant', 'Commandes'], spendOn, leadsOn),
      rowCount: 40,
      columnCount: 3,
    },
    { name: 'Site', rows: daily(['Jour', 'Visites'], leadsOn), rowCount: 40, columnCount: 2 },
    { name: 'Suivi', rows: readings(), rowCount: READINGS, columnCount: 3 },
    kpiSheet(50),
  ];
}

function daily(titles: readonly string[], ...series: readonly ((day: number) => number)[]): WorkbookSheet['rows'] & {} {
  const rows: (readonly WorkbookCell[])[] = [titles];
  for (let day = dayNumber(FROM); day <= dayNumber(TO); day++) {
    rows.push([{ date: dayText(day) }, ...series.map((figure) => figure(day + 3))]);
  }
  return rows;
}

/** A name, a figure, and a formula that leads to it. */
function readings(): readonly (readonly WorkbookCell[])[] {
  return Array.from({ length: READINGS }, (_, index) => [
    `Relevé ${index}`,
    1000 + 37 * index,
    { formula: `=B${index + 1}` },
  ]);
}

function kpiSheet(count: number): WorkbookSheet {
  const rows = Array.from({ length: count }, (_, index) => {
    const cells: Cells = {
      id: index === 7 ? '' : index === 11 ? 'kpi-3' : `kpi-${index}`,
      name: `KPI ${index}`,
      target: 60 + index,
      baseline: index % 3 === 0 ? 40 : null,
      objective: 'leads',
      owner: 'camille@exemple.fr',
      start: { date: '2026-11-09' },
      end: { date: '2027-06-30' },
      state: 'actif',
      ...KINDS[index % KINDS.length]?.(index),
    };
    return Object.keys(KPI_HEADERS).map((key) => cells[key as keyof Cells] ?? null);
  });
  const titles = Object.values(KPI_HEADERS).map(({ fr }) => fr);
  return { name: 'KPI', rows: [titles, ...rows], rowCount: count + 10, columnCount: titles.length };
}
