import { type Box, boxToA1, readA1, splitReference } from '../box.ts';
import type { Dimension } from '../engine/structure.ts';
import type { SheetInfo } from '../engine/types.ts';
import type { Wire } from '../wire.ts';
import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';
import type { Operations, ServiceCall } from './operations.ts';
import { checkProtection } from './protection-operations.ts';
import { sheetOf } from './sheet-lookup.ts';

function checkedLines(sheet: SheetInfo, dimension: Dimension, index: number, count: number): void {
  const size = dimension === 'ROW' ? sheet.rows : sheet.columns;
  const word = dimension === 'ROW' ? 'rows' : 'columns';
  if (index < 1 || count < 1 || index + count - 1 > size) throw new ServiceRefusal(`Those ${word} are out of bounds.`);
}

/** The box of a reference such as `A2:C` in a sheet. */
function boxOnSheet(sheet: SheetInfo, cells: string): Box {
  const box = readA1(cells, sheet.rows, sheet.columns);
  if (!box) throw new ServiceRefusal('Range not found');
  const outside = box.row + box.rows - 1 > sheet.rows || box.column + box.columns - 1 > sheet.columns;
  if (outside)
    throw new ServiceRefusal(
      `Range (${boxToA1(box)}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`,
    );
  return box;
}

export function findReference(host: HostParts, reference: string, fallback: SheetInfo): { gid: number; box: Box } {
  const named = host.engine.namedRanges().find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  if (named) {
    const sheet = host.engine.sheets().find(({ id }) => id === named.sheetId);
    return { gid: sheet?.gid ?? -1, box: named.box };
  }
  const { sheet: name, cells } = splitReference(reference);
  const sheet = name === null ? fallback : host.engine.sheets().find((known) => known.name === name);
  if (!sheet) throw new ServiceRefusal('Range not found');
  return { gid: sheet.gid, box: boxOnSheet(sheet, cells) };
}

function appendRow({ host, execution }: ServiceCall, gid: number, values: Wire[]): void {
  checkProtection(host, gid, null, execution.user);
  const sheet = sheetOf(host, gid);
  const row = host.engine.extent(sheet.id).rows + 1;
  if (row > sheet.rows) host.engine.insert(sheet.id, 'ROW', sheet.rows + 1, 1);
  if (values.length > sheet.columns)
    host.engine.insert(sheet.id, 'COL', sheet.columns + 1, values.length - sheet.columns);
  if (values.length > 0) host.engine.enter(sheet.id, { row, column: 1, rows: 1, columns: values.length }, [values]);
}

/** Rows, columns and the sheet itself. */
export const sheetOperations: Operations = {
  'Sheet.getRange': ({ host }, gid: number, reference: string) => findReference(host, reference, sheetOf(host, gid)),
  'Sheet.getBounds': ({ host }, gid: number) => {
    const { rows, columns } = sheetOf(host, gid);
    return { sheetRows: rows, sheetColumns: columns };
  },
  'Sheet.getSize': ({ host }, gid: number) => sheetOf(host, gid),
  'Sheet.getExtent': ({ host }, gid: number) => host.engine.extent(sheetOf(host, gid).id),
  'Sheet.getName': ({ host }, gid: number) => sheetOf(host, gid).name,
  'Sheet.getIndex': ({ host }, gid: number) => host.engine.sheets().findIndex((sheet) => sheet.gid === gid) + 1,
  'Sheet.setName': ({ host, execution }, gid: number, name: string) => {
    checkProtection(host, gid, null, execution.user);
    host.engine.renameSheet(sheetOf(host, gid).id, name);
  },
  'Sheet.appendRow': (call, gid: number, values: Wire[]) => appendRow(call, gid, values),
  'Sheet.insert': ({ host }, gid: number, dimension: Dimension, index: number, count: number) => {
    const sheet = sheetOf(host, gid);
    const size = dimension === 'ROW' ? sheet.rows : sheet.columns;
    checkedLines(sheet, dimension, Math.min(index, size), 1);
    host.engine.insert(sheet.id, dimension, index, count);
  },
  'Sheet.delete': ({ host, execution }, gid: number, dimension: Dimension, index: number, count: number) => {
    checkProtection(host, gid, null, execution.user);
    const sheet = sheetOf(host, gid);
    checkedLines(sheet, dimension, index, count);
    host.engine.remove(sheet.id, dimension, index, count);
  },
  'Sheet.move': ({ host }, gid: number, dimension: Dimension, index: number, count: number, before: number) =>
    host.engine.move(sheetOf(host, gid).id, dimension, index, count, before),
  'Sheet.setFrozen': ({ host }, gid: number, dimension: Dimension, count: number) =>
    host.engine.freeze(sheetOf(host, gid).id, dimension, count),
  'Sheet.getFrozen': ({ host }, gid: number) => host.engine.frozen(sheetOf(host, gid).id),
  'Sheet.setSize': ({ host }, gid: number, dimension: Dimension, index: number, count: number, pixels: number | null) =>
    host.engine.resize(sheetOf(host, gid).id, dimension, index, count, pixels),
  'Sheet.getColumnWidth': ({ host }, gid: number, column: number) =>
    host.engine.columnWidth(sheetOf(host, gid).id, column),
  'Sheet.getRowHeight': ({ host }, gid: number, row: number) => host.engine.rowHeight(sheetOf(host, gid).id, row),
  'Sheet.hideLines': ({ host }, gid: number, dimension: Dimension, index: number, count: number, hidden: boolean) =>
    host.engine.hide(sheetOf(host, gid).id, dimension, index, count, hidden),
  'Sheet.setHidden': ({ host }, gid: number, hidden: boolean) => host.engine.hideSheet(sheetOf(host, gid).id, hidden),
  'Sheet.setHiddenGridlines': ({ host }, gid: number, hidden: boolean) =>
    host.engine.showGridLines(sheetOf(host, gid).id, !hidden),
  'Sheet.activate': ({ host }, gid: number) => host.engine.activateSheet(sheetOf(host, gid).id),
  'Sheet.copyTo': ({ host }, gid: number, name: string) => {
    const id = host.engine.copySheet(sheetOf(host, gid).id, name);
    return host.engine.sheets().find((sheet) => sheet.id === id)?.gid;
  },
};
