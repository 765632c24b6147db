import type { Entry } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { unevenHeights } from '../call.ts';
import { alignRows, asColumn, type Rows } from './align.ts';
import { type MetricCall, type OwnedRefusal, wholeCall } from './table-function.ts';

/**
 * Aligns the metric's ranges with the column that sorts their rows into groups or periods, and words a difference in
 * the names of both.
 * @param keys position of that column in the call, the last before the metric's ranges.
 */
export function alignWithKeys(
  entry: Entry,
  keys: number,
  { metric, form, ranges }: MetricCall,
  args: readonly unknown[],
): Rows | OwnedRefusal {
  const whole = wholeCall(entry, keys + 1, metric, form);
  const named = ({ input = 0, other = 0, ...refusal }: Refusal): OwnedRefusal => {
    const inCall = (position: number): number => (position < ranges.length ? keys + 1 + position : keys);
    return { ...refusal, input: inCall(input), other: inCall(other), owner: entry, form: whole };
  };
  const tall = asColumn(args[keys]) ? undefined : ranges.map(asColumn).find((range) => range !== undefined);
  if (tall) return named(unevenHeights(ranges.length, 1, ranges.indexOf(tall), tall.length));
  const rows = alignRows([...ranges, args[keys]], [...form.inputs.slice(0, ranges.length), whole.inputs[keys]]);
  return isRefusal(rows) ? named(rows) : rows;
}
