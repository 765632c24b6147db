import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delimiter, delimiterOf, readCsv, writeCsv } from '../../../src/text/definitions/csv.ts';
import { tableCsv } from '../../../src/text/definitions/table-csv.ts';
import { typedNumber } from '../../../src/text/definitions/typed-number.ts';

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];
/** Anything that a person, another program or an enemy may have put into a cell. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\r', '\n', "'", '=', ' ', 'é', '\u202e') }),
);

describe('CSV', () => {
  it('reads back any table that it wrote, with any delimiter', () => {
    const rows = fc.array(fc.array(hostile, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), (table, delimiter) => {
        const kept = table.filter((row) => row.some((cell) => cell.trim() !== ''));
        const found = readCsv(writeCsv(table, delimiter), delimiter).map(({ cells }) => cells);
        expect(found).toEqual(kept);
      }),
    );
  });

  it('never hangs and never throws on any text', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...DELIMITERS), (text, delimiter) => {
        expect(readCsv(text, delimiter).length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  // RFC 4180, section 2, rules 5 to 7.
  it.each([
    ['a quoted delimiter', '"a;b";c\r\n', [['a;b', 'c']]],
    ['a doubled quote', '"b""bb";c', [['b"bb', 'c']]],
    [
      'a line break in quotes',
      '"b\r\nb";c\nd;e',
      [
        ['b\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'no end of the last line',
      'a;b\r\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['blank cells', ';;\r\na;;b\r\n', [['a', '', 'b']]],
  ])('reads %s', (_, text, expected) => {
    expect(readCsv(text, ';').map(({ cells }) => cells)).toEqual(expected);
  });

  it('says the line that a record begins on, blank lines and long cells counted', () => {
    expect(readCsv('a\r\n\r\n"b\nb\nb"\nc', ';').map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  it.each([
    ['Nom;Valeur cible', ';'],
    ['Name,Target', ','],
    ['Nom\tValeur cible', '\t'],
    ['"Nom, complet";Cible', ';'],
    ['Nom', ';'],
  ])('takes the delimiter of « %s »', (text, expected) => {
    expect(delimiterOf(text)).toBe(expected);
  });
});

describe('a table to download', () => {
  const cell = fc.oneof(hostile, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  /** What a spreadsheet program makes of a cell: a leading apostrophe means text and is not part of it. */
  const opened = (text: string): string => text.replace(/^'/, '');

  it('gives every cell back, figures as the country writes them, nothing that a program would run', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, comma) => {
        // A mark before each row keeps blank ones in the file.
        const csv = tableCsv(
          rows.map((row) => ['#', ...row]),
          comma,
        );
        expect(csv.startsWith('\ufeff')).toBe(true);
        const found = readCsv(csv.slice(1), comma ? ';' : ',').map(({ cells }) => cells.slice(1));
        expect(found.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        rows.forEach((row, at) => {
          row.forEach((given, column) => {
            const text = found[at]?.[column] ?? '';
            if (typeof given === 'number') {
              // Text knows no negative nought.
              expect(Number(text.replace(',', '.'))).toBe(given === 0 ? 0 : given);
            } else {
              expect(text).not.toMatch(/^[=+@-]/);
              expect(opened(text)).toBe(String(given ?? ''));
            }
          });
        });
      }),
    );
  });

  it('has the separators of its country', () => {
    expect(tableCsv([['CPL; net', 24.5, null, true, '=A1']], true)).toBe('\ufeff"CPL; net";24,5;;true;\'=A1\r\n');
    expect(tableCsv([['CPL; net', 24.5, null, true, '=A1']], false)).toBe("\ufeffCPL; net,24.5,,true,'=A1\r\n");
  });
});

describe('numbers of an exported file', () => {
  it('come back as they went, with commas or points', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (value, comma) => {
        const text = comma ? String(value).replace('.', ',') : String(value);
        expect(typedNumber(text, comma)).toBe(value === 0 ? Number(text.replace(',', '.')) : value);
      }),
    );
  });

  it.each([
    ['1 234,5', true, 1234.5],
    ['1\u202f234', true, 1234],
    ['0.5', true, 0.5],
    ['12,5', false, 12.5],
    ['−3', true, -3],
    ['1.234', true, undefined],
    ['1,234', false, undefined],
    ['1.234,5', true, undefined],
    ['beaucoup', true, undefined],
    ['12 €', true, undefined],
    ['0x10', false, undefined],
  ])('reads « %s » (decimal comma: %s) as %s', (text, comma, expected) => {
    expect(typedNumber(text, comma)).toBe(expected);
  });
});
