import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/domain/alerts/preview.ts';
import { readingsOf, type WatchInput } from '../../../src/domain/alerts/readings.ts';
import type { Span } from '../../../src/domain/analysis/target.ts';
import { nextPeriodStart } from '../../../src/domain/history/calendar.ts';
import { judgeKpi } from '../../../src/domain/kpi/judge-kpi.ts';
import { kpiOn, type TargetVersion } from '../../../src/domain/kpi/target-version.ts';
import { teamKpi } from '../history/team-kpi.ts';
import { at, rowsOf } from './rows.ts';
import { rule } from './rules.ts';

/** A shop that makes more than half of its year in December. */
const YEAR = teamKpi({
  accrual: 'total',
  frequency: 'month',
  start: at('2026-01-01'),
  end: at('2026-12-31'),
  target: 1200,
  targetType: 'increase_to',
});
const MONTHS = Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
/** 50 a month, 650 in December: 1,200. */
const LAST_YEAR: readonly Span[] = Array.from({ length: 12 }, (_, index) => {
  const start = at(`2025-${String(index + 1).padStart(2, '0')}-01`);
  return { start, end: nextPeriodStart(start, 'month') - 1, value: index === 11 ? 650 : 50 };
});
/** What came in from January on, at so much a month. */
const toDate = (aMonth: number) =>
  rowsOf(Object.fromEntries(MONTHS.map((month, index) => [month, aMonth * (index + 1)])));

const watched = (aMonth: number): WatchInput => ({
  rule: rule({ kind: 'pace', threshold: 0.15 }),
  kpi: YEAR,
  rows: toDate(aMonth),
  today: at('2026-12-01'),
  seasonOn: () => LAST_YEAR,
});

describe('a total with a strong December', () => {
  it('is not behind in November while it is on last year’s curve', () => {
    expect(replay(watched(50)).alerts).toEqual([]);
    expect(readingsOf(watched(50)).at(-1)?.observed).toBeCloseTo(0, 12);
    // On the straight line of time it would be 45.7 points behind: 334 days of 365, and 550 of 1,200.
    const straight = readingsOf({ ...watched(50), seasonOn: undefined }).at(-1)?.observed;
    expect(straight).toBeCloseTo(334 / 365 - 550 / 1200, 12);
  });

  it('is told once it falls under that curve, however far the straight line lies', () => {
    // 25 a month: half of last year's curve, 550 of 1,200 wanted by the end of November and 275 there.
    expect(readingsOf(watched(25)).at(-1)?.observed).toBeCloseTo(550 / 1200 - 275 / 1200, 12);
    expect(replay(watched(25)).alerts).toHaveLength(1);
  });

  it('is as far behind for the rule as for the status, on every day that is judged', () => {
    for (const { day, value, observed } of readingsOf(watched(30))) {
      const { status, facts } = judgeKpi(YEAR, {
        value,
        volume: undefined,
        asOf: day,
        today: day,
        lastYear: LAST_YEAR,
      });
      expect(observed).toBe(status === 'too_early' ? undefined : facts.gap);
      expect(facts.seasonal).toBe(true);
    }
  });
});

describe('a target that was changed on the way', () => {
  const version = (from: string, target: number): TargetVersion => {
    const told = { id: from, kpiId: 'leads', kpi: 'Leads', reason: '', by: '', at: from };
    return { ...told, from: at(from), target, targetMax: undefined };
  };
  const versions = [version('2026-01-01', 600), version('2026-07-01', 1200)];

  it('is held against each month’s figure as it was in force then', () => {
    const seen = readingsOf({
      ...watched(50),
      seasonOn: undefined,
      kpiOn: (day) => kpiOn(YEAR, versions, day),
    });
    const [june, july] = [5, 6].map((index) => seen[index]?.observed);
    expect(june).toBeCloseTo(181 / 365 - 300 / 600, 12);
    expect(july).toBeCloseTo(212 / 365 - 350 / 1200, 12);
  });
});
