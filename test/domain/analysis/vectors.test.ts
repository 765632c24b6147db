import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type BgNbd,
  expectedPurchases,
  futurePurchases,
  probabilityAlive,
  probabilityOfCount,
} from '../../../src/domain/analysis/bgnbd.ts';
import { fitBgNbd, logLikelihood } from '../../../src/domain/analysis/bgnbd-fit.ts';
import type { Buyer } from '../../../src/domain/analysis/buyers.ts';
import { customerValue } from '../../../src/domain/analysis/customer-value.ts';
import { expectedSpend, fitGammaGamma, frequencySpendCorrelation } from '../../../src/domain/analysis/gamma-gamma.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import vectors from '../../oracle/data/analysis-vectors.json' with { type: 'json' };

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: readonly number[];
  readonly expected: number;
  readonly tolerance: number;
  readonly source: string;
}

const published = vectors.published as unknown as readonly Vector[];
const of = (name: string): readonly Vector[] => published.filter((vector) => vector.function === name);

function modelOf([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): BgNbd {
  return { r, alpha, a, b };
}

function buyerOf(repeats: number, recency: number, age: number, spend = 0): Buyer {
  return { repeats, recency, age, spend };
}

/** The 2,357 customers of CDNOW, in weeks. */
const cdnow: readonly Buyer[] = readFileSync(new URL('../../oracle/data/cdnow-summary.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => {
    const [, repeats = 0, recency = 0, age = 0, spend = 0] = line.split(',').map(Number);
    return buyerOf(repeats, recency, age, spend);
  });

const PUBLISHED = { r: 0.2425982, alpha: 4.4136842, a: 0.7929899, b: 2.4261667 };

describe('BG/NBD against its published figures', () => {
  it.each(of('BGNBD_EXPECTED'))('$id: a new customer buys $expected times ($source)', (vector) => {
    const got = expectedPurchases(modelOf(vector.args), vector.args[4] ?? 0);
    expect(Math.abs(got - vector.expected)).toBeLessThanOrEqual(vector.tolerance);
  });

  it.each(of('BGNBD_CONDITIONAL'))('$id: a known customer buys $expected times ($source)', (vector) => {
    const [time = 0, x = 0, recency = 0, age = 0] = vector.args.slice(4);
    const got = futurePurchases(modelOf(vector.args), buyerOf(x, recency, age), time);
    expect(Math.abs(got - vector.expected)).toBeLessThanOrEqual(vector.tolerance);
  });

  it.each(of('BGNBD_PALIVE'))('$id: is alive with $expected ($source)', (vector) => {
    const [x = 0, recency = 0, age = 0] = vector.args.slice(4);
    const got = probabilityAlive(modelOf(vector.args), buyerOf(x, recency, age));
    expect(Math.abs(got - vector.expected)).toBeLessThanOrEqual(vector.tolerance);
  });

  it.each(of('BGNBD_PMF'))('$id: probability $expected ($source)', (vector) => {
    const [time = 0, count = 0] = vector.args.slice(4);
    const got = probabilityOfCount(modelOf(vector.args), time, count);
    expect(Math.abs(got - vector.expected)).toBeLessThanOrEqual(vector.tolerance);
  });

  it('log-likelihood of CDNOW is −9582.429 (BTYD 2.4.3 walkthrough)', () => {
    expect(cdnow).toHaveLength(2357);
    expect(logLikelihood(PUBLISHED, cdnow)).toBeCloseTo(-9582.429, 2);
  });

  it('refits CDNOW: 0.243, 4.414, 0.793, 2.426 (Fader, Hardie & Lee 2005), in a second at most', () => {
    const begin = performance.now();
    const fit = fitBgNbd(cdnow);
    const milliseconds = performance.now() - begin;
    if (isRefusal(fit)) throw new Error(fit.code);
    console.log(`BG/NBD on 2,357 customers: ${milliseconds.toFixed(0)} ms, ${JSON.stringify(fit)}`);
    expect(fit.model.r).toBeCloseTo(0.243, 3);
    expect(fit.model.alpha).toBeCloseTo(4.414, 2);
    expect(fit.model.a).toBeCloseTo(0.793, 3);
    expect(fit.model.b).toBeCloseTo(2.426, 2);
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(-9582.4295);
    expect(milliseconds).toBeLessThan(1000);
  });
});

describe('gamma-gamma against its published figures', () => {
  it.each(of('GAMMAGAMMA'))('$id: mean amount $expected ($source)', (vector) => {
    const [p = 0, q = 0, v = 0, repeats = 0, spend = 0] = vector.args;
    const got = expectedSpend({ p, q, v }, { repeats, spend });
    expect(Math.abs(got - vector.expected)).toBeLessThanOrEqual(vector.tolerance);
  });

  it('refits CDNOW: p 6.25, q 3.74, v 15.44 (Hardie, note 025)', () => {
    const fit = fitGammaGamma(cdnow);
    if (isRefusal(fit)) throw new Error(fit.code);
    expect(fit.p).toBeCloseTo(6.25, 1);
    expect(fit.q).toBeCloseTo(3.74, 1);
    expect(fit.v).toBeCloseTo(15.44, 1);
    expect(frequencySpendCorrelation(cdnow)).toBeCloseTo(0.11, 2);
  });

  // lifetimes' quickstart, discount 1 % a month, 12 months: it reads the weeks of this file as days.
  it.each([
    [0, 30, 140.1],
    [1, 30, 18.94],
    [2, 30, 38.18],
    [0, 4.345, 36.28],
    [1, 4.345, 4.64],
    [2, 4.345, 8.34],
  ])('customer %d at %d units a month is worth %d', (row, unitsAMonth, worth) => {
    const buyer = cdnow[row] ?? buyerOf(0, 0, 0);
    const spending = { p: 6.2487829, q: 3.7445791, v: 15.4477574 };
    const value = customerValue({
      purchases: PUBLISHED,
      spending,
      buyer,
      months: 12,
      monthlyDiscount: 0.01,
      unitsAMonth,
    });
    expect(value).toBeCloseTo(worth, 1);
  });
});
