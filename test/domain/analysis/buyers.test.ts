import { describe, expect, it } from 'vitest';
import { expectedPurchases, futurePurchases, probabilityOfCount } from '../../../src/domain/analysis/bgnbd.ts';
import { fitBgNbd } from '../../../src/domain/analysis/bgnbd-fit.ts';
import { buyersOf } from '../../../src/domain/analysis/buyers.ts';
import { fitGammaGamma } from '../../../src/domain/analysis/gamma-gamma.ts';
import { hypergeometric } from '../../../src/domain/analysis/hypergeometric.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('what the models keep of a customer', () => {
  // CDNOW_sample.txt, customers 0001 and 0002 (Bruce Hardie), observed to 30 September 1997: x 2, t_x 30.43, T 38.86, 22.35.
  it('reads CDNOW’s first customers as its summary file does', () => {
    const orders = [
      { customer: '1', day: day('1997-01-01'), value: 29.33 },
      { customer: '1', day: day('1997-01-18'), value: 29.73 },
      { customer: '1', day: day('1997-08-02'), value: 14.96 },
      { customer: '1', day: day('1997-12-12'), value: 26.48 },
      { customer: '2', day: day('1997-01-01'), value: 63.34 },
      { customer: '2', day: day('1997-01-13'), value: 11.77 },
    ];
    const [one, two] = buyersOf(orders, day('1997-09-30'));
    expect(one).toMatchObject({ customer: '1', repeats: 2, last: day('1997-08-02') });
    expect(one?.recency).toBeCloseTo(30.43, 2);
    expect(one?.age).toBeCloseTo(38.86, 2);
    expect(one?.spend).toBeCloseTo(22.35, 2);
    expect(two?.repeats).toBe(1);
    expect(two?.spend).toBeCloseTo(11.77, 9);
    expect(two?.recency).toBeCloseTo(1.71, 2);
  });

  it('counts several orders of one day as one purchase', () => {
    const orders = ['2026-01-01', '2026-01-08', '2026-01-08'].map((date) => ({
      customer: 'a',
      day: day(date),
      value: 10,
    }));
    expect(buyersOf(orders, day('2026-01-15'))[0]).toMatchObject({ repeats: 1, recency: 1, age: 2, spend: 20 });
  });
});

describe('₂F₁', () => {
  // Closed forms: DLMF 15.4.1, 15.4.2 and 15.4.6.
  it.each([0, 0.1, 0.5, 0.89, 0.95, 0.99])('has its closed forms at %d', (z) => {
    expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(z === 0 ? 1 : -Math.log(1 - z) / z, 9);
    expect(hypergeometric(0.5, 1, 1.5, z)).toBeCloseTo(z === 0 ? 1 : Math.atanh(Math.sqrt(z)) / Math.sqrt(z), 9);
    expect(hypergeometric(2.5, 0.7, 0.7, z) / (1 - z) ** -2.5).toBeCloseTo(1, 9);
  });
});

describe('BG/NBD', () => {
  it('has probabilities that add up, and a mean that is the expected number', () => {
    let total = 0;
    let mean = 0;
    for (let count = 0; count < 400; count++) {
      const probability = probabilityOfCount(CDNOW, 39, count);
      total += probability;
      mean += count * probability;
    }
    expect(total).toBeCloseTo(1, 6);
    expect(mean).toBeCloseTo(expectedPurchases(CDNOW, 39), 3);
  });

  it('passes smoothly over a = 1, where its formula divides by 0', () => {
    const at = (a: number) => futurePurchases({ ...CDNOW, a }, { repeats: 3, recency: 20, age: 39, spend: 0 }, 26);
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 4);
  });

  it('buys nothing in no time, and never less in more', () => {
    const buyer = { repeats: 2, recency: 30.43, age: 38.86, spend: 0 };
    expect(futurePurchases(CDNOW, buyer, 0)).toBe(0);
    let before = 0;
    for (let time = 1; time < 2000; time *= 2) {
      const now = futurePurchases(CDNOW, buyer, time);
      expect(now).toBeGreaterThan(before);
      before = now;
    }
  });

  it('refuses to be fitted on too few returning customers', () => {
    const once = Array.from({ length: 500 }, () => ({ repeats: 0, recency: 0, age: 30, spend: 0 }));
    expect(fitBgNbd(once)).toMatchObject({ code: 'FEW', reason: 'repeaters', seen: 0 });
    expect(fitGammaGamma(once)).toMatchObject({ code: 'FEW', reason: 'repeaters', seen: 0 });
  });
});
