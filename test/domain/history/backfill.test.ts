import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, type Offered, propose, sameFigure } from '../../../src/domain/history/backfill.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import type { KnownRow } from '../../../src/domain/history/merge.ts';
import { periodFromKey } from '../../../src/domain/history/period.ts';
import { closedSealOf, handSealOf, sealOf } from '../../../src/domain/history/seal.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const TODAY = day('2026-11-21');

function offered(key: string, value: number | undefined): Offered {
  const period = periodFromKey(key);
  if (!period) throw new Error(key);
  return { period, value };
}

function standing(period: string, value: number | undefined, about: Partial<KnownRow> = {}): KnownRow {
  const row = { kpiId: 'k', period, value, target: 50, baseline: 10 };
  return { ...row, takenAt: '2026-11-01 08:00:00', origin: 'scheduled', seal: sealOf(row), position: 2, ...about };
}

interface About {
  readonly known?: readonly KnownRow[];
  readonly start?: number;
  readonly end?: number;
  readonly accrual?: 'total' | 'per_period' | 'level';
  readonly closed?: readonly string[];
  readonly archivedYear?: number;
  readonly overHand?: boolean;
}

function proposals(offers: readonly Offered[], about: About = {}) {
  const { known = [], start, end, accrual = 'level', closed = [], archivedYear = 0, overHand } = about;
  return propose({
    kpi: { start, end, accrual },
    offered: offers,
    known,
    today: TODAY,
    closed: ({ key }) => closed.includes(key),
    archivedYear,
    ...(overHand === undefined ? {} : { overHand }),
  });
}
const fates = (offers: readonly Offered[], about?: About) =>
  proposals(offers, about).map((one) => (one.fate === 'refused' ? one.because : one.fate));

describe('what a backfill would do', () => {
  it('oldest period first: adds what is new, replaces what differs, passes over what is the same', () => {
    const known = [standing('2026-08', 4), standing('2026-09', 5, { position: 3 })];
    const offers = [offered('2026-10', 6), offered('2026-09', 7), offered('2026-08', 4)];
    expect(proposals(offers, { known })).toEqual([
      { ...offers[2], fate: 'same', row: known[0] },
      { ...offers[1], fate: 'replace', row: known[1] },
      { ...offers[0], fate: 'add' },
    ]);
  });

  const byHand = standing('2026-10', 5, { seal: 'v1-0123456789abcdef' });
  const kept = standing('2026-10', 5, { origin: 'correction', seal: handSealOf(standing('2026-10', 5)) });
  const closed = standing('2026-10', 5, { seal: closedSealOf(standing('2026-10', 5)) });
  it.each([
    ['a row that a hand changed', { known: [byHand] }, 'by-hand'],
    ['a row marked as the person’s own', { known: [kept] }, 'by-hand'],
    ['a row of a closed period', { known: [closed] }, 'closed'],
    ['a closed period without a row', { closed: ['2026-10'] }, 'closed'],
    ['a year that is archived', { archivedYear: 2026 }, 'archived'],
    ['the year after an archived one', { archivedYear: 2025 }, 'add'],
    ['a total before its start', { accrual: 'total', start: day('2026-11-01') }, 'before-start'],
    ['a total whose start lies inside', { accrual: 'total', start: day('2026-10-31') }, 'add'],
    ['a level before its start', { accrual: 'level', start: day('2026-11-01') }, 'add'],
    ['a total without a start', { accrual: 'total' }, 'add'],
    ['a period after the end', { end: day('2026-09-30') }, 'after-end'],
    ['a period that the end lies in', { end: day('2026-10-01') }, 'add'],
  ] as const)('leaves %s as it should be', (_, about, fate) => {
    expect(fates([offered('2026-10', 9)], about)).toEqual([fate]);
  });

  it('leaves a period that is not over, today included, to the next run', () => {
    const keys = ['2026-11-20', '2026-11-21', '2026-11', '2026-W46', '2026-W47'];
    expect(keys.map((key) => fates([offered(key, 9)])[0])).toEqual(['add', 'not-over', 'not-over', 'add', 'not-over']);
  });

  it('takes the measured value over what a hand wrote only when asked, and never over a closed row', () => {
    expect(fates([offered('2026-10', 9)], { known: [byHand], overHand: true })).toEqual(['replace']);
    // The hand changed the target, the value is the one measured: it is sealed anew all the same.
    expect(fates([offered('2026-10', 5)], { known: [byHand], overHand: true })).toEqual(['replace']);
    expect(fates([offered('2026-10', 5)], { known: [byHand] })).toEqual(['same']);
    expect(fates([offered('2026-10', 9)], { known: [closed], overHand: true })).toEqual(['closed']);
  });

  it('of two rows with one key counts the upper one', () => {
    const known = [standing('2026-10', 1, { position: 9 }), standing('2026-10', 9, { position: 4 })];
    expect(proposals([offered('2026-10', 9)], { known })).toMatchObject([{ fate: 'same', row: { position: 4 } }]);
  });

  it('takes « no data » as a value of its own', () => {
    expect(fates([offered('2026-10', undefined)], { known: [standing('2026-10', undefined)] })).toEqual(['same']);
    expect(fates([offered('2026-10', undefined)], { known: [standing('2026-10', 5)] })).toEqual(['replace']);
    expect(fates([offered('2026-10', undefined)])).toEqual(['add']);
  });

  it.each([
    [0.1 + 0.2, 0.3, true],
    [1e15 + 1, 1e15, true],
    [1.00000000001, 1, false],
    [0, -0, true],
    [undefined, undefined, true],
    [undefined, 0, false],
    [0, undefined, false],
  ])('%s and %s are the same figure: %s', (a, b, same) => {
    expect(sameFigure(a, b)).toBe(same);
  });

  it('a second time has nothing more to do, whatever the values', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1 });
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(months, fc.array(figure, { minLength: 10, maxLength: 10 }), (chosen, values) => {
        const offers = chosen.map((month) => offered(`2026-${String(month).padStart(2, '0')}`, values[month - 1]));
        const known = offers.map(({ period, value }, index) => standing(period.key, value, { position: index + 2 }));
        expect(new Set(fates(offers))).toEqual(new Set(['add']));
        expect(new Set(fates(offers, { known }))).toEqual(new Set(['same']));
      }),
    );
  });
});

describe('what a person agreed to', () => {
  const known = [standing('2026-09', 5)];
  const agreement = (value: number, rows = known) =>
    agreementOf(proposals([offered('2026-09', value), offered('2026-10', 3)], { known: rows }));

  it('is the same for the same replacements, another for any other', () => {
    expect(agreement(6)).toBe(agreement(6));
    expect(agreement(7)).not.toBe(agreement(6));
    expect(agreement(6, [standing('2026-09', 4)])).not.toBe(agreement(6));
  });

  it('does not speak of what is only added', () => {
    const one = agreementOf(proposals([offered('2026-10', 3)]));
    expect(agreementOf(proposals([offered('2026-10', 4), offered('2026-08', 4)]))).toBe(one);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
  });
});
