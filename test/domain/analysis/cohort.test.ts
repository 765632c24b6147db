import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CohortTable, cohortTable, type Purchase } from '../../../src/domain/analysis/cohort.ts';
import { parseDay, periodKey } from '../../../src/domain/history/calendar.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const END_OF_APRIL = day('2026-04-30');

function tableOf(...given: Parameters<typeof cohortTable>): CohortTable {
  const table = cohortTable(...given);
  if (isRefusal(table)) throw new Error(table.code);
  return table;
}

/** Four January customers (two back in February, one in April), two of March (one back in April). */
const orders: readonly Purchase[] = [
  ['ana', '2026-01-05', 100],
  ['bob', '2026-01-12', 50],
  ['cleo', '2026-01-20', 30],
  ['dan', '2026-01-31', 20],
  ['ana', '2026-02-03', 60],
  ['ana', '2026-02-20', 40],
  ['bob', '2026-02-28', 50],
  ['ana', '2026-04-01', 10],
  ['eva', '2026-03-15', 80],
  ['fay', '2026-03-16', 20],
  ['eva', '2026-04-30', 40],
].map(([customer, date, value]) => ({ customer: String(customer), day: day(String(date)), value: Number(value) }));

describe('cohorts', () => {
  it('counts who is active in each later month', () => {
    const { cohorts, average } = tableOf(orders, 'month', END_OF_APRIL);
    expect(cohorts).toEqual([
      { key: '2026-01', size: 4, amounts: [4, 2, 0, 1] },
      { key: '2026-03', size: 2, amounts: [2, 1] },
    ]);
    // Month 1: 2 of 4 and 1 of 2; months 2 and 3 rest on January alone.
    expect(average).toEqual([1, 0.5, 0, 0.25]);
  });

  it('leaves an unfinished month empty, never 0, and out of the average', () => {
    const { cohorts, average } = tableOf(orders, 'month', END_OF_APRIL - 1);
    expect(cohorts.map(({ amounts }) => amounts)).toEqual([
      [4, 2, 0, undefined],
      [2, undefined],
    ]);
    expect(average).toEqual([1, 0.5, 0, undefined]);
  });

  it('knows the two other meanings of retention', () => {
    expect(tableOf(orders, 'month', END_OF_APRIL, { rule: 'or-later' }).cohorts[0]?.amounts).toEqual([4, 2, 1, 1]);
    expect(tableOf(orders, 'month', END_OF_APRIL, { rule: 'by' }).cohorts[0]?.amounts).toEqual([4, 2, 2, 2]);
  });

  it('follows the money', () => {
    const { cohorts, average } = tableOf(orders, 'month', END_OF_APRIL, { money: true });
    expect(cohorts[0]).toEqual({ key: '2026-01', size: 200, amounts: [200, 150, 0, 10] });
    expect(average[1]).toBeCloseTo((150 + 40) / 300, 12);
  });

  it('refuses no order at all, and more periods than a sheet can hold', () => {
    expect(cohortTable([], 'month', END_OF_APRIL)).toMatchObject({ code: 'FEW' });
    expect(cohortTable([{ customer: 'a', day: 0 }], 'day', 1000)).toMatchObject({ reason: 'too-many-periods' });
  });

  it('adds up to the active customers of each period', () => {
    const order = fc.record({
      customer: fc.constantFrom(...'abcdefghij'),
      day: fc.integer({ min: day('2026-01-01'), max: day('2026-06-30') }),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 60 }), (given) => {
        const { cohorts } = tableOf(given, 'month', day('2026-06-30'));
        const active = new Map<string, Set<string>>();
        for (const { customer, day } of given) {
          const key = periodKey(day, 'month');
          active.set(key, (active.get(key) ?? new Set()).add(customer));
        }
        const total = (key: string): number =>
          cohorts.reduce((sum, cohort) => {
            const later = Number(key.slice(5)) - Number(cohort.key.slice(5));
            return sum + (later >= 0 ? (cohort.amounts[later] ?? 0) : 0);
          }, 0);
        for (const [key, customers] of active) expect(total(key)).toBe(customers.size);
      }),
    );
  });
});
