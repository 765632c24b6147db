import { catalogue } from '../../../domain/catalogue/catalogue.ts';
import { STAGES, stagesOf } from '../../../domain/catalogue/funnel/stages.ts';
import type { KpiKey } from '../../sheets/kpi-columns.ts';
import type { Source } from '../source.ts';
import { all, at, type ColumnOf, cellAt, fact, PLACE } from './places.ts';
import { PER_PERIOD, type Rows, TOTAL } from './word-tables.ts';

/** A count of the stage itself comes before a rate between two stages, and that before a denominator. */
const [COUNT, RATE, DENOMINATOR] = [2, 1, 0];
/** More than the weights of KPIs tell apart. */
const RANK = 1_000_000_000;

const numberOf = (stage: (typeof STAGES)[number] | undefined): number => (stage ? STAGES.indexOf(stage) + 1 : 0);

/** The metrics that tell how many reached a stage. */
export const METRIC_ROWS: Rows = catalogue.flatMap((entry) => {
  const { value, share, volume } = stagesOf(entry);
  if (!value && !volume) return [];
  const rank = value ? (share ? RATE : COUNT) : DENOMINATOR;
  return [[entry.id, numberOf(value), share ? 1 : 0, numberOf(volume), rank]];
});

/** One row a KPI: the period of its newest reading, and whom its value and its volume count. */
export function stepRows({ kpi, history, slots }: Source): Rows {
  return Array.from({ length: slots }, (_, row) => {
    const [metric, moment, value, volume] = (['metric', 'moment', 'value', 'volume'] as const).map((column) =>
      at('steps', column, row),
    );
    const ofMetric = (column: ColumnOf<'metrics'>): string =>
      cellAt(all('metrics', column, METRIC_ROWS.length), at('steps', 'metric', row));
    const newest = at('kpi', 'newest', row);
    const line = at('kpi', 'row', row);
    const ofSheet = (key: KpiKey): string => `INDEX(${kpi(key)};${row + 2})`;
    const read = (key: 'value' | 'volume'): string => cellAt(history(key), line);
    // Only what is counted inside a period belongs to it: no running total, no reading of a whole range.
    const accrual = at('kpi', 'accrual', row);
    const inside = `IF(${accrual}=${PER_PERIOD};1;IF(${accrual}=${TOTAL};0;IF(${ofSheet('dates')}="";0;1)))`;
    const found = `MATCH(${ofSheet('metric')};${all('metrics', 'metric', METRIC_ROWS.length)};0)`;
    const stage = (of: 'value' | 'volume', filled: string): string =>
      `=IF(${metric}=0;0;IFERROR(IF(${filled}="";0;${ofMetric(of)});0))`;
    const share = `IF(${ofMetric('share')}=1;${read('value')}*${read('volume')};${read('value')})`;
    return [
      `=IF(${newest}=0;0;IFERROR(IF(${inside}=1;${found};0);0))`,
      `=IF(${metric}=0;0;${at('kpi', 'grain', row)}*${PLACE}+${newest}-${(row + 1) * PLACE})`,
      stage('value', `IF(${read('value')}="";"";IF(${ofMetric('share')}=0;1;${read('volume')}))`),
      stage('volume', read('volume')),
      `=IF(${value}=0;"";IFERROR(INT(${share}+1/2);""))`,
      `=IF(${volume}=0;"";IFERROR(INT(${read('volume')}+1/2);""))`,
      ...STAGES.map((__, index) => {
        const here = `IF(${value}=${index + 1};1;IF(${volume}=${index + 1};1;0))`;
        const worth = `${ofMetric('rank')}*${RANK}+${at('kpi', 'order', row)}`;
        return `=IF(${moment}=0;"";IF(${moment}=${fact('moment')};IF(${here}=1;${worth};"");""))`;
      }),
    ];
  });
}
