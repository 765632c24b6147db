import { type DataValidation, type ValidationRecord, validationOf, validationWire } from './data-validation.ts';
import { addMetadata, type DeveloperMetadata, type MetadataPlace } from './developer-metadata.ts';
import { DeveloperMetadataFinder, metadataAt } from './developer-metadata-finder.ts';
import { call } from './door.ts';
import { Exception } from './exception.ts';
import { Protection } from './protection.ts';
import { RangeLooks } from './range-looks.ts';
import { TextFinder } from './text-finder.ts';

interface SortKey {
  column: number;
  ascending: boolean;
}

function sortKey(given: unknown): SortKey {
  if (typeof given === 'number') return { column: given, ascending: true };
  const { column, ascending = true } = given as Partial<SortKey>;
  return { column: Number(column), ascending };
}

export class Range extends RangeLooks {
  getCell(...given: unknown[]): Range {
    this.check('getCell', given, ['number', 'number']);
    const [row, column] = given as [number, number];
    return this.sheet.getRange(this.box.row + row - 1, this.box.column + column - 1);
  }

  offset(...given: unknown[]): Range {
    const two = ['number', 'number'] as const;
    this.check('offset', given, [...two], [...two, 'number'], [...two, ...two]);
    const [down, right, rows = this.box.rows, columns = this.box.columns] = given as number[];
    return this.sheet.getRange(this.box.row + (down ?? 0), this.box.column + (right ?? 0), rows, columns);
  }

  protect(): Protection {
    return new Protection(this.sheet, call('Protection.add', this.gid, this.box));
  }

  createTextFinder(...given: unknown[]): TextFinder {
    this.check('createTextFinder', given, ['String']);
    return new TextFinder(this, String(given[0]));
  }

  setDataValidation(...given: unknown[]): this {
    if (given[0] === null) return this.clearDataValidations();
    this.check('setDataValidation', given, ['@DataValidation']);
    return this.write('setDataValidation', validationWire(given[0] as DataValidation));
  }

  clearDataValidations(): this {
    return this.write('setDataValidation', null);
  }

  getDataValidations(): (DataValidation | null)[][] {
    const records = call<(ValidationRecord | null)[][]>('Range.getDataValidations', this.gid, this.box);
    return records.map((row) => row.map((record) => validationOf(this.sheet, record)));
  }

  getDataValidation(): DataValidation | null {
    return this.getCell(1, 1).getDataValidations()[0]?.[0] ?? null;
  }

  insertCheckboxes(): this {
    const record = { condition: { type: 'CHECKBOX', values: [] }, allowInvalid: true, helpText: null };
    return this.write('setDataValidation', record);
  }

  /** Metadata is tied to whole rows or columns only. */
  private line(): MetadataPlace {
    const { row, column, rows, columns } = this.box;
    if (columns === 1 && row === 1 && rows === this.sheet.getMaxRows()) {
      return { gid: this.gid, dimension: 'COL', index: column };
    }
    if (rows === 1 && column === 1 && columns === this.sheet.getMaxColumns()) {
      return { gid: this.gid, dimension: 'ROW', index: row };
    }
    throw new Exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata('Range', this.line(), given);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.sheet.getParent(), this.line());
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.sheet.getParent(), this.line());
  }

  activate(): this {
    this.sheet.activate();
    return this;
  }

  sort(...given: unknown[]): this {
    this.check('sort', given, ['any']);
    const keys = (Array.isArray(given[0]) ? given[0] : [given[0]]).map(sortKey);
    call('Range.sort', this.gid, this.box, keys);
    return this;
  }
}
