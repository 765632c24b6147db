import { describe, expect, it } from 'vitest';
import { type ChangeMode, change, newsOf, yearAgo } from '../../../src/domain/analysis/change.ts';
import { formatDay, type Grain, parseDay } from '../../../src/domain/history/calendar.ts';

describe('change', () => {
  it.each<[number, number, ChangeMode, number]>([
    [120, 100, 'PCT', 0.2],
    [-50, -100, 'PCT', 0.5],
    [120, 100, 'ABS', 20],
    // 2 % to 3 % is one point, or half as much again.
    [0.03, 0.02, 'PTS', 1],
    [0.03, 0.02, 'PCT', 0.5],
  ])('from %d to %d by %s is %d', (current, previous, mode, expected) => {
    expect(change(current, previous, mode)).toBeCloseTo(expected, 12);
  });

  it('has no percentage of nothing, and no points of what is no rate', () => {
    expect(change(5, 0, 'PCT')).toMatchObject({ code: 'DIV0', reason: 'no-base', input: 1 });
    expect(change(5, 0, 'ABS')).toBe(5);
    expect(change(42, 0.4, 'PTS')).toMatchObject({ code: 'RATIO', input: 0, seen: 42 });
  });

  it('is good or bad by the side that is good', () => {
    expect([newsOf(1, 'higher'), newsOf(1, 'lower'), newsOf(-1, 'lower'), newsOf(1, 'context')]).toEqual([1, -1, 1, 0]);
  });
});

describe('a year ago', () => {
  it.each<[string, Grain, string, boolean]>([
    ['2028-02-29', 'month', '2027-02-28', false],
    ['2026-04-01', 'quarter', '2025-04-01', false],
    ['2026-01-01', 'year', '2025-01-01', false],
    // A Saturday is compared with a Saturday.
    ['2026-11-21', 'day', '2025-11-22', false],
    ['2026-11-16', 'week', '2025-11-17', false],
    // Week 53 of 2026 begins on 28 December; 2025 has 52 weeks, the last from 22 December.
    ['2026-12-28', 'week', '2025-12-22', true],
  ])('%s by %s is %s', (text, grain, expected, week53) => {
    const { day, week53: found } = yearAgo(parseDay(text) ?? 0, grain);
    expect([formatDay(day), found]).toEqual([expected, week53]);
  });
});
