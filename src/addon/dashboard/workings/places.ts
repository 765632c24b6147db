import { STAGES } from '../../../domain/catalogue/funnel/stages.ts';

/** Room for a period's number beside its KPI's place: no day, week or month counts further. */
export const PLACE = 100_000;

/** One row per KPI. */
export const KPI_COLUMNS = [
  'id',
  'name',
  'live',
  'objective',
  'owner',
  'weight',
  'show',
  'grain',
  'newest',
  'row',
  'status',
  'score',
  'held',
  'earned',
  'order',
  'win',
  'miss',
  'risk',
  'due',
  'objectiveOrder',
  'ownerOrder',
  'unit',
  'currency',
  'accrual',
  'behind',
] as const;

/** First days of the periods of each rhythm that a month ends in. */
export const BEGUN = ['dayBegun', 'weekBegun', 'monthBegun', 'quarterBegun', 'yearBegun'] as const;

/** Months of the team's score. */
export const SCORE_MONTHS = 12;
const COURSE = Array.from({ length: SCORE_MONTHS }, (_, index) => `month${index + 1}` as const);

/** The tables of the workings sheet, side by side from row 2 on: name, columns. */
export const TABLES = [
  [
    'facts',
    [
      'period',
      'objective',
      'owner',
      'chosen',
      'until',
      'before',
      'shown',
      'scored',
      'weight',
      'score',
      'late',
      'due',
      'chart',
      'charted',
      'thousands',
      'thisMonth',
      'moment',
      'known',
      'funnel',
      'behind',
      'heading',
    ],
  ],
  ['statuses', ['code', 'label', 'count']],
  ['states', ['word']],
  ['accruals', ['word', 'accrual']],
  ['units', ['word', 'scale', 'after', 'sign']],
  ['money', ['code', 'before', 'after', 'sign']],
  ['grains', ['word', 'grain']],
  ['rates', ['half', 'periods', 'days']],
  ['months', ['label', 'first', 'last', 'choice', 'short', ...BEGUN]],
  ['milestones', ['kpi', 'day', 'ahead']],
  ['kpi', KPI_COLUMNS],
  ['choices', ['objective', 'owner', 'chart']],
  ['lists', ['win', 'miss', 'risk']],
  [
    'ranked',
    [
      'place',
      'name',
      'newest',
      'scale',
      'before',
      'after',
      'sign',
      'value',
      'target',
      'valueSize',
      'valueText',
      'targetSize',
      'targetText',
      'changeSize',
      'changeText',
      'status',
      'due',
      'owner',
      'p11',
      'p10',
      'p9',
      'p8',
      'p7',
      'p6',
      'p5',
      'p4',
      'p3',
      'p2',
      'p1',
      'p0',
    ],
  ],
  ['points', ['label', 'columns', 'line', 'target', 'reading']],
  ['scores', ['name', 'score']],
  ['course', COURSE],
  ['team', ['label', 'score', ...BEGUN]],
  ['metrics', ['metric', 'value', 'share', 'volume', 'rank']],
  ['steps', ['metric', 'moment', 'value', 'volume', 'valueCount', 'volumeCount', ...STAGES]],
  ['rhythms', ['moment', 'stages']],
  ['stages', ['name', 'place', 'count', 'order']],
  ['funnel', ['label', 'count', 'place']],
  ['window', ['kpi', 'newest', 'value', 'held', 'line']],
] as const;

type Entry = (typeof TABLES)[number];
export type TableName = Entry[0];
export type ColumnOf<Table extends TableName> = Extract<Entry, readonly [Table, unknown]>[1][number];

/** Column number, from 1, of a table's column: one blank column stands between two tables. */
export function columnNumber<Table extends TableName>(table: Table, column: ColumnOf<Table>): number {
  let first = 1;
  for (const [name, names] of TABLES) {
    const columns: readonly string[] = names;
    if (name === table) return first + columns.indexOf(column);
    first += columns.length + 1;
  }
  return first;
}

/** `$AB$7`: the cell of a column in a table's row, counted from 0. */
export function at<Table extends TableName>(table: Table, column: ColumnOf<Table>, row: number): string {
  return `$${letters(columnNumber(table, column))}$${row + 2}`;
}

/** `$AB$2:$AB$31`: a column of a table, or some rows of it. */
export function all<Table extends TableName>(table: Table, column: ColumnOf<Table>, rows: number): string {
  return `${at(table, column, 0)}:${at(table, column, rows - 1)}`;
}

/**
 * A cell of a column by a row of which 0 says that there is none, and whatever asks leaves the first one aside then. INDEX
 * takes 0 for the whole column: engines that work out both ways of an IF went through all of it.
 */
export function cellAt(column: string, row: string): string {
  return `INDEX(${column};IF(${row}=0;1;${row}))`;
}

export function fact(column: ColumnOf<'facts'>): string {
  return at('facts', column, 0);
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}
