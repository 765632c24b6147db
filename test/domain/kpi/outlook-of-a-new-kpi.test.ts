import { describe, expect, it } from 'vitest';
import { attainability } from '../../../src/domain/analysis/forecast/attainability.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { periodOf } from '../../../src/domain/history/period.ts';
import { type OutlookInput, outlook } from '../../../src/domain/kpi/outlook.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import { teamKpi } from '../history/team-kpi.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
/** The last day of week 46. */
const TODAY = day('2026-11-15');
const SALES = [42, 38, 51, 47, 44, 56, 49, 53, 58, 50, 61, 55];

/** What each of the twelve weeks before this one brought: dated rows, from before the KPI existed. */
const WEEKS: OutlookInput['past'] = SALES.map((value, k) => {
  const period = periodOf(TODAY - 7 * (SALES.length - k), 'week').key;
  return { period, value, provisional: false };
});
const NEW: Partial<TeamKpi> = { accrual: 'total', dates: 'A2:A', target: 340 };

/** What KPI_ATTAIN says of the same question. */
function cells(values: readonly (number | null)[], periodsLeft: number, target = 340) {
  const found = attainability({
    ...{ values, target, toDate: 0, periodsLeft, cumulative: true, direction: 'up', nonNegative: true },
  });
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

describe('a total that begins next Monday, from the rows of the weeks before', () => {
  const kpi = teamKpi({ ...NEW, start: day('2026-11-16'), end: day('2026-12-27') });
  const found = outlook({ kpi, past: WEEKS, apiece: true, value: 0, today: TODAY });

  it('has the chances that the cells give for six whole weeks', () => {
    // This week is not over: it comes before the first one that counts.
    const asked = cells([...SALES, null], 6);
    expect(found?.probability).toBe(asked.probability);
    expect(found?.forecast.value).toBeCloseTo(asked.ending?.middle ?? 0, 9);
    expect(found?.forecast.day).toBe(day('2026-12-27'));
  });

  it('needs its target over six weeks, where the best one brought 61', () => {
    expect(found?.required).toBeCloseTo(340 / 6, 9);
    expect(found?.best).toBe(61);
  });
});

describe('a total that begins a month from now', () => {
  it('leaves out what comes in before', () => {
    const kpi = teamKpi({ ...NEW, start: day('2026-12-07'), end: day('2026-12-27') });
    const found = outlook({ kpi, past: WEEKS, apiece: true, value: 0, today: TODAY });
    expect(found?.required).toBeCloseTo(340 / 3, 9);
    // Four weeks without a figure stand between the last one known and the first one that counts.
    expect(found?.probability).toBe(cells([...SALES, null, null, null, null], 3).probability);
  });
});

describe('a KPI of each week that begins later', () => {
  it('is looked at to the end of its first week', () => {
    const kpi = teamKpi({ accrual: 'per_period', dates: 'A2:A', target: 55, start: day('2026-11-23') });
    const found = outlook({ kpi, past: WEEKS, apiece: true, value: 0, today: TODAY });
    expect(found?.forecast.day).toBe(day('2026-11-29'));
    expect(found?.required).toBeCloseTo(55, 9);
  });
});

it('running totals from before a KPI began are still no past of its own', () => {
  const kpi = teamKpi({ ...NEW, start: day('2026-11-09'), end: day('2026-12-27') });
  expect(outlook({ kpi, past: WEEKS, value: 12, today: TODAY })).toBeUndefined();
});
