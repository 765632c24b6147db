import type { Sitting } from '../../src/addon/google/document.ts';
import { underLock } from '../../src/addon/google/lock.ts';
import { HISTORY_COLUMNS } from '../../src/addon/sheets/history-columns.ts';
import { historyCells } from '../../src/addon/sheets/history-sheet.ts';
import { takeSnapshot } from '../../src/addon/snapshot/snapshot.ts';
import { dayOf, formatDay } from '../../src/domain/history/calendar.ts';
import type { HistoryRow } from '../../src/domain/history/history-row.ts';
import { periodOf } from '../../src/domain/history/period.ts';
import { sealed } from '../../src/domain/history/seal.ts';
import { dayReader } from '../../src/functions/day-serial.ts';
import { HISTORY_HEADERS, KPI_HEADERS, LOG_HEADERS } from '../../src/text/sheet-words.ts';
import { ArraySheet, installServices, type Ledger, readCells, type Transfer, writeCells } from './array-services.ts';

/**
 * One process, one figure: `run` takes a snapshot of so many KPIs over so long a history, `cells` moves the very cells
 * that the run moved and does nothing else, `idle` only makes the sheets. Prints calls, milliseconds and the most memory.
 */
const [mode = 'run', kpis = '100', rows = '10000', moved = '[]'] = process.argv.slice(2);
const MONDAY = dayOf(2026, 11, 23);
const NEWEST = MONDAY - 1;

const ledger: Ledger = { count: 0, transfers: [] };
const sheets = makeSheets(Number(kpis), Number(rows));
const book = installServices(sheets, ['kpi:KPI', 'history:KPI History', 'log:KPI Log'], ledger);
const started = performance.now();
if (mode === 'run') run();
if (mode === 'cells') for (const transfer of JSON.parse(moved) as Transfer[]) move(transfer);
const milliseconds = performance.now() - started;
const kilobytes = process.resourceUsage().maxRSS;
console.log(JSON.stringify({ calls: ledger.count, milliseconds, kilobytes, transfers: ledger.transfers }));

function run(): void {
  const done = underLock(() => takeSnapshot(here(), 'clock', 'camille@exemple.fr'));
  const taken = done.value?.run;
  // A run that measured nothing would be quick for nothing.
  if (taken?.measured !== Number(kpis)) throw new Error(JSON.stringify(taken).slice(0, 500));
}

function move({ kind, ...at }: Transfer): void {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (!sheet) throw new Error(at.sheet);
  const cells = readCells(sheet, at);
  if (kind === 'write') writeCells(sheet, at, cells);
}

function here(): Sitting {
  const stamp = `${formatDay(MONDAY)} 08:12:00`;
  return {
    spreadsheet: book as Sitting['spreadsheet'],
    language: 'en',
    locale: 'en_GB',
    timeZone: 'Etc/UTC',
    clock: { day: MONDAY, hour: 8, stamp, milliseconds: Date.now() },
    days: dayReader('Etc/UTC'),
    decimalComma: false,
    fiscalStart: 1,
    closed: () => false,
  };
}

function makeSheets(kpiCount: number, historyRows: number): readonly ArraySheet[] {
  const source = Array.from({ length: 60 }, (_, row) => [new Date((NEWEST - row) * 86_400_000), row + 1]);
  const { cells, formulas } = kpiSheet(kpiCount);
  const log = [Object.values(LOG_HEADERS).map(({ en }) => en)];
  return [
    new ArraySheet(ledger, 'Data', [['Day', 'Leads'], ...source]),
    new ArraySheet(ledger, 'KPI', cells, { formulas }),
    new ArraySheet(ledger, 'KPI History', historySheet(kpiCount, historyRows), { dates: dateColumns() }),
    new ArraySheet(ledger, 'KPI Log', log),
  ];
}

function dateColumns(): ReadonlySet<number> {
  return new Set(HISTORY_COLUMNS.flatMap(({ format }, position) => (format?.startsWith('yyyy') ? [position] : [])));
}

/** Half of them dated, half readings of a cell. */
function kpiSheet(count: number): { readonly cells: (string | number | Date)[][]; readonly formulas: string[][] } {
  const keys = Object.keys(KPI_HEADERS) as (keyof typeof KPI_HEADERS)[];
  const lines = Array.from({ length: count }, (_, index) => {
    const own: Partial<Record<(typeof keys)[number], string | number | Date>> = {
      id: `kpi-${index}`,
      name: `KPI ${index}`,
      measure: 1,
      dates: index % 2 === 0 ? 'Data!A2:A' : '',
      accrual: 'each period',
      frequency: 'weekly',
      target: 60,
      start: new Date((NEWEST - 6) * 86_400_000),
      end: new Date((NEWEST + 365) * 86_400_000),
      state: 'active',
    };
    return keys.map((key) => own[key] ?? '');
  });
  const at = keys.indexOf('measure');
  const formulas = lines.map((_, index) =>
    keys.map((_, position) => (position !== at ? '' : index % 2 === 0 ? '=SUM(Data!B2:B)' : `=Data!B2+${index}`)),
  );
  return {
    cells: [keys.map((key) => KPI_HEADERS[key].en), ...lines],
    formulas: [keys.map(() => ''), ...formulas],
  };
}

/** Weeks before this one, of the same KPIs and of others that have gone, oldest first. */
function historySheet(kpiCount: number, rows: number): (string | number | boolean | Date)[][] {
  const keys = Object.keys(HISTORY_HEADERS) as (keyof HistoryRow)[];
  const series = Math.max(kpiCount, Math.ceil(rows / 300));
  const sheet = new ArraySheet({ count: 0, transfers: [] }, '', [], { dates: dateColumns() });
  sheet.cells.push(HISTORY_COLUMNS.map(({ header }) => header.en));
  for (let index = 0; index < rows; index++) {
    const week = Math.floor((rows - 1 - index) / series) + 1;
    const cells = historyCells(rowOf(index % series, NEWEST - 7 * week));
    sheet.cells.push(keys.map(() => ''));
    const line = HISTORY_COLUMNS.map(({ key }) => cells[key]);
    writeCells(sheet, { row: index + 2, column: 1 }, [line]);
  }
  for (let spare = 0; spare < 2000; spare++) sheet.cells.push(keys.map(() => ''));
  return sheet.cells;
}

function rowOf(series: number, day: number): HistoryRow {
  const { key, start, end } = periodOf(day, 'week');
  return sealed({
    period: key,
    periodStart: start,
    periodEnd: end,
    takenAt: `${formatDay(end + 1)} 08:12:00`,
    kpiId: `kpi-${series}`,
    kpi: `KPI ${series}`,
    objective: 'leads',
    owner: 'camille@exemple.fr',
    unit: 'count',
    value: 40 + (series % 17),
    volume: undefined,
    baseline: undefined,
    target: 60,
    score: 0.7,
    status: 'at_risk',
    source: '',
    measure: 'SUM(Data!B2:B)',
    origin: 'scheduled',
    by: 'camille@exemple.fr',
    runId: 'r20261116-081200-3f9a',
  });
}
