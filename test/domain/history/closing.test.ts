import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, formatDay, GRAINS, parseDay } from '../../../src/domain/history/calendar.ts';
import { belongsTo, closedTest } from '../../../src/domain/history/closed-periods.ts';
import { type ClosableRow, prepareClosing, reopenedCells } from '../../../src/domain/history/closing.ts';
import { daysAhead } from '../../../src/domain/history/days-ahead.ts';
import { merge } from '../../../src/domain/history/merge.ts';
import { type Period, periodFromKey, periodOf } from '../../../src/domain/history/period.ts';
import {
  closedSealOf,
  handSealOf,
  isByHand,
  isClosed,
  reopenedSealOf,
  sealOf,
} from '../../../src/domain/history/seal.ts';
import { nextTerm } from '../../../src/domain/kpi/next-term.ts';
import { teamKpi } from './team-kpi.ts';

const at = (text: string): Day => parseDay(text) ?? Number.NaN;
const period = (key: string): Period => {
  const found = periodFromKey(key);
  if (!found) throw new Error(key);
  return found;
};

const row = {
  kpiId: 'leads',
  period: '2026-10',
  value: 41,
  target: 60,
  baseline: undefined,
  origin: 'scheduled',
} as const;
const written = { ...row, seal: sealOf(row) };

describe('the seal of a closed row', () => {
  it('keeps the row out of every run, and lets a hand’s change show', () => {
    const closed = { ...written, seal: closedSealOf(written) };
    expect([isClosed(written), isClosed(closed), isByHand(closed)]).toEqual([false, true, false]);
    expect(isByHand({ ...closed, value: 42 })).toBe(true);
    expect(isByHand({ ...closed, target: 50 })).toBe(true);
    expect(closedSealOf(closed)).toBe(closed.seal);
    expect(reopenedSealOf(closed)).toBe(written.seal);
  });

  it('keeps that a hand had changed it, through closing and opening again', () => {
    const byHand = { ...written, value: 42 };
    const closed = { ...byHand, seal: closedSealOf(byHand) };
    expect([isClosed(closed), isByHand(closed)]).toEqual([true, true]);
    expect(handSealOf(closed)).toBe(closed.seal);
    expect(reopenedSealOf(closed)).toBe(handSealOf(byHand));
  });

  it('is told apart by a run: frozen, neither rewritten nor told', () => {
    const known = { ...written, takenAt: '', seal: closedSealOf(written), position: 7 };
    const taken = {
      ...known,
      value: 50,
      periodStart: 0,
      periodEnd: 0,
      kpi: '',
      objective: '',
      owner: '',
      unit: '',
      volume: undefined,
      score: undefined,
      status: 'on_track',
      source: '',
      measure: '',
      by: '',
      runId: '',
    } as const;
    const merged = merge([known], [taken]);
    expect(merged.frozen).toEqual([{ kpiId: 'leads', period: '2026-10', position: 7 }]);
    expect([merged.appends, merged.updates, merged.marks, merged.untouched]).toEqual([[], [], [], []]);
  });
});

describe('what belongs to a period', () => {
  it.each([
    ['2026-10', '2026-10', true],
    ['2026-10-31', '2026-10', true],
    ['2026-W40', '2026-10', true],
    ['2026-W44', '2026-10', false],
    ['2026-W44', '2026-11', true],
    ['2026-12', '2026-Q4', true],
    ['2026-Q4', '2026-12', false],
    ['2026', '2026-12', false],
    ['2026', '2026-Q4', false],
    ['2026-Q4', '2026', true],
    ['2026-04-Q3', '2026', true],
    ['2026-04-Q4', '2026', false],
    ['2026-04-FY', '2026-04-FY', true],
  ])('%s to %s: %s', (inner, outer, expected) => {
    expect(belongsTo(period(inner), period(outer))).toBe(expected);
    expect(closedTest([outer, 'nonsense', '2019-01'])(period(inner))).toBe(expected);
  });

  it('every day belongs to exactly the week, month, quarter and year that hold it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('1990-01-01'), max: at('2090-12-31') }),
        fc.constantFrom(...GRAINS),
        fc.integer({ min: 1, max: 12 }),
        (day, grain, fiscalStart) => {
          const held = periodOf(day, grain, fiscalStart);
          const one = periodOf(day, 'day');
          expect(belongsTo(one, held)).toBe(true);
          expect(belongsTo(one, periodOf(held.end + 1, grain, fiscalStart))).toBe(false);
        },
      ),
    );
  });
});

