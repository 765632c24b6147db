import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../../src/domain/history/history-row.ts';
import { type KnownRow, merge } from '../../../src/domain/history/merge.ts';
import {
  closedSealOf,
  handSealOf,
  isByHand,
  isClosed,
  reopenedSealOf,
  sealed,
  sealOf,
} from '../../../src/domain/history/seal.ts';

const row: HistoryRow = sealed({
  period: '2026-W47',
  periodStart: 20_773,
  periodEnd: 20_779,
  takenAt: '2026-11-23 08:12:00',
  kpiId: 'leads',
  kpi: 'Leads',
  objective: '',
  owner: '',
  unit: 'count',
  value: 41,
  volume: undefined,
  baseline: 20,
  target: 50,
  score: 0.7,
  status: 'at_risk',
  source: '',
  measure: '',
  origin: 'scheduled',
  by: 'Inès',
  runId: 'r1',
});
const known = (more: Partial<KnownRow> = {}): KnownRow => ({ ...row, position: 2, ...more });
const taken: HistoryRow = { ...row, value: 44, seal: sealOf({ ...row, value: 44 }), origin: 'manual', runId: 'r2' };

describe('the seal of a closed row', () => {
  it('says closed, and still whether a run or a hand wrote the figures', () => {
    expect(closedSealOf(row)).toBe(`closed-${row.seal}`);
    expect(closedSealOf({ ...row, value: 42 })).toBe(`closed-${handSealOf({ ...row, value: 42 })}`);
    expect(handSealOf({ ...row, seal: closedSealOf(row) })).toBe(`closed-${handSealOf(row)}`);
    expect([isClosed({ seal: closedSealOf(row) }), isClosed(row), isClosed({ seal: `${row.seal}closed-` })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is no change by hand, and shows one that comes later', () => {
    const closed = { ...row, seal: closedSealOf(row) };
    expect([isByHand(closed), isByHand({ ...closed, value: 42 })]).toEqual([false, true]);
  });

  it('comes off when the period is opened again', () => {
    const closed = { ...row, seal: closedSealOf(row) };
    expect(reopenedSealOf(closed)).toBe(row.seal);
    expect(reopenedSealOf({ ...closed, value: 42 })).toBe(handSealOf({ ...row, value: 42 }));
  });

  it('tells an emptied figure from any other', () => {
    expect(sealOf({ ...row, target: undefined })).not.toBe(sealOf({ ...row, target: 0 }));
    expect(sealOf({ ...row, value: 999_999_999_999 })).not.toBe(sealOf({ ...row, value: 999_999_999_998 }));
  });
});

describe('a merge', () => {
  it('leaves a closed row alone and has nothing to tell about it', () => {
    const merged = merge([known({ seal: closedSealOf(row) })], [taken]);
    expect(merged).toEqual({
      appends: [],
      updates: [],
      marks: [],
      untouched: [],
      frozen: [{ kpiId: 'leads', period: '2026-W47', position: 2 }],
      doubled: [],
    });
  });

  it('rewrites an open row as what the newest run was, except a caught-up one', () => {
    const originAfter = (origin: HistoryRow['origin']) => merge([known({ origin })], [taken]).updates[0]?.row.origin;
    expect([originAfter('scheduled'), originAfter('backfill')]).toEqual(['manual', 'backfill']);
  });

  it('names two rows of one key, and writes the first', () => {
    const merged = merge([known({ position: 5 }), known({ position: 3 })], [taken]);
    expect(merged.doubled).toEqual([{ kpiId: 'leads', period: '2026-W47', positions: [3, 5] }]);
    expect(merged.updates.map(({ position }) => position)).toEqual([3]);
    expect(merge([known()], [taken]).doubled).toEqual([]);
  });

  it('marks a row changed by hand once, and again when its mark was taken off', () => {
    const edited = { ...row, value: 42 };
    const mark = { kpiId: 'leads', period: '2026-W47', position: 2, origin: 'correction', seal: handSealOf(edited) };
    expect(merge([known(edited)], [taken]).marks).toEqual([mark]);
    const marked = { ...edited, origin: 'correction', seal: handSealOf(edited) } as const;
    expect(merge([known(marked)], [taken]).marks).toEqual([]);
    expect(merge([known({ ...marked, origin: 'scheduled' })], [taken]).marks).toEqual([mark]);
    expect(merge([known({ ...marked, value: 43 })], [taken]).marks).toHaveLength(1);
  });
});
