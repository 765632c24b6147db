import { dashboardWord } from '../../../text/dashboard-words.ts';
import { literal, type Source } from '../source.ts';
import { chartedFormula, pointRows, pointTitles, thousandsFormula } from './chart-tables.ts';
import { funnelFormula, funnelRows, knownFormula, momentFormula, rhythmRows, stageRows } from './funnel-tables.ts';
import { kpiRows } from './kpi-table.ts';
import { chartFormula, choiceRows, listRows, scoreRows } from './list-tables.ts';
import { milestoneRows } from './milestone-table.ts';
import { all, BEGUN, columnNumber, fact, TABLES, type TableName } from './places.ts';
import { rankedRows } from './ranked-table.ts';
import { METRIC_ROWS, stepRows } from './step-table.ts';
import { courseRows, teamRows, thisMonthFormula } from './team-tables.ts';
import { beforeFormula, windowRows } from './window-table.ts';
import {
  ACCRUAL_ROWS,
  END_OF_TIME,
  GRAIN_ROWS,
  lateFormula,
  MONTHS,
  moneyRows,
  monthRows,
  RATES,
  type Rows,
  STATE_ROWS,
  statusRows,
  unitRows,
} from './word-tables.ts';

/** A piece of the sheet to write in one go: its first column and its rows from the title row on. */
export interface Piece {
  readonly column: number;
  readonly rows: Rows;
}

const WINDOW_TITLES = ['kpi', 'newest', 'value', 'held', 'line'] as const;

/** Everything that the workings sheet holds: all tables but the window in one piece, the window in another. */
export function workings(source: Source): readonly [Piece, Piece] {
  const tables = new Map<TableName, Rows>([
    ['facts', [factRow(source)]],
    ['statuses', statusRows(source)],
    ['states', STATE_ROWS],
    ['accruals', ACCRUAL_ROWS],
    ['units', unitRows(source.language)],
    ['money', moneyRows(source.language)],
    ['grains', GRAIN_ROWS],
    ['rates', RATES],
    ['months', monthRows(source)],
    ['milestones', milestoneRows(source)],
    ['kpi', kpiRows(source)],
    ['choices', choiceRows(source)],
    ['lists', listRows(source)],
    ['ranked', rankedRows(source)],
    ['points', pointRows(source)],
    ['scores', scoreRows(source)],
    ['course', courseRows(source)],
    ['team', teamRows(source)],
    ['metrics', METRIC_ROWS],
    ['steps', stepRows(source)],
    ['rhythms', rhythmRows(source)],
    ['stages', stageRows(source)],
    ['funnel', funnelRows(source)],
  ]);
  const height = Math.max(...[...tables.values()].map((rows) => rows.length));
  const width = columnNumber('window', 'kpi') - 2;
  const rows = Array.from({ length: height + 1 }, () =>
    Array.from({ length: width }, (): string | number | boolean => ''),
  );
  for (const [name, columns] of TABLES) {
    const table = tables.get(name);
    if (!table) continue;
    [titles(source, name, columns), ...table].forEach((cells, down) => {
      cells.forEach((cell, right) => {
        const line = rows[down];
        if (line) line[firstColumn(name) - 1 + right] = cell;
      });
    });
  }
  const last = firstColumn('window');
  return [
    { column: 1, rows },
    { column: last, rows: [[...WINDOW_TITLES], ...windowRows(source)] },
  ];
}

function firstColumn(table: TableName): number {
  for (const [name, [first]] of TABLES) {
    if (name === table) return columnNumber(table, first as never);
  }
  return 1;
}

/** Column names, but for the tables that charts show: those carry their legend. */
function titles(source: Source, table: TableName, columns: readonly string[]): readonly string[] {
  const word = (key: Parameters<typeof dashboardWord>[0]): string => dashboardWord(key, source.language);
  if (table === 'scores') return [word('kpi'), word('score')];
  if (table === 'team') return [word('period'), word('score'), ...BEGUN];
  if (table === 'funnel') return [word('stage'), word('count'), 'place'];
  return table === 'points' ? pointTitles(source) : columns;
}

function factRow(source: Source): readonly string[] {
  const { slots, language, choice } = source;
  const chosen = (
    of: 'period' | 'objective' | 'owner' | 'chart',
    word: 'newest' | 'allObjectives' | 'allOwners' | 'mostAtRisk',
  ) => `=IF(${choice(of)}="";${literal(dashboardWord(word, language))};${choice(of)})`;
  const show = all('kpi', 'show', slots);
  const held = all('kpi', 'held', slots);
  const judged = `${held};">=0";${show};1`;
  return [
    chosen('period', 'newest'),
    chosen('objective', 'allObjectives'),
    chosen('owner', 'allOwners'),
    chosen('chart', 'mostAtRisk'),
    `=IFERROR(INDEX(${all('months', 'last', MONTHS)};MATCH(${fact('period')};${all('months', 'label', MONTHS)};0));${END_OF_TIME})`,
    beforeFormula(source),
    `=COUNTIFS(${show};1)`,
    `=COUNTIFS(${judged})`,
    `=SUMIFS(${all('kpi', 'weight', slots)};${judged})`,
    `=IFERROR(INT(SUMIFS(${all('kpi', 'earned', slots)};${judged})/${fact('weight')}*100+1/2);"")`,
    lateFormula(source),
    nextDue(slots),
    chartFormula(source),
    chartedFormula(source),
    thousandsFormula(source),
    thisMonthFormula(),
    momentFormula(),
    knownFormula(),
    funnelFormula(source),
    `=COUNTIFS(${all('kpi', 'behind', slots)};1)`,
    `=IFERROR(INDEX(${all('months', 'label', MONTHS)};MATCH(${fact('period')};${all('months', 'label', MONTHS)};0));${literal(dashboardWord('unknownPeriod', language))})`,
  ];
}

/** The end that comes next: how many are over counts from the far end. */
function nextDue(slots: number): string {
  const ends = all('kpi', 'due', slots);
  return `=IFERROR(LARGE(${ends};COUNTIFS(${ends};">="&TODAY()));"")`;
}
