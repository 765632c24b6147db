import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, QUIET, step } from '../../../src/domain/alerts/machine.ts';
import { replay } from '../../../src/domain/alerts/preview.ts';
import { type AlertRow, readingsOf, type WatchInput } from '../../../src/domain/alerts/readings.ts';
import { ALERT_KINDS, type AlertKind } from '../../../src/domain/alerts/rule.ts';
import { type Day, formatDay } from '../../../src/domain/history/calendar.ts';
import { periodOf } from '../../../src/domain/history/period.ts';
import { teamKpi } from '../history/team-kpi.ts';
import { at } from './rows.ts';
import { rule } from './rules.ts';

/** A Monday. */
const START = at('2026-06-01');
const THRESHOLDS: Readonly<Record<AlertKind, number | undefined>> = {
  above: 45,
  below: 44,
  rise: 0.05,
  fall: 0.05,
  rise_year: 0.05,
  fall_year: 0.05,
  pace: 0.1,
  forecast: 0.5,
  anomaly: undefined,
  no_data: 2,
};

/** One period: its figure or none (the first has one: what lies before a KPI's first figure is no gap in its history), and whether the clock ran after it, or a person took it on its last day. */
const PERIOD = fc.record({
  value: fc.option(fc.integer({ min: 38, max: 52 }), { nil: undefined, freq: 6 }),
  volume: fc.integer({ min: 1, max: 40 }),
  ran: fc.boolean(),
  byHand: fc.boolean(),
});
const LIFE = fc.record({
  frequency: fc.constantFrom('day' as const, 'week' as const),
  accrual: fc.constantFrom('level' as const, 'per_period' as const),
  maturity: fc.constantFrom(0, 0, 1, 2),
  confirmations: fc.integer({ min: 1, max: 3 }),
  periods: fc.array(PERIOD, { minLength: 3, maxLength: 26 }),
});
type Life = typeof LIFE extends fc.Arbitrary<infer Value> ? Value : never;

interface Past {
  readonly end: Day;
  readonly byHand: boolean;
  readonly ran: boolean;
  /** None where there was nothing to measure. */
  readonly row: AlertRow | undefined;
}

function pastOf({ periods, frequency }: Life): readonly Past[] {
  let start = START;
  return periods.map(({ value: drawn, volume, ...taken }, index) => {
    const value = index === 0 ? (drawn ?? 45) : drawn;
    const { key, end } = periodOf(start, frequency, 1);
    start = end + 1;
    return { ...taken, end, row: value === undefined ? undefined : { period: key, value, volume, asOf: end } };
  });
}

const rowsIn = (past: readonly Past[]): readonly AlertRow[] => past.flatMap(({ row }) => row ?? []);

/** Day by day, as the clock and people run it: each run sees what the history holds then, and remembers where it stood. */
function lived(input: Omit<WatchInput, 'rows' | 'today'>, past: readonly Past[], last: Day): readonly Day[] {
  const alerts: Day[] = [];
  let state = QUIET;
  for (let today = START; today <= last; today++) {
    const byHand = past.some((period) => period.end === today && period.byHand);
    const clock = today === last || past.some((period) => period.end + 1 === today && period.ran);
    if (!byHand && !clock) continue;
    const rows = rowsIn(past.filter(({ end }) => end < today || (end === today && byHand)));
    for (const reading of readingsOf({ ...input, rows, today, state })) {
      const next = step(input.rule, state, reading);
      if (isOpen(next) && !isOpen(state) && next.since !== undefined) alerts.push(next.since);
      state = next;
    }
  }
  return alerts;
}

function both(kind: AlertKind, life: Life): readonly [lived: readonly string[], foreseen: readonly string[]] {
  const { frequency, accrual, maturity, confirmations } = life;
  const past = pastOf(life);
  const last = Math.max(START, ...past.map(({ end }) => end)) + 3;
  const kpi = teamKpi({ frequency, accrual, maturity, start: START, end: START + 400, target: 60 });
  const input = { rule: rule({ kind, threshold: THRESHOLDS[kind], confirmations }), kpi };
  const foreseen = replay({ ...input, rows: rowsIn(past), today: last }).alerts;
  return [lived(input, past, last).map(formatDay), foreseen.map(formatDay)];
}

describe('« cette règle aurait prévenu n fois » is what a life with it would have been', () => {
  it.each(ALERT_KINDS.filter((kind) => kind !== 'forecast'))('%s', (kind) => {
    fc.assert(
      fc.property(LIFE, (life) => {
        const [happened, foreseen] = both(kind, life);
        expect(foreseen).toEqual(happened);
      }),
      { numRuns: 150 },
    );
  });

  it('forecast, on fewer lives: each figure draws a thousand futures', () => {
    const short = LIFE.filter(({ periods }) => periods.length > 10 && periods.length < 16);
    fc.assert(
      fc.property(short, (life) => {
        const [happened, foreseen] = both('forecast', life);
        expect(foreseen).toEqual(happened);
      }),
      { numRuns: 6 },
    );
  });

  it('and the lives are worth it: most kinds do alert in them', () => {
    const alerting = ALERT_KINDS.filter((kind) =>
      fc.sample(LIFE, { numRuns: 60, seed: 7 }).some((life) => kind !== 'forecast' && both(kind, life)[0].length > 0),
    );
    expect(alerting).toEqual(expect.arrayContaining(['above', 'below', 'rise', 'fall', 'pace', 'no_data']));
  });
});
