import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnomalyInput, markAnomalies } from '../../../src/domain/analysis/anomaly.ts';
import { randomFrom } from '../../../src/domain/analysis/numeric/random.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';

function signalsOf(input: AnomalyInput): readonly (string | undefined)[] {
  const marks = markAnomalies(input);
  if (isRefusal(marks)) throw new Error(marks.code);
  return marks.map((mark) => mark?.signal);
}

/** Six weeks of visits: weekends at a third, a little noise, always the same. */
function visits(): number[] {
  const random = randomFrom(7);
  const week = [100, 104, 102, 98, 95, 34, 30];
  return Array.from({ length: 42 }, (_, day) => (week[day % 7] ?? 0) + Math.round(6 * random() - 3));
}

describe('unusual values', () => {
  it('does not take every weekend for one, and flags a spike once, without its echo', () => {
    const values = visits();
    values[24] = 190;
    const found = signalsOf({ values, period: 7 });
    expect(
      found.map((signal, day) => (signal === 'high' || signal === 'low' ? day : -1)).filter((day) => day >= 0),
    ).toEqual([24]);
    expect(found.slice(0, 7)).toEqual(Array(7).fill(undefined));
  });

  it('gives the interval in which the value would have been usual', () => {
    const values = visits();
    values[24] = 190;
    const marks = markAnomalies({ values, period: 7 });
    const mark = isRefusal(marks) ? undefined : marks[24];
    expect(mark?.high).toBeLessThan(130);
    expect(mark?.low).toBeGreaterThan(70);
  });

  it('refuses less than three weeks of days', () => {
    expect(markAnomalies({ values: visits().slice(0, 20), period: 7 })).toMatchObject({
      code: 'FEW',
      reason: 'cycles',
      seen: 20,
      limit: 21,
    });
  });

  it('finds by the median what would hide itself in the mean', () => {
    // Iglewicz & Hoaglin (1993): M = 0.6745 · (100 − 3) ÷ 1 = 65.4; R: mad(c(1,2,3,4,100), constant = 1) is 1.
    expect(signalsOf({ values: [1, 2, 3, 4, 100], method: 'MAD' })).toEqual(['none', 'none', 'none', 'none', 'high']);
    // M = 0.6745 · d ÷ 1 passes 3.5 between 5.18 and 5.19 away.
    expect(signalsOf({ values: [1, 2, 3, 4, 8.18], method: 'MAD' })[4]).toBe('none');
    expect(signalsOf({ values: [1, 2, 3, 4, 8.19], method: 'MAD' })[4]).toBe('high');
  });

  it('falls back on the mean deviation when more than half the values are equal', () => {
    const equal = [5, 5, 5, 5, 5, 5, 5, 5, 5, 50];
    expect(signalsOf({ values: equal, method: 'MAD' })[9]).toBe('high');
    expect(signalsOf({ values: [5, 5, 5, 5, 5], method: 'MAD' })).toEqual(Array(5).fill('none'));
  });

  it('leaves out rates that rest on too little', () => {
    const values = [0.1, 0.11, 0.1, 0.09, 0.1, 0.11, 0.1, 0.09, 0.9];
    const volumes = [900, 800, 900, 850, 900, 800, 900, 850, 3];
    expect(signalsOf({ values, volumes, leastVolume: 30 })[8]).toBeUndefined();
    expect(signalsOf({ values, method: 'MAD' })[8]).toBe('high');
  });

  it('keeps blanks in their places', () => {
    const values = [10, undefined, 11, 9, 10, 11, 9, 10, 11, 9, undefined, 60];
    const found = signalsOf({ values, method: 'MAD' });
    expect([found[1], found[10], found[11]]).toEqual([undefined, undefined, 'high']);
  });

  it('marks as many places as there are values, with finite limits', () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 60 }),
        fc.constantFrom('XMR' as const, 'MAD' as const),
        fc.constantFrom(1, 7),
        (values, method, period) => {
          const marks = markAnomalies({ values, method, period });
          if (isRefusal(marks)) {
            expect(marks.code).toBe('FEW');
            return;
          }
          expect(marks).toHaveLength(values.length);
          for (const mark of marks) if (mark) expect(Number.isFinite(mark.low + mark.high)).toBe(true);
        },
      ),
    );
  });
});
