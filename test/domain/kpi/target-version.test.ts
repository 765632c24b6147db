import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { kpiOn, sameFigure, type TargetVersion, versionOn } from '../../../src/domain/kpi/target-version.ts';
import { teamKpi } from '../history/team-kpi.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

function version(from: string, target: number | undefined, at = '2026-01-01 09:00:00'): TargetVersion {
  return {
    id: `${from} ${at}`,
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

describe('the target in force on a day', () => {
  const versions = [version('2026-07-01', 60), version('2026-01-01', 40), version('2026-03-15', 50)];

  it.each([
    ['before the first one, the first one', '2025-06-01', 40],
    ['on its first day, the first one', '2026-01-01', 40],
    ['the day before a change, the old one', '2026-03-14', 40],
    ['on the day of a change, the new one', '2026-03-15', 50],
    ['between two changes, the last one', '2026-06-30', 50],
    ['after the last one, the last one', '2030-01-01', 60],
  ])('is %s', (_, on, target) => {
    expect(kpiOn(teamKpi({ target: 1 }), versions, day(on)).target).toBe(target);
  });

  it('is the KPI’s own without any version', () => {
    expect(kpiOn(teamKpi({ target: 12 }), [], day('2026-03-15')).target).toBe(12);
  });

  it('is, of two versions of one day, the one written last, in whatever order they stand', () => {
    const first = version('2026-03-15', 70, '2026-03-15 09:00:00');
    const second = version('2026-03-15', 80, '2026-03-15 11:30:00');
    for (const order of [
      [first, second],
      [second, first],
    ])
      expect(versionOn(order, day('2026-04-01'))?.target).toBe(80);
  });

  it('may be no target at all', () => {
    expect(
      kpiOn(teamKpi({ target: 40 }), [version('2026-01-01', undefined)], day('2026-02-01')).target,
    ).toBeUndefined();
  });

  it('never begins after the day, where any version has begun, and does not depend on the order of rows', () => {
    const someVersion = fc.record({ from: fc.integer({ min: 20000, max: 20800 }), target: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(
        fc.array(someVersion, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 19900, max: 20900 }),
        (some, on) => {
          const stamped = some.map((given, index) => ({
            ...version('2026-01-01', given.target, `2026-01-01 09:00:${String(index).padStart(2, '0')}`),
            from: given.from,
          }));
          const found = versionOn(stamped, on);
          expect(versionOn([...stamped].reverse(), on)).toBe(found);
          const begun = stamped.filter(({ from }) => from <= on);
          const expected =
            begun.length > 0
              ? Math.max(...begun.map(({ from }) => from))
              : Math.min(...stamped.map(({ from }) => from));
          expect(found?.from).toBe(expected);
        },
      ),
    );
  });
});

describe('two figures', () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [0, 0, true],
    [1e15, 1e15 + 1, true],
    [40, 40.0001, false],
    [0, 1e-9, false],
    [undefined, undefined, true],
    [undefined, 0, false],
  ])('%d and %d', (one, other, same) => expect(sameFigure(one, other)).toBe(same));
});
