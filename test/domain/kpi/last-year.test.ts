import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/history/calendar.ts';
import { judgeKpi } from '../../../src/domain/kpi/judge-kpi.ts';
import { lastYearWindows } from '../../../src/domain/kpi/last-year.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const sales = {
  accrual: 'total',
  frequency: 'month',
  targetType: 'increase_to',
  direction: 'higher',
  unit: 'currency',
  target: 1200,
  milestones: [],
  start: day('2026-01-01'),
  end: day('2026-12-31'),
} as unknown as TeamKpi;

describe('the year before', () => {
  it('is read month by month over the same stretch', () => {
    const windows = lastYearWindows(sales, day('2026-11-21'));
    expect(windows.length).toBe(12);
    expect(formatDay(windows[0]?.from ?? 0)).toBe('2025-01-01');
    expect(formatDay(windows[11]?.to ?? 0)).toBe('2025-12-31');
  });

  it.each([
    ['a level', { accrual: 'level' as const }],
    ['a month that starts again', { accrual: 'per_period' as const }],
    ['a KPI without dates', { start: undefined }],
  ])('says nothing of %s', (_, change) => {
    expect(lastYearWindows({ ...sales, ...change }, day('2026-11-21'))).toEqual([]);
  });

  it('keeps a shop that lives on Christmas on track in November', () => {
    // Half of last year's sales came in December: by 30 November 50 % is on time, not 91 %.
    const lastYear = lastYearWindows(sales, day('2026-11-30')).map(({ from, to }, month) => ({
      start: from ?? 0,
      end: to,
      value: month === 11 ? 550 : 50,
    }));
    const judged = { value: 600, volume: undefined, asOf: day('2026-11-30'), today: day('2026-11-30') };
    expect(judgeKpi(sales, judged).status).toBe('off_track');
    expect(judgeKpi(sales, { ...judged, lastYear }).status).toBe('on_track');
  });
});
