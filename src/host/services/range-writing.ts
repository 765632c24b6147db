import { call } from './door.ts';
import { checkParameters, checkShape, type Kind } from './parameters.ts';
import { RangeReading } from './range-reading.ts';

/** A cell takes texts, numbers, truth values and dates; anything else is written as its text. */
function cellValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return String(value);
}

function formulaText(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

/** What a script writes into cells. Every write is done at once; flush() has nothing left to do. */
export abstract class RangeWriting extends RangeReading {
  protected write(operation: string, ...given: unknown[]): this {
    call(`Range.${operation}`, this.gid, this.box, ...given);
    return this;
  }

  protected check(method: string, given: readonly unknown[], ...signatures: Kind[][]): void {
    checkParameters(`SpreadsheetApp.Range.${method}`, given, ...signatures);
  }

  setValue(...given: unknown[]): this {
    this.check('setValue', given.length === 0 ? [] : ['given'], ['any']);
    return this.write('setValue', cellValue(given[0]));
  }

  setValues(...given: unknown[]): this {
    this.check('setValues', given, ['any[][]']);
    const table = given[0] as unknown[][];
    checkShape(table, this.box.rows, this.box.columns);
    return this.write(
      'setValues',
      table.map((row) => row.map(cellValue)),
    );
  }

  setFormula(...given: unknown[]): this {
    this.check('setFormula', given, ['String']);
    return this.write('setValue', formulaText(String(given[0])));
  }

  setFormulas(...given: unknown[]): this {
    this.check('setFormulas', given, ['String[][]']);
    const table = given[0] as string[][];
    checkShape(table, this.box.rows, this.box.columns);
    return this.write(
      'setValues',
      table.map((row) => row.map(formulaText)),
    );
  }

  setNumberFormat(...given: unknown[]): this {
    this.check('setNumberFormat', given, ['String']);
    return this.write('setNumberFormat', String(given[0]));
  }

  setNumberFormats(...given: unknown[]): this {
    this.check('setNumberFormats', given, ['String[][]']);
    const table = given[0] as string[][];
    checkShape(table, this.box.rows, this.box.columns);
    return this.write('setNumberFormats', table);
  }

  clearContent(): this {
    return this.write('clearContent');
  }

  clearFormat(): this {
    return this.write('clearFormat');
  }

  clear(...given: unknown[]): this {
    this.check('clear', given, [], ['Object']);
    const { contentsOnly = false, formatOnly = false } = (given[0] ?? {}) as Record<string, boolean>;
    if (contentsOnly && !formatOnly) return this.clearContent();
    if (formatOnly && !contentsOnly) return this.clearFormat();
    return this.write('clear');
  }

  merge(): this {
    return this.write('merge');
  }

  breakApart(): this {
    return this.write('breakApart');
  }
}
