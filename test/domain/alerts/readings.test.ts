import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/domain/alerts/preview.ts';
import type { AlertRow } from '../../../src/domain/alerts/readings.ts';
import { readingsOf, type WatchInput } from '../../../src/domain/alerts/readings.ts';
import { formatDay } from '../../../src/domain/history/calendar.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { teamKpi } from '../history/team-kpi.ts';
import { at, rowsOf } from './rows.ts';
import { rule } from './rules.ts';

/** « 2026-11-22 46 » : day and what is held against the threshold. */
function seen(
  kpi: TeamKpi,
  changes: Parameters<typeof rule>[0],
  rows: readonly AlertRow[],
  spoken: string,
  more: Partial<WatchInput> = {},
): readonly string[] {
  return readingsOf({ rule: rule(changes), kpi, rows, today: at(spoken) + 1, ...more }).map(
    ({ day, observed }) => `${formatDay(day)} ${observed === undefined ? '?' : Number(observed.toFixed(4))}`,
  );
}

const WEEKS = rowsOf({ '2026-W45': 40, '2026-W46': 50, '2026-W47': 30 });
/** The same while the last week is open. */
const OPEN_WEEKS = rowsOf({ '2026-W45': 40, '2026-W46': 50, '2026-W47': 30 }, undefined, '2026-11-19');

describe('what a rule sees', () => {
  const level = teamKpi({ accrual: 'level' });
  const counted = teamKpi({ accrual: 'per_period' });
  it.each([
    [
      'a level: one reading a period, the open one up to the day that is known',
      level,
      {},
      '2026-11-19',
      ['2026-11-08 40', '2026-11-15 50', '2026-11-19 30'],
    ],
    [
      'what adds up is not called low before its period is whole',
      counted,
      { kind: 'below' },
      '2026-11-19',
      ['2026-11-08 40', '2026-11-15 50'],
    ],
    [
      'but it is high as soon as it is high',
      counted,
      {},
      '2026-11-19',
      ['2026-11-08 40', '2026-11-15 50', '2026-11-19 30'],
    ],
    [
      'a rise on the week before; the first one has none',
      level,
      { kind: 'rise' },
      '2026-11-22',
      ['2026-11-08 ?', '2026-11-15 0.25', '2026-11-22 -0.4'],
    ],
    [
      'a fall is the same with the other sign',
      level,
      { kind: 'fall' },
      '2026-11-22',
      ['2026-11-08 ?', '2026-11-15 -0.25', '2026-11-22 0.4'],
    ],
  ] as const)('%s', (_what, kpi, changes, spoken, expected) => {
    expect(seen(kpi, changes, spoken === '2026-11-19' ? OPEN_WEEKS : WEEKS, spoken)).toEqual(expected);
  });

  it('compares with the same weeks of last year, weekday by weekday', () => {
    const rows = rowsOf({ '2025-W47': 20, '2026-W47': 30 });
    expect(seen(level, { kind: 'rise_year' }, rows, '2026-11-22').at(-1)).toBe('2026-11-22 0.5');
  });

  it('with a maturity of two days never speaks of yesterday', () => {
    const kpi = teamKpi({ accrual: 'level', frequency: 'day', maturity: 2 });
    const rows = rowsOf({ '2026-11-19': 1, '2026-11-20': 2, '2026-11-21': 3 });
    expect(seen(kpi, {}, rows, '2026-11-21')).toEqual(['2026-11-19 1']);
    expect(seen(kpi, {}, rows, '2026-11-22')).toEqual(['2026-11-19 1', '2026-11-20 2']);
  });

  it('leaves out what was seen already unless its figure was corrected, and rows of another frequency', () => {
    const rows = [...WEEKS, ...rowsOf({ '2026-11': 99 })];
    const state = { readOn: at('2026-11-15'), value: 50 };
    expect(seen(level, {}, rows, '2026-11-22', { state })).toEqual(['2026-11-22 30']);
    const corrected = { readOn: at('2026-11-15'), value: 51 };
    expect(seen(level, {}, rows, '2026-11-22', { state: corrected })).toEqual(['2026-11-15 50', '2026-11-22 30']);
  });

  it('measures how far behind the pace a total is, and says nothing in its first days', () => {
    // 1 to 30 April, 100 wanted; on the 15th half of it is expected (Engagedly): 35 is 15 points behind.
    const kpi = teamKpi({
      accrual: 'total',
      frequency: 'week',
      start: at('2026-04-01'),
      end: at('2026-04-30'),
      target: 100,
      targetType: 'increase_to',
    });
    const rows = [{ period: '2026-W16', value: 35, volume: undefined, asOf: at('2026-04-15') }];
    expect(seen(kpi, { kind: 'pace' }, rows, '2026-04-15')).toEqual(['2026-04-15 0.15']);
    const early = [{ period: '2026-W14', value: 0, volume: undefined, asOf: at('2026-04-02') }];
    expect(seen(kpi, { kind: 'pace' }, early, '2026-04-02')).toEqual(['2026-04-02 ?']);
  });

  it('marks what leaves its habit, and nothing under the smallest volume', () => {
    const values = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`2026-W${20 + index}`, 10 + (index % 2)]),
    );
    const rows = rowsOf({ ...values, '2026-W40': 40 }, 100);
    expect(seen(level, { kind: 'anomaly', threshold: undefined }, rows, '2026-10-04').at(-1)).toBe('2026-10-04 1');
    expect(seen(level, { kind: 'anomaly', threshold: 500 }, rows, '2026-10-04').at(-1)).toBe('2026-10-04 0');
  });

  it('tells the chance of reaching the target from eight periods on', () => {
    const kpi = teamKpi({
      accrual: 'level',
      frequency: 'week',
      start: at('2026-01-01'),
      end: at('2026-12-31'),
      target: 100,
      targetType: 'increase_to',
    });
    const values = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`2026-W${36 + index}`, 40 + (index % 3)]),
    );
    const readings = seen(kpi, { kind: 'forecast', threshold: 0.3 }, rowsOf(values), '2026-11-22');
    expect(readings[0]?.endsWith('?')).toBe(true);
    expect(Number(readings.at(-1)?.split(' ')[1])).toBeLessThan(0.05);
  });
});

