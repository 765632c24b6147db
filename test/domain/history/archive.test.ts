import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromBelow, chained, historyYears, isArchived } from '../../../src/domain/history/archive.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
function years(periods: readonly string[], today: string, maturity = 0, fiscalStart = 1) {
  const keys = periods.map((period, index) => ({ position: index + 2, kpiId: 'k', period }));
  return historyYears({ keys, today: day(today), maturity: () => maturity, fiscalStart });
}
const archivable = (periods: readonly string[], today: string, maturity = 0, fiscalStart = 1) =>
  years(periods, today, maturity, fiscalStart).flatMap((one) => (one.archivable ? [one.year] : []));

describe('the years of a history', () => {
  it('each with its rows and where they stand, oldest first', () => {
    expect(years(['2025-12', '2024-01', '2024-W01', '2025-Q1', '2024', 'total'], '2026-11-21')).toEqual([
      { year: 2024, rows: 3, first: 3, last: 6, archivable: true },
      { year: 2025, rows: 2, first: 2, last: 5, archivable: false },
    ]);
  });

  it.each([
    ['only the oldest, so that one year tells up to where', ['2024-05', '2025-05'], '2026-11-21', 0, [2024]],
    ['never the current year', ['2026-05'], '2026-11-21', 0, []],
    ['a year once its last week is over and taken', ['2025-12'], '2026-01-07', 0, [2025]],
    ['not in the days before, when a run may still speak for it', ['2025-12'], '2026-01-06', 0, []],
    ['not on its last day', ['2025-12-31'], '2025-12-31', 0, []],
    ['not while figures may still move', ['2025-12'], '2026-01-10', 10, []],
    ['once they no longer may', ['2025-12'], '2026-01-11', 10, [2025]],
    // ISO week 53 of 2026 ends on 3 January 2027.
    ['not while its last week is open', ['2026-W53'], '2027-01-03', 0, []],
    ['once its last week is over', ['2026-W53'], '2027-01-07', 0, [2026]],
    // A fiscal year that starts in April 2025 ends in March 2026.
    ['not while its fiscal year is open', ['2025-04-FY', '2025-05'], '2026-02-01', 0, []],
    ['none of an open year even when older rows are over', ['2025-01', '2025-04-Q4'], '2026-02-01', 0, []],
  ] as const)('lets go %s', (_, periods, today, maturity, expected) => {
    expect(archivable(periods, today, maturity)).toEqual(expected);
  });

  it('not while the fiscal year that began in it is open, even without a row of that year', () => {
    expect(archivable(['2025-05'], '2026-03-31', 0, 4)).toEqual([]);
    expect(archivable(['2025-05'], '2026-04-07', 0, 4)).toEqual([2025]);
  });

  it.each([
    ['2024-W53', 2024, true],
    ['2025', 2024, false],
    ['2023-01-05', 2024, true],
    ['2024-04-Q3', 2024, true],
    ['2024', 0, false],
  ])('%s, archived up to %d: %s', (period, year, archived) => {
    expect(isArchived(period, year)).toBe(archived);
  });
});

describe('the fingerprint of a download', () => {
  const rows = [
    ['2024-01', 5, ''],
    ['2024-02', 6.5, 'note'],
    ['2024-03', true, ''],
  ];

  it('is the same however the rows were cut into pages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean()))),
        fc.nat(),
        (all, at) => {
          const cut = at % (all.length + 1);
          expect(chained(chained('', all.slice(0, cut)), all.slice(cut))).toBe(chained('', all));
        },
      ),
    );
  });

  it('is another as soon as a row is changed, moved, added or lacking', () => {
    const whole = chained('', rows);
    const [a = [], b = [], c = []] = rows;
    for (const other of [
      [a, b],
      [a, b, c, c],
      [b, a, c],
      [a, ['2024-02', 6.6, 'note'], c],
      [a, ['2024-02', 6.5, ''], c],
    ]) {
      expect(chained('', other)).not.toBe(whole);
    }
    expect(chained('', [])).toBe('');
  });
});

describe('rows to delete', () => {
  it('go in blocks, the lowest first', () => {
    expect(blocksFromBelow([3, 9, 4, 5, 8, 12, 4])).toEqual([
      { first: 12, rows: 1 },
      { first: 8, rows: 2 },
      { first: 3, rows: 3 },
    ]);
    expect(blocksFromBelow([])).toEqual([]);
  });

  it('any choice of rows, and no other, whatever is deleted before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 60 })), (chosen) => {
        const sheet = Array.from({ length: 60 }, (_, index) => index + 1);
        for (const { first, rows } of blocksFromBelow(chosen)) sheet.splice(first - 1, rows);
        expect(sheet).toEqual(
          Array.from({ length: 60 }, (_, index) => index + 1).filter((row) => !chosen.includes(row)),
        );
      }),
    );
  });
});
