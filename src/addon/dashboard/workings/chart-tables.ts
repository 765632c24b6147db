import type { Language } from '../../../domain/words.ts';
import { dashboardWord } from '../../../text/dashboard-words.ts';
import { literal, type Source } from '../source.ts';
import { all, at, type ColumnOf, fact } from './places.ts';
import { TREND, valueBack } from './ranked-table.ts';
import { historyLine } from './window-table.ts';
import { MONTHS, PER_PERIOD, type Rows } from './word-tables.ts';

const [WEEK, MONTH] = [2, 3];
/** Bounds from which the chart counts in thousands and in millions, so that its axis stays narrow. */
const THOUSANDS_FROM = 10_000;
const MILLIONS_FROM = 10_000_000;

/** Found nowhere: charts leave a gap for an error, where some draw an empty text as zero. */
const GAP = `MATCH("";${fact('chart')};0)`;

const ofCharted = (column: ColumnOf<'ranked'>, slots: number): string =>
  `INDEX(${all('ranked', column, slots)};${fact('chart')})`;

function ofItsKpi(column: ColumnOf<'kpi'>, slots: number): string {
  return `INDEX(${all('kpi', column, slots)};${ofCharted('place', slots)})`;
}

/** « Coût par lead (€) », « Chiffre d’affaires (k€) ». */
export function chartedFormula({ slots }: Source): string {
  const sign = ofCharted('sign', slots);
  const many = `IF(${fact('thousands')}=1;"";IF(${fact('thousands')}=1000;"k";"M"))`;
  const between = `IF(${many}="";"";IF(${sign}="";"";IF(${ofItsKpi('currency', slots)}="";" ";"")))`;
  const unit = `${many}&${between}&${sign}`;
  return `=IFERROR(${ofCharted('name', slots)}&IF(${unit}="";"";" ("&${unit}&")");"")`;
}

/** How many units a step of the chart's axis counts. */
export function thousandsFormula({ slots }: Source): string {
  const size = (of: 'value' | 'target'): string => `IFERROR(${ofCharted(of, slots)}*${ofCharted('scale', slots)};0)`;
  const either = (from: number): string => `IF(${size('value')}>=${from};1;IF(${size('target')}>=${from};1;0))`;
  return `=IF(${either(MILLIONS_FROM)}=1;1000000;IF(${either(THOUSANDS_FROM)}=1;1000;1))`;
}

/** Legends of the chart: the KPI's name stands with the one of the two series that shows it. */
export function pointTitles({ language, slots }: Source): readonly string[] {
  const name = fact('charted');
  return [
    dashboardWord('period', language),
    `=IF(${inColumns(slots)}=1;${name};"")`,
    `=IF(${inColumns(slots)}=1;"";${name})`,
    dashboardWord('target', language),
    'reading',
  ];
}

/** What starts again each period is drawn in columns, a rate or a running total as a line. */
function inColumns(slots: number): string {
  const percent = `IF(${ofCharted('scale', slots)}=100;0;1)`;
  return `IFERROR(IF(${ofItsKpi('accrual', slots)}=${PER_PERIOD};${percent};0);0)`;
}

/** The chosen KPI's twelve periods with the target of each, rates in percent. */
export function pointRows(source: Source): Rows {
  const { slots, window, history } = source;
  const newest = ofCharted('newest', slots);
  const size = `${ofCharted('scale', slots)}/${fact('thousands')}`;
  return Array.from({ length: TREND }, (_, index) => {
    const back = TREND - 1 - index;
    const line = historyLine(`${newest}-${back}`, window);
    const of = (column: 'period' | 'periodStart' | 'target'): string => `INDEX(${history(column)};${line})`;
    const reading = at('points', 'reading', index);
    const value = (shown: 0 | 1): string =>
      `=IF(${reading}="";${GAP};IF(${inColumns(slots)}=${shown};${reading}*${size};${GAP}))`;
    return [
      `=IF(${newest}=0;"";IFERROR(${periodLabel(source, of)};""))`,
      value(1),
      value(0),
      `=IF(${newest}=0;${GAP};IF(${of('target')}="";${GAP};${of('target')}*${size}))`,
      valueBack(newest, back, window),
    ];
  });
}

/** Short enough to stand side by side: « nov. » for a month, the first day for a week or a day, the key for the rest. */
function periodLabel({ language, slots }: Source, of: (column: 'period' | 'periodStart') => string): string {
  const grain = ofItsKpi('grain', slots);
  const first = all('months', 'first', MONTHS);
  const month = `IFERROR(INDEX(${all('months', 'short', MONTHS)};MATCH(${of('periodStart')};${first};0));${of('period')})`;
  const day = `TEXT(${of('periodStart')};${literal(DAY_PATTERN[language])})`;
  return `IF(${grain}=${MONTH};${month};IF(${grain}>${WEEK};${of('period')}&"";${day}))`;
}

const DAY_PATTERN: Readonly<Record<Language, string>> = { fr: 'dd/mm', en: 'd mmm' };
