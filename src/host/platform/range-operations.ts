import { type Box, boxToA1 } from '../box.ts';
import type { Style } from '../engine/workbook-layout.ts';
import type { Wire } from '../wire.ts';
import { ServiceRefusal } from './execution.ts';
import type { Operations, ServiceCall } from './operations.ts';
import { checkProtection } from './protection-operations.ts';
import { sheetOf } from './sheet-lookup.ts';
import { sortedRows } from './sorting.ts';

function filled<T>(box: Box, value: T): T[][] {
  return Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => value));
}

/** Writes unless a protection or a data validation of a cell refuses it, in Google's words. */
function enter({ host, execution }: ServiceCall, gid: number, box: Box, values: Wire[][]): void {
  checkProtection(host, gid, box, execution.user);
  const { id } = sheetOf(host, gid);
  host.engine.enter(id, box, values);
  const rejected = host.engine.violation(id, box);
  if (!rejected) return;
  host.engine.undo();
  throw new ServiceRefusal(
    `The data you entered in cell ${boxToA1(rejected)} violates the data validation rules set on this cell.`,
  );
}

/** Reads and writes of cells. */
export const rangeOperations: Operations = {
  'Range.getValues': ({ host }, gid: number, box: Box) => host.engine.values(sheetOf(host, gid).id, box),
  'Range.getDisplayValues': ({ host }, gid: number, box: Box) => host.engine.displayValues(sheetOf(host, gid).id, box),
  'Range.getFormulas': ({ host }, gid: number, box: Box) => host.engine.formulas(sheetOf(host, gid).id, box),
  'Range.getNumberFormats': ({ host }, gid: number, box: Box) => host.engine.numberFormats(sheetOf(host, gid).id, box),
  'Range.getStyles': ({ host }, gid: number, box: Box) => host.engine.styles(sheetOf(host, gid).id, box),
  'Range.setValues': (call, gid: number, box: Box, values: Wire[][]) => enter(call, gid, box, values),
  'Range.setValue': (call, gid: number, box: Box, value: Wire) => enter(call, gid, box, filled(box, value)),
  'Range.setNumberFormat': ({ host }, gid: number, box: Box, format: string) =>
    host.engine.setNumberFormat(sheetOf(host, gid).id, box, format),
  'Range.setNumberFormats': ({ host }, gid: number, box: Box, formats: string[][]) =>
    host.engine.setNumberFormats(sheetOf(host, gid).id, box, formats),
  'Range.setStyle': ({ host }, gid: number, boxes: Box[], style: Style) =>
    host.engine.setStyle(sheetOf(host, gid).id, boxes, style),
  'Range.setStyles': ({ host }, gid: number, box: Box, styles: Style[][]) => {
    const { id } = sheetOf(host, gid);
    styles.forEach((row, down) => {
      row.forEach((style, right) => {
        const cell = { row: box.row + down, column: box.column + right, rows: 1, columns: 1 };
        host.engine.setStyle(id, [cell], style);
      });
    });
  },
  'Range.clearContent': ({ host, execution }, gid: number, box: Box) => {
    checkProtection(host, gid, box, execution.user);
    host.engine.clearContent(sheetOf(host, gid).id, box);
  },
  'Range.clearFormat': ({ host }, gid: number, box: Box) => host.engine.clearFormat(sheetOf(host, gid).id, box),
  'Range.clear': ({ host, execution }, gid: number, box: Box) => {
    checkProtection(host, gid, box, execution.user);
    const { id } = sheetOf(host, gid);
    host.engine.clearContent(id, box);
    host.engine.clearFormat(id, box);
  },
  'Range.merge': ({ host }, gid: number, box: Box) => host.engine.merge(sheetOf(host, gid).id, box),
  'Range.breakApart': ({ host }, gid: number, box: Box) => host.engine.breakApart(sheetOf(host, gid).id, box),
  'Range.isPartOfMerge': ({ host }, gid: number, box: Box) =>
    host.engine
      .merges(sheetOf(host, gid).id)
      .some(
        (merged) =>
          box.row >= merged.row &&
          box.row + box.rows <= merged.row + merged.rows &&
          box.column >= merged.column &&
          box.column + box.columns <= merged.column + merged.columns,
      ),
  'Range.sort': ({ host, execution }, gid: number, box: Box, keys: { column: number; ascending: boolean }[]) => {
    const { id } = sheetOf(host, gid);
    checkProtection(host, gid, box, execution.user);
    host.engine.enter(id, box, sortedRows(host.engine, id, box, keys));
  },
};
