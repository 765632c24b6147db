import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/analysis/target.ts';
import { type Day, parseDay } from '../../../src/domain/history/calendar.ts';
import { asksLesson, type ClosableRow, prepareClosing, reopenedCells } from '../../../src/domain/history/closing.ts';
import { periodFromKey } from '../../../src/domain/history/period.ts';
import { closedSealOf, handSealOf, sealOf } from '../../../src/domain/history/seal.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { teamKpi } from './team-kpi.ts';

const at = (text: string): Day => parseDay(text) ?? Number.NaN;

function monthly(about: Partial<TeamKpi> = {}): TeamKpi {
  return teamKpi({ frequency: 'month', baseline: undefined, start: at('2026-09-01'), end: at('2027-08-31'), ...about });
}

/** A row as a run wrote it on 2 November: 41 of 60, judged then. */
function stored(about: Partial<ClosableRow> = {}): ClosableRow {
  const facts = { kpiId: 'leads', period: '2026-10', value: 41, target: 60, baseline: undefined, ...about };
  return {
    ...facts,
    takenAt: '2026-11-02 08:00:00',
    origin: 'scheduled',
    volume: undefined,
    score: 0.5,
    status: 'on_track',
    position: 2,
    seal: sealOf(facts),
    ...about,
  };
}

interface About {
  readonly span?: string;
  readonly kpis?: readonly TeamKpi[];
  readonly keys?: readonly string[];
}

function prepared(rows: readonly ClosableRow[], { span = '2026-10', kpis = [monthly()], keys }: About = {}) {
  const whole = periodFromKey(span);
  if (!whole) throw new Error(span);
  const keysOf = () => keys ?? rows.map(({ period }) => period);
  return prepareClosing({ span: whole, kpis, rows, keysOf, today: at('2026-11-21'), fiscalStart: 1 });
}

describe('the verdict that a closing freezes', () => {
  const ends = (end: string) => ({ end: at(end) });
  const [asThen, asNow] = [
    [0.5, 'on_track'],
    [41 / 60, 'missed'],
  ] as const;

  it.each([
    ['the day after the period', {}, { takenAt: '2026-11-01 00:05:00' }, asThen, undefined],
    ['on its last day', {}, { takenAt: '2026-10-31 23:55:00' }, asNow, '2026-10-31'],
    ['at an hour that somebody cleared', {}, { takenAt: '' }, asNow, '2026-10-31'],
    ['after the KPI’s own end', ends('2026-10-20'), { takenAt: '2026-10-21 08:00:00' }, asThen, undefined],
    ['on the KPI’s own end', ends('2026-10-20'), { takenAt: '2026-10-20 08:00:00' }, asNow, '2026-10-20'],
    ['of a KPI without an end', { end: undefined }, { takenAt: '2026-11-01 08:00:00' }, asThen, undefined],
    ['without a value', {}, { takenAt: '', value: undefined }, asThen, undefined],
    ['for a period that no calendar has', {}, { takenAt: '', period: 'total' }, asThen, undefined],
    ['with a status that is none', {}, { status: 'n.c.' }, [0.5, 'no_data'], undefined],
  ] as const)('of a row taken %s', (_, kpi, row, [score, status], early) => {
    const { lines, cells } = prepared([stored(row)], { kpis: [monthly(kpi)] });
    expect(lines).toMatchObject([{ status, early: early && at(early), byHand: false }]);
    expect(lines[0]?.score).toBeCloseTo(score, 12);
    expect(cells.get(2)).toMatchObject({ status, score: lines[0]?.score, origin: 'scheduled' });
  });

  it('goes by the target that the row carries, and by the baseline', () => {
    const early = { takenAt: '2026-10-20 08:00:00' };
    expect(prepared([stored({ ...early, target: 40 })]).lines).toMatchObject([{ status: 'achieved', score: 41 / 40 }]);
    const level = { accrual: 'level', baseline: 10 } as const;
    const row = stored({ ...early, baseline: 21 });
    expect(prepared([row], { kpis: [monthly(level)] }).lines[0]?.score).toBeCloseTo(20 / 39, 12);
  });

  it('of a KPI that is gone stays as it was, and is frozen', () => {
    const row = stored({ takenAt: '' });
    const { lines, missing, cells } = prepared([row], { kpis: [] });
    expect([lines, missing]).toEqual([[], []]);
    const frozen = { score: 0.5, status: 'on_track', origin: 'scheduled', seal: closedSealOf(row) };
    expect([...cells]).toEqual([[2, frozen]]);
  });

  it('comes back with its row when the period is opened again', () => {
    const changed = stored({ origin: 'correction' });
    expect([...reopenedCells([stored(), { ...changed, position: 3 }])]).toEqual([
      [2, { score: 0.5, status: 'on_track', origin: 'scheduled', seal: sealOf(stored()) }],
      [3, { score: 0.5, status: 'on_track', origin: 'correction', seal: handSealOf(changed) }],
    ]);
  });

  it('asks for a lesson where it is behind', () => {
    expect(STATUSES.filter(asksLesson)).toEqual(['at_risk', 'off_track', 'missed']);
  });
});