describe('days without data', () => {
  const kpi = teamKpi({ accrual: 'level', frequency: 'day', start: at('2026-11-01') });
  it('counts from the last value, at each gap and up to now', () => {
    const rows = rowsOf({ '2026-11-16': 1, '2026-11-17': 1, '2026-11-20': 1 });
    expect(seen(kpi, { kind: 'no_data' }, rows, '2026-11-22')).toEqual([
      '2026-11-16 0',
      '2026-11-17 0',
      '2026-11-19 2',
      '2026-11-20 0',
      '2026-11-22 2',
    ]);
  });

  it('counts from the start where no value ever came', () => {
    expect(seen(kpi, { kind: 'no_data' }, [], '2026-11-04')).toEqual(['2026-11-04 4']);
  });

  it('counts no day after the KPI’s last one', () => {
    const over = { ...kpi, end: at('2026-11-17') };
    expect(seen(over, { kind: 'no_data' }, rowsOf({ '2026-11-17': 1 }), '2026-11-22')).toEqual(['2026-11-17 0']);
  });
});

describe('a rule tried on the history', () => {
  it('« ce mois-ci, cette règle aurait prévenu 2 fois », and once before', () => {
    const days = {
      '2026-10-30': 50,
      '2026-10-31': 40,
      '2026-11-03': 46,
      '2026-11-04': 44,
      '2026-11-05': 42,
      '2026-11-17': 47,
    };
    const kpi = teamKpi({ accrual: 'level', frequency: 'day' });
    const found = replay({ rule: rule({ recovery: 42 }), kpi, rows: rowsOf(days), today: at('2026-11-21') });
    expect(found.alerts.map(formatDay)).toEqual(['2026-10-30', '2026-11-03', '2026-11-17']);
    expect(found.thisMonth.map(formatDay)).toEqual(['2026-11-03', '2026-11-17']);
    expect(found).toMatchObject({ readings: 6, from: at('2026-10-30'), openNow: true });
  });

  it('rests on nothing where there is no history', () => {
    expect(replay({ rule: rule(), kpi: teamKpi(), rows: [], today: at('2026-11-21') })).toMatchObject({
      alerts: [],
      readings: 0,
      from: undefined,
      openNow: false,
    });
  });
});
