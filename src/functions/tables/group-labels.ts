import type { Cell } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { isDate, type Range } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { labelIn } from '../label.ts';
import { asColumn, isUsed, type Rows } from './align.ts';

export interface Group {
  /** What stands in its first cell; '' for the rows without a group. */
  readonly label: Cell;
  /** Why the group has no label: its cells hold an error. */
  readonly refused?: Refusal;
}

export interface GroupedRows {
  readonly groups: readonly Group[];
  /** The group of each row of the range, -1 for a row that joins none. */
  readonly of: Int32Array;
}

/**
 * Groups by what their cells say, spaces and capitals apart, in order of first appearance. A number or a tick keeps its
 * own cell, so that the table can be looked up with it. Rows that are wholly blank join none; rows whose label is an
 * error form a group that says so, and no other group is touched.
 */
export function groupRows(labels: Range, ranges: readonly unknown[], rows: Rows, days: () => DayReader): GroupedRows {
  const groups: Group[] = [];
  const byCell = new Map<unknown, number>();
  const byKey = new Map<string, number>();
  const of = new Int32Array(rows.to).fill(-1);
  const columns = ranges.map(asColumn).filter((range): range is Range => range !== undefined);
  for (let row = rows.from; row < rows.to; row++) {
    const cell = labels[row]?.[0];
    let group = byCell.get(cell);
    if (group === undefined) {
      const label = labelIn(cell, days);
      if (label === '' && columns.length > 0 && !isUsed(columns, row)) continue;
      const key = keyOf(label);
      group = byKey.get(key) ?? groups.push(groupOf(label, cell, row)) - 1;
      byKey.set(key, group);
      if (label !== '' && !isDate(cell)) byCell.set(cell, group);
    }
    of[row] = group;
  }
  return { groups, of };
}

function keyOf(label: string | Refusal): string {
  return isRefusal(label) ? `error ${label.seen}` : `label ${label.toLowerCase()}`;
}

function groupOf(label: string | Refusal, cell: unknown, row: number): Group {
  if (isRefusal(label)) return { label: label.seen ?? '', refused: { ...label, row: row + 1 } };
  return { label: typeof cell === 'number' || typeof cell === 'boolean' ? cell : label };
}
