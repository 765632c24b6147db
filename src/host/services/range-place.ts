import { type Box, boxToA1 } from '../box.ts';
import { Emulated } from './emulated.ts';
import type { Sheet } from './sheet.ts';

/** Where a range lies. */
export abstract class RangePlace extends Emulated {
  protected readonly sheet: Sheet;
  protected readonly box: Box;

  constructor(sheet: Sheet, box: Box) {
    super();
    this.sheet = sheet;
    this.box = box;
  }

  protected get gid(): number {
    return this.sheet.getSheetId();
  }

  getSheet(): Sheet {
    return this.sheet;
  }

  getGridId(): number {
    return this.gid;
  }

  getRow(): number {
    return this.box.row;
  }

  getRowIndex(): number {
    return this.box.row;
  }

  getColumn(): number {
    return this.box.column;
  }

  getColumnIndex(): number {
    return this.box.column;
  }

  getNumRows(): number {
    return this.box.rows;
  }

  getHeight(): number {
    return this.box.rows;
  }

  getNumColumns(): number {
    return this.box.columns;
  }

  getWidth(): number {
    return this.box.columns;
  }

  getLastRow(): number {
    return this.box.row + this.box.rows - 1;
  }

  getEndRow(): number {
    return this.getLastRow();
  }

  getLastColumn(): number {
    return this.box.column + this.box.columns - 1;
  }

  getEndColumn(): number {
    return this.getLastColumn();
  }

  getA1Notation(): string {
    return boxToA1(this.box);
  }

  /** The range as the host wants it. */
  static placeOf(range: RangePlace): { gid: number; box: Box } {
    return { gid: range.gid, box: range.box };
  }
}