describe('the line of a KPI in a closing', () => {
  const weekly = monthly({ frequency: 'week' });

  it('is its last period there, whatever the order of the rows', () => {
    const rows = ['2026-W41', '2026-W43', '2026-W42'].map((period, index) => stored({ period, position: index + 2 }));
    const { lines } = prepared(rows, { kpis: [weekly] });
    expect(lines).toMatchObject([{ kpi: weekly, period: '2026-W43', row: rows[1], rows: 3 }]);
  });

  it('is the upper one of two rows with one key, whichever was read first', () => {
    const rows = [stored({ position: 4, value: 1 }), stored({ position: 7, value: 2 })];
    for (const read of [rows, [...rows].reverse()]) expect(prepared(read).lines[0]?.row.position).toBe(4);
  });

  it('counts a key that no calendar has as the span’s end', () => {
    const rows = [stored({ period: '2026-W43' }), stored({ period: 'total', position: 3 })];
    expect(prepared(rows, { kpis: [weekly] }).lines[0]?.period).toBe('total');
    const later = [stored({ period: '2026-W44' }), stored({ period: 'total', position: 3 })];
    expect(prepared(later, { kpis: [weekly] }).lines[0]?.period).toBe('2026-W44');
  });

  it('stands in the order of the KPIs, and only where there is a row', () => {
    const kpis = [monthly({ id: 'b' }), monthly({ id: 'none' }), monthly({ id: 'a' })];
    const rows = [stored({ kpiId: 'a' }), stored({ kpiId: 'b', position: 3 })];
    const { lines, cells } = prepared(rows, { kpis, keys: ['2026-10'] });
    expect(lines.map(({ kpi, rows: count }) => [kpi.id, count])).toEqual([
      ['b', 1],
      ['a', 1],
    ]);
    expect([...cells.keys()]).toEqual([2, 3]);
  });
});

describe('what a closing would leave without a value', () => {
  const october = ['2026-W40', '2026-W41', '2026-W42', '2026-W43'];

  it.each([
    ['the weeks that end in the month', {}, [], october],
    ['but those that have a row', {}, ['2026-W41', '2026-W43'], ['2026-W40', '2026-W42']],
    ['from the week that the KPI starts in', { start: at('2026-10-18') }, [], october.slice(2)],
    ['from the first day of the month', { start: at('2026-10-01') }, [], october],
    ['to the week that the KPI ends in', { end: at('2026-10-14') }, [], october.slice(0, 3)],
    ['with a last week cut short inside the month', { end: at('2026-10-28') }, [], [...october, '2026-W44']],
    ['nothing before the KPI starts', { start: at('2026-11-01') }, [], undefined],
    ['nothing of a KPI without a start', { start: undefined, frequency: 'day' }, [], undefined],
    ['the whole month of a KPI without an end', { end: undefined }, [], october],
    ['nothing after the KPI’s end', { end: at('2026-09-30') }, [], undefined],
    ['nothing of a draft', { state: 'draft' }, [], undefined],
    ['nothing of a longer period', { frequency: 'quarter' }, [], undefined],
    ['nothing where all is there', {}, october, undefined],
  ] as const)('%s', (_, about, keys, periods) => {
    const kpi = monthly({ frequency: 'week', ...about });
    expect(prepared([], { kpis: [kpi], keys }).missing).toEqual(periods ? [{ kpi, periods }] : []);
  });

  it('names the months of a quarter', () => {
    const { missing } = prepared([], { span: '2026-Q4', keys: ['2026-11'] });
    expect(missing).toMatchObject([{ periods: ['2026-10', '2026-12'] }]);
  });
});

describe('what a person agreed to when closing', () => {
  const agreement = (row: Partial<ClosableRow>, about?: About) => prepared([stored(row)], about).agreement;

  it.each([
    ['target', { target: 61 }],
    ['score', { score: 0.51 }],
    ['status', { status: 'missed' }],
    ['value', { value: undefined }],
  ] as const)('is another once the %s is', (_, change) => {
    const seal = stored().seal;
    expect(agreement({ ...change, seal })).not.toBe(agreement({}));
  });

  it('is another once a row or a missing period came in', () => {
    const weekly = { kpis: [monthly({ frequency: 'week' })], keys: ['2026-W41'] };
    const one = agreement({ period: '2026-W41' }, weekly);
    expect(agreement({ period: '2026-W41' }, { ...weekly, keys: ['2026-W41', '2026-W42'] })).not.toBe(one);
    const two = prepared([stored({ period: '2026-W41' }), stored({ period: '2026-W40', position: 3 })], weekly);
    expect(two.agreement).not.toBe(one);
    expect(agreement({ period: '2026-W42' }, weekly)).not.toBe(one);
  });
});
