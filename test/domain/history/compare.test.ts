import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots, type SnapshotRow } from '../../../src/domain/history/compare.ts';

function row(kpiId: string, value: number | undefined, about: Partial<SnapshotRow> = {}): SnapshotRow {
  return { kpiId, kpi: kpiId, unit: 'count', period: '2026-10', value, status: 'on_track', ...about };
}

describe('two snapshots side by side', () => {
  it.each([
    ['count', 40, 50, 10, 0.25],
    ['currency', 200, 150, -50, -0.25],
    ['leads', 3, 3, 0, 0],
    // A rate changes by points: 1.8 % to 1.6 % is −0.2 point, not −11 %.
    ['ratio', 0.018, 0.016, -0.2, undefined],
    ['points', 30, 45, 15, undefined],
    ['score', 3.5, 4, 0.5, undefined],
    ['count', 0, 5, 5, undefined],
    ['count', -5, 5, 10, undefined],
    ['count', 5, -5, -10, undefined],
    ['count', 5, 0, -5, -1],
    ['currency', 0.1, 0.3, 0.2, 2],
    ['currency', 0, 0, 0, undefined],
    ['currency', 0, -0, 0, undefined],
    // Past the largest number there is no figure to tell.
    ['count', 5e-324, 5e-12, 5e-12, undefined],
    ['count', -1e308, 1e308, undefined, undefined],
  ])('in %s, %d to %d changes by %d, a share of %s', (unit, before, after, change, share) => {
    const [found] = compareSnapshots([row('a', before, { unit })], [row('a', after, { unit })]);
    expect(found).toMatchObject({ kpiId: 'a', unit, change, share });
  });

  it('has no change to tell where a value is missing or the unit became another', () => {
    const cases = [
      [row('a', undefined), row('a', 5)],
      [row('a', 5), row('a', undefined)],
      [row('a', 5), row('a', 5, { unit: 'ratio' })],
    ] as const;
    for (const [before, after] of cases) {
      expect(compareSnapshots([before], [after])[0]).toMatchObject({
        before,
        after,
        change: undefined,
        share: undefined,
      });
    }
  });

  it('puts a KPI without a change to tell after those that have one, and before those of one snapshot alone', () => {
    const before = [row('gone', 9), row('unmeasured', 9), row('zero', 0), row('turned', 8), row('same', 5)];
    const after = [row('new', 9), row('unmeasured', undefined), row('zero', 0), row('turned', -8), row('same', 5)];
    const ids = compareSnapshots(before, after).map(({ kpiId }) => kpiId);
    expect(ids).toEqual(['turned', 'same', 'zero', 'unmeasured', 'gone', 'new']);
    expect(compareSnapshots([...before].reverse(), [...after].reverse()).map(({ kpiId }) => kpiId)).toEqual(ids);
  });

  it('keeps the order of KPIs of one name', () => {
    const rows = ['y', 'x', 'z'].map((id) => row(id, 7, { kpi: 'Leads' }));
    expect(compareSnapshots(rows, rows).map(({ kpiId }) => kpiId)).toEqual(['y', 'x', 'z']);
  });

  it('of two rows of one period counts the first', () => {
    expect(compareSnapshots([row('a', 1), row('a', 2)], [])[0]?.before?.value).toBe(1);
  });

  it('names a KPI that is gone as it was, and is empty where there is nothing', () => {
    expect(compareSnapshots([row('a', 1, { kpi: 'Avant', unit: 'currency' })], [])).toMatchObject([
      { kpi: 'Avant', unit: 'currency', change: undefined, share: undefined },
    ]);
    expect(compareSnapshots([], [])).toEqual([]);
  });

  it('shows a KPI that only one of the two has, last', () => {
    const found = compareSnapshots([row('gone', 1), row('both', 1)], [row('both', 1), row('new', 9)]);
    expect(found.map(({ kpiId, before, after }) => [kpiId, before?.value, after?.value])).toEqual([
      ['both', 1, 1],
      ['gone', 1, undefined],
      ['new', undefined, 9],
    ]);
  });

  it('puts the widest relative gap first, whatever the unit, and names in order where gaps are equal', () => {
    const before = [
      row('tenth', 100),
      row('twice', 2),
      row('from zero', 0),
      row('same', 7),
      row('b', 7),
      row('none', undefined),
    ];
    const after = [row('tenth', 90), row('twice', 4), row('from zero', 1), row('same', 7), row('b', 7), row('none', 1)];
    expect(compareSnapshots(before, after).map(({ kpiId }) => kpiId)).toEqual([
      'from zero',
      'twice',
      'tenth',
      'b',
      'same',
      'none',
    ]);
  });

  it('of several rows taken on one day counts the latest period of each KPI', () => {
    const rows = [row('a', 1, { period: '2026-09' }), row('a', 3, { period: '2026-11' }), row('a', 2)];
    expect(compareSnapshots(rows, [])[0]?.before?.value).toBe(3);
  });

  it('takes name and unit from the newer snapshot', () => {
    const [found] = compareSnapshots([row('a', 1, { kpi: 'Avant' })], [row('a', 2, { kpi: 'Après' })]);
    expect(found?.kpi).toBe('Après');
  });

  it('has one line a KPI, none lost, and finite figures', () => {
    const side = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(side, side, (one, other) => {
        const rows = (cells: typeof one) => cells.map(({ id, value }) => row(id, value));
        const found = compareSnapshots(rows(one), rows(other));
        const ids = new Set([...one, ...other].map(({ id }) => id));
        expect(found.map(({ kpiId }) => kpiId).sort()).toEqual([...ids].sort());
        for (const { change, share } of found) {
          expect(change === undefined || Number.isFinite(change)).toBe(true);
          expect(share === undefined || Number.isFinite(share)).toBe(true);
        }
      }),
    );
  });
});
