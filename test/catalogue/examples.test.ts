import { beforeAll, describe, expect, it } from 'vitest';
import type { Example } from '../../src/domain/catalogue/card.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { isKpi } from '../../src/domain/catalogue/kpi.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { call } from '../../src/functions/call.ts';
import { dayReader } from '../../src/functions/day-serial.ts';
import { type BareRealm, bareRealm } from '../support/bundle.ts';
import { argumentOf } from '../support/examples.ts';

let realm: BareRealm;
beforeAll(async () => {
  realm = await bareRealm();
});

const REFUSAL_CODE = /^(ARGS|DIV0|NEG|TEXT|ERROR|RATIO|RANGE|SHAPE|SIZE|NEVER|DATES|GRAIN|FEW|METRIC)$/;

function expectFigure(actual: unknown, expected: number | string, within: number | undefined): void {
  if (typeof expected === 'string') expect(actual).toBe(expected);
  else {
    expect(typeof actual).toBe('number');
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      within ?? 1e-9 * Math.max(1, Math.abs(expected)),
    );
  }
}

describe.each(cards)('KPI_$kpi.id', ({ kpi, examples }) => {
  it.each(examples)('gives $expect for $given', ({ given, expect: expected, within }: Example) => {
    const args = given.map(argumentOf);
    const actual = realm.cell(`KPI_${kpi.id}`, ...args);
    if (typeof expected === 'string' && REFUSAL_CODE.test(expected)) {
      expect(actual).toHaveProperty('refused', expect.stringContaining(`KPI_`));
      if (isKpi(kpi)) {
        const outcome = call(kpi, args, () => dayReader('Europe/Paris'));
        expect(isRefusal(outcome) && outcome.code).toBe(expected);
      }
    } else if (Array.isArray(expected)) {
      const table = actual as unknown[][];
      expect(table.map((row) => row.length)).toEqual(expected.map((row) => row.length));
      (expected as (number | string)[][]).forEach((row, r) => {
        row.forEach((cell, c) => {
          expectFigure(table[r]?.[c], cell, within);
        });
      });
    } else {
      expectFigure(actual, expected as number | string, within);
    }
  });

  it('has an answer and a refusal among its examples', () => {
    const codes = examples.map(({ expect: expected }) => typeof expected === 'string' && REFUSAL_CODE.test(expected));
    expect(codes).toContain(true);
    expect(codes).toContain(false);
  });
});
