import { call } from './door.ts';
import { SheetLines } from './sheet-lines.ts';

type Dimension = 'ROW' | 'COL';

/** Sizes, frozen and hidden lines of a sheet. */
export abstract class SheetLooks extends SheetLines {
  private frozen(): { rows: number; columns: number } {
    return call('Sheet.getFrozen', this.gid);
  }

  private freeze(method: string, given: readonly unknown[], dimension: Dimension): void {
    this.check(method, given, ['number']);
    call('Sheet.setFrozen', this.gid, dimension, given[0]);
  }

  setFrozenRows(...given: unknown[]): void {
    this.freeze('setFrozenRows', given, 'ROW');
  }

  setFrozenColumns(...given: unknown[]): void {
    this.freeze('setFrozenColumns', given, 'COL');
  }

  getFrozenRows(): number {
    return this.frozen().rows;
  }

  getFrozenColumns(): number {
    return this.frozen().columns;
  }

  private resize(method: string, given: readonly unknown[], dimension: Dimension): this {
    const many = given.length === 3;
    this.check(method, given, many ? ['number', 'number', 'number'] : ['number', 'number']);
    const [index, count, pixels] = many ? given : [given[0], 1, given[1]];
    call('Sheet.setSize', this.gid, dimension, index, count, pixels);
    return this;
  }

  setColumnWidth(...given: unknown[]): this {
    return this.resize('setColumnWidth', given, 'COL');
  }

  setColumnWidths(...given: unknown[]): this {
    return this.resize('setColumnWidths', given, 'COL');
  }

  setRowHeight(...given: unknown[]): this {
    return this.resize('setRowHeight', given, 'ROW');
  }

  setRowHeights(...given: unknown[]): this {
    return this.resize('setRowHeights', given, 'ROW');
  }

  getColumnWidth(column: number): number {
    return call('Sheet.getColumnWidth', this.gid, column);
  }

  getRowHeight(row: number): number {
    return call('Sheet.getRowHeight', this.gid, row);
  }

  /** Letters have no measured width here: the call is accepted and changes nothing. */
  autoResizeColumns(...given: unknown[]): this {
    this.check('autoResizeColumns', given, ['number', 'number']);
    return this;
  }

  autoResizeColumn(...given: unknown[]): this {
    this.check('autoResizeColumn', given, ['number']);
    return this;
  }

  private hideLines(method: string, given: readonly unknown[], dimension: Dimension, hidden: boolean): void {
    this.check(method, given, ['number'], ['number', 'number']);
    const [index, count = 1] = given as number[];
    call('Sheet.hideLines', this.gid, dimension, index, count, hidden);
  }

  hideColumns(...given: unknown[]): void {
    this.hideLines('hideColumns', given, 'COL', true);
  }

  showColumns(...given: unknown[]): void {
    this.hideLines('showColumns', given, 'COL', false);
  }

  hideRows(...given: unknown[]): void {
    this.hideLines('hideRows', given, 'ROW', true);
  }

  showRows(...given: unknown[]): void {
    this.hideLines('showRows', given, 'ROW', false);
  }

  setHiddenGridlines(...given: unknown[]): this {
    this.check('setHiddenGridlines', given, ['Boolean']);
    call('Sheet.setHiddenGridlines', this.gid, given[0]);
    return this;
  }

  hideSheet(): this {
    call('Sheet.setHidden', this.gid, true);
    return this;
  }

  showSheet(): this {
    call('Sheet.setHidden', this.gid, false);
    return this;
  }

  isSheetHidden(): boolean {
    return call<{ hidden: boolean }>('Sheet.getSize', this.gid).hidden;
  }
}
