import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../../src/domain/history/history-row.ts';
import { type KnownRow, merge } from '../../../src/domain/history/merge.ts';
import { handSealOf, sealed } from '../../../src/domain/history/seal.ts';

function taken(period: string, value: number, about: Partial<HistoryRow> = {}): HistoryRow {
  const row = {
    period,
    periodStart: 0,
    periodEnd: 6,
    takenAt: '2026-11-16 08:12:00',
    kpiId: 'leads',
    kpi: 'Leads',
    objective: '',
    owner: '',
    unit: 'leads',
    value,
    volume: undefined,
    baseline: 20,
    target: 50,
    score: undefined,
    status: 'on_track',
    source: '',
    measure: '',
    origin: 'scheduled',
    by: 'Inès',
    runId: 'r1',
    ...about,
  } as const;
  return sealed(row);
}

function sheet(...rows: readonly HistoryRow[]): readonly KnownRow[] {
  return rows.map((row, index) => ({ ...row, position: index + 2 }));
}

/** The history after a merge: updates in place, marks on their rows, appends at the end. */
function written(rows: readonly HistoryRow[], { updates, marks, appends }: ReturnType<typeof merge>) {
  const after = rows.map((row, index) => {
    const mark = marks.find(({ position }) => position === index + 2);
    const update = updates.find(({ position }) => position === index + 2);
    return update?.row ?? (mark ? { ...row, origin: mark.origin, seal: mark.seal } : row);
  });
  return [...after, ...appends];
}

describe('a run joins the history', () => {
  it('adds what is new and rewrites what is there, in place', () => {
    const rows = [taken('2026-W45', 30), taken('2026-W46', 35)];
    const result = merge(sheet(...rows), [taken('2026-W46', 38), taken('2026-W47', 41)]);
    expect(result.appends.map(({ period }) => period)).toEqual(['2026-W47']);
    expect(result.updates).toEqual([{ position: 3, row: taken('2026-W46', 38) }]);
    expect([result.marks, result.untouched, result.doubled]).toEqual([[], [], []]);
  });

  it('twice, and only when and by which run has changed', () => {
    const values = [taken('2026-W46', 38), taken('2026-W47', 41)];
    const once = written([], merge([], values));
    const later = { takenAt: '2026-11-16 09:12:00', runId: 'r2' };
    const twice = written(once, merge(sheet(...once), [taken('2026-W46', 38, later), taken('2026-W47', 41, later)]));
    expect(twice).toEqual(once.map((row) => ({ ...row, ...later })));
  });

  it('keeps a caught-up period marked as such', () => {
    const rows = [taken('2026-W46', 38, { origin: 'backfill' })];
    const result = merge(sheet(...rows), [taken('2026-W46', 39)]);
    expect(result.updates[0]?.row).toMatchObject({ origin: 'backfill', value: 39 });
  });

  it('adds one row where one run takes a key twice', () => {
    const result = merge([], [taken('2026-W46', 38), taken('2026-W46', 39)]);
    expect(result.appends.map(({ value }) => value)).toEqual([39]);
  });

  it('tells apart KPIs and periods that run together', () => {
    const result = merge(sheet(taken('2026-1', 1, { kpiId: '1 a' })), [taken('2026-1 1', 1, { kpiId: 'a' })]);
    expect(result.appends).toHaveLength(1);
  });
});

describe('a row changed by hand', () => {
  const byHand = { ...taken('2026-W46', 35), value: 99 };

  it('is marked once, and never written over', () => {
    const first = merge(sheet(byHand), [taken('2026-W46', 36)]);
    expect(first.marks).toEqual([
      { kpiId: 'leads', period: '2026-W46', position: 2, origin: 'correction', seal: handSealOf(byHand) },
    ]);
    expect(first.untouched).toEqual([{ kpiId: 'leads', period: '2026-W46', position: 2 }]);
    expect([first.updates, first.appends]).toEqual([[], []]);
    const [marked] = written([byHand], first);
    expect(marked).toMatchObject({ value: 99, origin: 'correction' });
    const second = merge(sheet(marked as HistoryRow), [taken('2026-W46', 36)]);
    expect([second.marks, second.updates, second.appends]).toEqual([[], [], []]);
  });

  it('is marked again when it is changed again', () => {
    const marked = { ...byHand, origin: 'correction', seal: handSealOf(byHand) } as const;
    const result = merge(sheet({ ...marked, value: 100 }), []);
    expect(result.marks).toHaveLength(1);
  });

  it.each([
    ['a value emptied', { value: undefined }],
    ['a seal deleted', { seal: '' }],
    ['a target typed over', { target: 10 }],
  ])('%s counts as one', (_what, change) => {
    const known = [{ ...taken('2026-W46', 35), position: 2, ...change }];
    const result = merge(known, [taken('2026-W46', 36)]);
    expect(result.marks).toHaveLength(1);
    expect(result.updates).toEqual([]);
  });

  it('is found where no value was taken for it', () => {
    expect(merge(sheet(byHand), []).marks).toHaveLength(1);
  });
});

describe('two rows with one key', () => {
  it('are told, the first is kept up to date, none is dropped', () => {
    const rows = [taken('2026-W46', 35), taken('2026-W46', 34), taken('2026-W46', 33)];
    const result = merge([...sheet(...rows)].reverse(), [taken('2026-W46', 36)]);
    expect(result.doubled).toEqual([{ kpiId: 'leads', period: '2026-W46', positions: [2, 3, 4] }]);
    expect(result.updates.map(({ position }) => position)).toEqual([2]);
    expect(result.appends).toEqual([]);
  });
});

describe('two runs at once', () => {
  const week = fc.integer({ min: 10, max: 14 }).map((number) => `2026-W${number}`);
  const run = fc.uniqueArray(fc.record({ week, kpiId: fc.constantFrom('leads', 'cpl'), value: fc.nat(50) }), {
    selector: ({ week, kpiId }) => `${week} ${kpiId}`,
    maxLength: 8,
  });

  it('leave one row a key, whichever reads and writes first, and again when one is run twice', () => {
    fc.assert(
      fc.property(run, run, fc.array(fc.constantFrom(0, 1), { maxLength: 6 }), (first, second, order) => {
        const runs = [first, second].map((values, index) =>
          values.map(({ week, kpiId, value }) => taken(week, value, { kpiId, runId: `r${index}` })),
        );
        let rows: readonly HistoryRow[] = [];
        for (const turn of [0, 1, ...order]) rows = written(rows, merge(sheet(...rows), runs[turn] ?? []));
        const keys = rows.map(({ kpiId, period }) => `${kpiId} ${period}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys)).toEqual(new Set(runs.flat().map(({ kpiId, period }) => `${kpiId} ${period}`)));
        const last = runs[order.at(-1) ?? 1] ?? [];
        for (const { kpiId, period, value } of last) {
          expect(rows.find((row) => row.kpiId === kpiId && row.period === period)?.value).toBe(value);
        }
      }),
    );
  });
});
