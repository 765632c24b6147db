import { call } from './door.ts';
import { RangeLooks } from './range-looks.ts';

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