describe('the next stretch of a KPI', () => {
  // As a calendar on the wall says.
  it.each([
    ['2026-10-01', '2026-10-31', 1, '2026-11-01', '2026-11-30'],
    ['2026-02-01', '2026-02-28', 1, '2026-03-01', '2026-03-31'],
    ['2024-01-01', '2024-01-31', 1, '2024-02-01', '2024-02-29'],
    ['2026-10-01', '2026-12-31', 1, '2027-01-01', '2027-03-31'],
    ['2026-01-01', '2026-12-31', 1, '2027-01-01', '2027-12-31'],
    ['2026-04-01', '2027-03-31', 4, '2027-04-01', '2028-03-31'],
    ['2026-01-01', '2026-06-30', 1, '2026-07-01', '2026-12-31'],
    ['2026-01-10', '2026-04-09', 1, '2026-04-10', '2026-07-09'],
    ['2026-11-02', '2026-11-15', 1, '2026-11-16', '2026-11-29'],
  ])('%s to %s, year from month %d: %s to %s', (start, end, fiscalStart, nextStart, nextEnd) => {
    const next = nextTerm(teamKpi({ start: at(start), end: at(end) }), fiscalStart);
    expect(next && [formatDay(next.start ?? 0), formatDay(next.end ?? 0)]).toEqual([nextStart, nextEnd]);
  });

  it('takes its milestones along', () => {
    const milestones = [
      { day: at('2026-01-31'), value: 10 },
      { day: at('2026-02-28'), value: 20 },
      { day: at('2026-03-31'), value: 30 },
    ];
    const next = nextTerm(teamKpi({ start: at('2026-01-01'), end: at('2026-03-31'), milestones }), 1);
    expect(next?.milestones.map(({ day }) => formatDay(day))).toEqual(['2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it('is none without both dates', () => {
    expect(nextTerm(teamKpi({ start: undefined }), 1)).toBeUndefined();
  });

  it('follows without a gap or an overlap, milestones inside', () => {
    const day = fc.integer({ min: at('2000-01-01'), max: at('2060-12-31') });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 1500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (start, length, share, fiscalStart) => {
          const end = start + length;
          const milestones = [{ day: start + Math.floor(share * length), value: 1 }];
          const next = nextTerm(teamKpi({ start, end, milestones }), fiscalStart);
          expect(next?.start).toBe(end + 1);
          expect(next?.end ?? 0).toBeGreaterThanOrEqual(end + 1);
          // As long as before, but for the length of months.
          expect(Math.abs((next?.end ?? 0) - end - 1 - length)).toBeLessThanOrEqual(4);
          const [milestone] = next?.milestones ?? [];
          expect(milestone && milestone.day >= end + 1 && milestone.day <= (next?.end ?? 0)).toBe(true);
        },
      ),
    );
  });
});

describe('preparing a closing', () => {
  const kpi = teamKpi({
    id: 'leads',
    accrual: 'per_period',
    frequency: 'month',
    targetType: 'increase_to',
    target: 60,
    baseline: undefined,
    start: at('2026-09-01'),
    end: at('2027-08-31'),
  });
  const stored = (changes: Partial<ClosableRow> = {}): ClosableRow => {
    const cells = {
      ...row,
      takenAt: '2026-11-02 08:00:00',
      volume: undefined,
      score: 0.68,
      status: 'missed',
      position: 2,
      ...changes,
    };
    return { ...cells, seal: changes.seal ?? sealOf({ ...row }) };
  };
  const prepare = (rows: readonly ClosableRow[], keys: readonly string[] = rows.map(({ period: key }) => key)) =>
    prepareClosing({
      span: period('2026-10'),
      kpis: [kpi],
      rows,
      keysOf: () => keys,
      today: at('2026-11-21'),
      fiscalStart: 1,
    });

  it('leaves a row as it was judged once its period was over', () => {
    const { lines, cells, missing } = prepare([stored()]);
    expect(lines).toMatchObject([{ status: 'missed', score: 0.68, early: undefined, rows: 1 }]);
    expect(cells.get(2)).toMatchObject({ score: 0.68, status: 'missed', origin: 'scheduled' });
    expect(missing).toEqual([]);
  });

  it('judges a row that was taken before the end on the whole period', () => {
    const { lines } = prepare([stored({ takenAt: '2026-10-28 08:00:00', status: 'on_track', score: 0.68 })]);
    expect(lines).toMatchObject([{ status: 'missed', early: at('2026-10-28') }]);
    expect(lines[0]?.score).toBeCloseTo(41 / 60, 10);
  });

  it('judges what a hand wrote, and says whose it is', () => {
    const { lines, cells } = prepare([stored({ value: 66 })]);
    expect(lines).toMatchObject([{ status: 'achieved', byHand: true }]);
    expect(cells.get(2)).toMatchObject({ origin: 'correction', status: 'achieved' });
  });

  it('names the periods without a row', () => {
    expect(prepare([], ['2026-09']).missing).toMatchObject([{ periods: ['2026-10'] }]);
  });

  it('counts the first of two rows with one key, and freezes both', () => {
    const { lines, cells } = prepare([stored({ position: 9, value: 1 }), stored({ position: 2 })]);
    expect(lines[0]?.row.position).toBe(2);
    expect([...cells.keys()].sort((a, b) => a - b)).toEqual([2, 9]);
  });

  it('asks anew where a figure changed after the preview', () => {
    const before = prepare([stored()]).agreement;
    expect(prepare([stored()]).agreement).toBe(before);
    expect(prepare([stored({ value: 42 })]).agreement).not.toBe(before);
    expect(prepare([]).agreement).not.toBe(before);
  });

  it('gives each row back as it was when it is opened again', () => {
    const { cells } = prepare([stored()]);
    const closed = { ...stored(), ...cells.get(2) } as ClosableRow;
    expect(reopenedCells([closed]).get(2)?.seal).toBe(stored().seal);
  });
});

describe('days to the next planned one', () => {
  it.each([
    [[1], '7654321'],
    [[1, 2, 3, 4, 5], '1111321'],
    [[1, 2, 3, 4, 5, 6, 7], '1111111'],
    [[7], '6543217'],
    [[1, 5], '4321321'],
  ])('%j: %s', (weekdays, digits) => {
    expect(daysAhead(weekdays)).toBe(digits);
  });
});
