import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { isBlank } from '../../functions/cell.ts';
import { readsWhere } from '../../functions/measure/reads-cell.ts';
import type { Place, Source } from '../../functions/measure/source.ts';
import { textOf } from '../sheets/cell-text.ts';
import { readHeader } from '../sheets/columns.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';

/** Would the measure read the very cell that it stands in, or will stand in once it is saved? */
export function isCircular({ id, measure }: TeamKpi, sheet: string, source: Source): boolean {
  return (
    measure !== '' && readsWhere({ text: measure, home: sheet }, source, (place) => holdsOwnCell(place, id, sheet))
  );
}

function holdsOwnCell({ sheet, top, left, bottom, right }: Place, id: string, kpiSheet: string): boolean {
  if (sheet.name !== kpiSheet) return false;
  const header = readHeader(KPI_COLUMNS, sheet.values[0] ?? []);
  const column = header.get('measure');
  const ids = header.get('id');
  if (column === undefined || ids === undefined) return false;
  const known = id === '' ? -1 : sheet.values.findIndex((row) => textOf(row[ids]) === id);
  const below = sheet.values.reduce((last, row, index) => (row.every(isBlank) ? last : index), 0) + 1;
  const row = known >= 0 ? known + 1 : below + 1;
  return row >= top && row <= bottom && column + 1 >= left && column + 1 <= right;
}
