import type { Form, Outcome } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { compute } from '../call.ts';
import { type Range, single } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { BLANK, type PreparedValue, prepare } from '../prepare.ts';
import { asColumn, type Rows } from './align.ts';
import { metricByGroup } from './metric-by-group.ts';

/** One numeric column, and the bounds inside which its cells need no second look. */
interface PlainColumn {
  readonly position: number;
  readonly range: Range;
  readonly least: number;
  readonly most: number;
}

/**
 * The metric of every row. Rows of plain numbers go straight to the formula, which keeps 10,000 of them near the cost
 * of a bare loop; any other row (blank, text, out of bounds) takes the way that explains itself.
 */
export function metricByRow(
  form: Form,
  ranges: readonly unknown[],
  rows: Rows,
  days: () => DayReader,
): readonly Outcome[] | Refusal {
  const values: PreparedValue[] = [];
  const columns = plainColumns(form, ranges, values, days);
  const outcomes = new Array<Outcome>(Math.max(rows.to - rows.from, 0));
  for (let row = rows.from; row < rows.to; row++) {
    if (columns && takePlain(columns, row, values)) {
      outcomes[row - rows.from] = compute(form, values);
      continue;
    }
    const outcome = metricByGroup(form, ranges, { ...rows, from: row, to: row + 1 }, { count: 1 }, days);
    if (isRefusal(outcome)) return outcome;
    outcomes[row - rows.from] = outcome[0] ?? '';
  }
  return outcomes;
}

/**
 * The inputs that are one plain column each; the others are put in `values` once, for every row.
 * Nothing where an input takes lists or wider ranges, or is refused: such rows explain themselves.
 */
function plainColumns(
  form: Form,
  ranges: readonly unknown[],
  values: PreparedValue[],
  days: () => DayReader,
): readonly PlainColumn[] | undefined {
  const columns: PlainColumn[] = [];
  for (const [position, input] of form.inputs.entries()) {
    const range = asColumn(ranges[position]);
    if (range) {
      if (!/^(flow|stock|rate)$/.test(input.kind) || input.whole || range[0]?.length !== 1) return undefined;
      const { least = input.signed ? -Number.MAX_VALUE : 0, most = Number.MAX_VALUE } = input;
      columns.push({ position, range, least, most });
      continue;
    }
    const constant = prepare(input, single(ranges[position]), { from: 0, to: 1 }, days);
    if (constant === BLANK || isRefusal(constant)) return undefined;
    values[position] = constant;
  }
  return columns;
}

function takePlain(columns: readonly PlainColumn[], row: number, values: PreparedValue[]): boolean {
  for (let index = 0; index < columns.length; index++) {
    const { position, range, least, most } = columns[index] as PlainColumn;
    const cell = (range[row] as readonly unknown[])[0];
    if (typeof cell !== 'number' || !(cell >= least && cell <= most)) return false;
    values[position] = cell;
  }
  return true;
}
