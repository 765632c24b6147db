import type { Form, Outcome } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { compute } from '../call.ts';
import type { Range } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import type { PreparedValue } from '../prepare.ts';
import { asColumn, type Rows } from './align.ts';
import { metricByGroup } from './metric-by-group.ts';

/** One numeric column, and the bounds inside which its cells need no second look. */
interface PlainColumn {
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
  const columns = plainColumns(form, ranges);
  const outcomes = new Array<Outcome>(Math.max(rows.to - rows.from, 0));
  const values: PreparedValue[] = [];
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

/** Every input as one plain column, or nothing where the form takes lists, options, stand-ins or wider ranges. */
function plainColumns(form: Form, ranges: readonly unknown[]): readonly PlainColumn[] | undefined {
  const columns: PlainColumn[] = [];
  for (let position = 0; position < form.inputs.length; position++) {
    const input = form.inputs[position];
    const range = asColumn(ranges[position]);
    if (!input || !range || !/^(flow|stock|rate)$/.test(input.kind) || range[0]?.length !== 1) return undefined;
    const { least = input.signed ? -Number.MAX_VALUE : 0, most = Number.MAX_VALUE } = input;
    columns.push({ range, least, most });
  }
  return columns;
}

function takePlain(columns: readonly PlainColumn[], row: number, values: PreparedValue[]): boolean {
  for (let position = 0; position < columns.length; position++) {
    const { range, least, most } = columns[position] as PlainColumn;
    const cell = (range[row] as readonly unknown[])[0];
    if (typeof cell !== 'number' || !(cell >= least && cell <= most)) return false;
    values[position] = cell;
  }
  return true;
}
