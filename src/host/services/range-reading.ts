import type { Box } from '../box.ts';
import { call } from './door.ts';
import { RangePlace } from './range-place.ts';

export type CellValue = string | number | boolean | Date;

interface Style {
  bold?: boolean;
  italic?: boolean;
  align?: string;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
}

/** What a script reads of cells. */
export abstract class RangeReading extends RangePlace {
  private get corner(): Box {
    return { ...this.box, rows: 1, columns: 1 };
  }

  private read<T>(operation: string, box = this.box): T[][] {
    return call<T[][]>(`Range.${operation}`, this.gid, box);
  }

  private first<T>(operation: string): T {
    return this.read<T>(operation, this.corner)[0]?.[0] as T;
  }

  getValues(): CellValue[][] {
    return this.read('getValues');
  }

  getValue(): CellValue {
    return this.first('getValues');
  }

  getDisplayValues(): string[][] {
    return this.read('getDisplayValues');
  }

  getDisplayValue(): string {
    return this.first('getDisplayValues');
  }

  getFormulas(): string[][] {
    return this.read('getFormulas');
  }

  getFormula(): string {
    return this.first('getFormulas');
  }

  getNumberFormats(): string[][] {
    return this.read('getNumberFormats');
  }

  getNumberFormat(): string {
    return this.first('getNumberFormats');
  }

  private styles<T>(pick: (style: Style) => T): T[][] {
    return this.read<Style>('getStyles').map((row) => row.map(pick));
  }

  getBackgrounds(): string[][] {
    return this.styles(({ fillColor }) => (fillColor ?? '#ffffff').toLowerCase());
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  }

  getFontColors(): string[][] {
    return this.styles(({ textColor }) => (textColor ?? '#000000').toLowerCase());
  }

  getFontWeights(): string[][] {
    return this.styles(({ bold }) => (bold ? 'bold' : 'normal'));
  }

  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  isPartOfMerge(): boolean {
    return call('Range.isPartOfMerge', this.gid, this.box);
  }
}
