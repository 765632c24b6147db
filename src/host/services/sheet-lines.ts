import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters, type Kind } from './parameters.ts';

type Dimension = 'ROW' | 'COL';

interface Size {
  rows: number;
  columns: number;
}

/** Rows and columns of a sheet: how many, inserting, deleting, sizes. */
export abstract class SheetLines extends Emulated {
  protected readonly gid: number;

  constructor(gid: number) {
    super();
    this.gid = gid;
  }

  protected check(method: string, given: readonly unknown[], ...signatures: Kind[][]): void {
    checkParameters(`SpreadsheetApp.Sheet.${method}`, given, ...signatures);
  }

  protected size(): Size {
    return call('Sheet.getSize', this.gid);
  }

  protected extent(): Size {
    return call('Sheet.getExtent', this.gid);
  }

  getMaxRows(): number {
    return this.size().rows;
  }

  getMaxColumns(): number {
    return this.size().columns;
  }

  getLastRow(): number {
    return this.extent().rows;
  }

  getLastColumn(): number {
    return this.extent().columns;
  }

  private insert(method: string, given: readonly unknown[], dimension: Dimension, shift: 0 | 1): this {
    this.check(method, given, ['number'], ['number', 'number']);
    const [index, count = 1] = given as number[];
    call('Sheet.insert', this.gid, dimension, (index ?? 0) + shift, count);
    return this;
  }

  insertRowBefore(...given: unknown[]): this {
    return this.insert('insertRowBefore', given, 'ROW', 0);
  }

  insertRowAfter(...given: unknown[]): this {
    return this.insert('insertRowAfter', given, 'ROW', 1);
  }

  insertRowsBefore(...given: unknown[]): this {
    return this.insert('insertRowsBefore', given, 'ROW', 0);
  }

  insertRowsAfter(...given: unknown[]): this {
    return this.insert('insertRowsAfter', given, 'ROW', 1);
  }

  insertRows(...given: unknown[]): this {
    return this.insert('insertRows', given, 'ROW', 0);
  }

  insertColumnBefore(...given: unknown[]): this {
    return this.insert('insertColumnBefore', given, 'COL', 0);
  }

  insertColumnAfter(...given: unknown[]): this {
    return this.insert('insertColumnAfter', given, 'COL', 1);
  }

  insertColumnsBefore(...given: unknown[]): this {
    return this.insert('insertColumnsBefore', given, 'COL', 0);
  }

  insertColumnsAfter(...given: unknown[]): this {
    return this.insert('insertColumnsAfter', given, 'COL', 1);
  }

  private remove(method: string, given: readonly unknown[], dimension: Dimension): this {
    this.check(method, given, ['number'], ['number', 'number']);
    const [index, count = 1] = given as number[];
    call('Sheet.delete', this.gid, dimension, index, count);
    return this;
  }

  deleteRow(...given: unknown[]): this {
    return this.remove('deleteRow', given, 'ROW');
  }

  deleteRows(...given: unknown[]): void {
    this.remove('deleteRows', given, 'ROW');
  }

  deleteColumn(...given: unknown[]): this {
    return this.remove('deleteColumn', given, 'COL');
  }

  deleteColumns(...given: unknown[]): void {
    this.remove('deleteColumns', given, 'COL');
  }
}
