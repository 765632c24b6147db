import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/history/calendar.ts';
import { type NewVersion, type SettleInput, settleTarget } from '../../../src/domain/kpi/settle-target.ts';
import { kpiOn, type TargetVersion } from '../../../src/domain/kpi/target-version.ts';
import { teamKpi } from '../history/team-kpi.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const TODAY = day('2026-03-20');
const SEEN = '2026-02-01 10:00:00';

function version(from: string, target: number, at: string): TargetVersion {
  return {
    id: from,
    kpiId: 'leads',
    kpi: 'Leads',
    from: day(from),
    target,
    targetMax: undefined,
    reason: '',
    by: '',
    at,
  };
}

const OLD = version('2026-01-01', 40, SEEN);
const told = (added: readonly NewVersion[]): readonly unknown[] =>
  added.map(({ from, target }) => [formatDay(from), target]);

function settled(target: number | undefined, changes: Partial<SettleInput> & { readonly updatedAt?: string } = {}) {
  const { updatedAt = SEEN, ...rest } = changes;
  const kpi = teamKpi({ id: 'leads', target, updatedAt, start: day('2026-01-01') });
  const { added, cells } = settleTarget({ kpi, versions: [], lastRow: undefined, today: TODAY, ...rest });
  return { added: told(added), cells: cells?.target };
}

describe('without any version', () => {
  it('a KPI that has no history keeps whatever target somebody types', () => {
    expect(settled(60)).toEqual({ added: [], cells: undefined });
  });

  it('nothing is to be done while the newest row has the same target', () => {
    expect(settled(40, { lastRow: { target: 40 } })).toEqual({ added: [], cells: undefined });
  });

  it('a target typed over another one counts from today, and the old one from the KPI’s start', () => {
    expect(settled(60, { lastRow: { target: 40 } })).toEqual({
      added: [
        ['2026-01-01', 40],
        ['2026-03-20', 60],
      ],
      cells: 60,
    });
  });

  it('a first target keeps that there was none', () => {
    expect(settled(60, { lastRow: { target: undefined } }).added).toEqual([
      ['2026-01-01', undefined],
      ['2026-03-20', 60],
    ]);
  });

  it('a KPI that only starts today keeps its old target for the day before', () => {
    const kpi = teamKpi({ id: 'leads', target: 60, start: TODAY });
    const { added } = settleTarget({ kpi, versions: [], lastRow: { target: 40 }, today: TODAY });
    expect(told(added)).toEqual([
      ['2026-03-19', 40],
      ['2026-03-20', 60],
    ]);
  });
});

describe('with versions', () => {
  const planned = version('2026-03-01', 60, SEEN);

  it('nothing is to be done while the cells say what is in force', () => {
    expect(settled(40, { versions: [OLD] })).toEqual({ added: [], cells: undefined });
  });

  it('a version that began since the row was written comes into the cells', () => {
    expect(settled(40, { versions: [OLD, planned] })).toEqual({ added: [], cells: 60 });
  });

  it('one still to come does not', () => {
    expect(settled(40, { versions: [OLD, version('2026-04-01', 60, SEEN)] })).toEqual({ added: [], cells: undefined });
  });

  it('the old target typed again after the change was taken over is a change of its own', () => {
    expect(settled(40, { versions: [OLD, planned], updatedAt: '2026-03-02 08:00:00' })).toEqual({
      added: [['2026-03-20', 40]],
      cells: 40,
    });
  });

  it('another target typed before the change was taken over is kept too', () => {
    expect(settled(55, { versions: [OLD, planned] })).toEqual({ added: [['2026-03-20', 55]], cells: 55 });
  });

  it('a change written to Versions and cut off before the KPI’s row is finished, not undone', () => {
    const written = [
      version('2026-01-01', 40, '2026-03-20 09:00:00'),
      version('2026-03-20', 60, '2026-03-20 09:00:00'),
    ];
    expect(settled(40, { versions: written })).toEqual({ added: [], cells: 60 });
  });

  it('a KPI’s row whose date of change somebody cleared takes the version in force', () => {
    expect(settled(40, { versions: [OLD, planned], updatedAt: '' })).toEqual({ added: [], cells: 60 });
  });

  it('a version’s row that somebody deleted does not take the target away', () => {
    expect(settled(60, { versions: [OLD], updatedAt: '2026-03-02 08:00:00' })).toEqual({
      added: [['2026-03-20', 60]],
      cells: 60,
    });
  });
});

it('once settled there is nothing left to do, and the target that was typed or planned is the one in force', () => {
  const figure = fc.constantFrom(10, 20, 30, undefined);
  const some = fc.array(fc.record({ from: fc.integer({ min: TODAY - 90, max: TODAY + 90 }), target: figure }), {
    maxLength: 5,
  });
  const seen = fc.constantFrom('', SEEN, '2026-03-02 08:00:00', '2026-03-20 07:00:00', 'hier');
  fc.assert(
    fc.property(some, figure, figure, seen, (given, typed, last, updatedAt) => {
      const versions = given.map(({ from, target }) => ({ ...OLD, from, target }));
      const kpi = teamKpi({ id: 'leads', target: typed, updatedAt, start: TODAY - 60 });
      const { added, cells } = settleTarget({ kpi, versions, lastRow: { target: last }, today: TODAY });
      const now = '2026-03-20 09:00:00';
      const all = [...versions, ...added.map((one) => ({ ...OLD, ...one, at: now }))];
      const after = cells ? { ...kpi, ...cells, updatedAt: now } : kpi;
      expect(settleTarget({ kpi: after, versions: all, lastRow: { target: last }, today: TODAY }).added).toEqual([]);
      expect(kpiOn(after, all, TODAY).target).toBe(after.target);
      // What somebody typed is in force now, or it is what a version had put there before.
      if (added.length > 0) expect(after.target).toBe(typed);
    }),
  );
});
