import { describe, expect, it } from 'vitest';
import { closedSealOf, handSealOf, sealOf } from '../../../src/domain/history/seal.ts';
import { type BatchedRow, planUndo } from '../../../src/domain/history/undo.ts';

function row(position: number, period: string, about: Partial<BatchedRow> = {}): BatchedRow {
  const facts = { kpiId: 'k', period, value: 5, target: 50, baseline: 10 };
  const seal = sealOf(facts);
  return { ...facts, takenAt: '', origin: 'backfill', seal, position, annotated: false, ...about };
}
const NONE = new Map<string, string>();

describe('undoing a batch', () => {
  it('removes what it added, as long as nobody touched it', () => {
    expect(planUndo([row(2, '2026-08'), row(5, '2026-09')], NONE)).toEqual({ remove: [2, 5], restore: [], left: [] });
  });

  it('puts back what it replaced, a measured value or a correction', () => {
    const measured = row(2, '2026-08', { origin: 'scheduled' });
    const corrected = row(3, '2026-09', { origin: 'correction', seal: handSealOf(row(3, '2026-09')) });
    const seals = new Map([measured, corrected].map(({ period, seal }) => [period, seal]));
    expect(planUndo([measured, corrected], seals)).toEqual({
      remove: [],
      restore: [
        { position: 2, period: '2026-08' },
        { position: 3, period: '2026-09' },
      ],
      left: [],
    });
  });

  const replaced = row(2, '2026-08', { origin: 'correction', seal: handSealOf(row(2, '2026-08')) });
  it.each([
    ['an added value changed by hand', row(2, '2026-08', { value: 6 }), NONE, 'changed'],
    ['an added row that a run marked as the person’s', row(2, '2026-08', { origin: 'correction' }), NONE, 'changed'],
    ['an added row beside which the team wrote', row(2, '2026-08', { annotated: true }), NONE, 'annotated'],
    ['a row closed since', row(2, '2026-08', { seal: closedSealOf(row(2, '2026-08')) }), NONE, 'closed'],
    ['a replaced value changed by hand', { ...replaced, value: 6 }, new Map([['2026-08', replaced.seal]]), 'changed'],
    [
      'a replaced value changed by hand and marked by a run',
      { ...replaced, value: 6, seal: handSealOf({ ...replaced, value: 6 }) },
      new Map([['2026-08', replaced.seal]]),
      'changed',
    ],
  ] as const)('leaves %s, and tells', (_, touched, seals, because) => {
    expect(planUndo([touched], seals)).toEqual({ remove: [], restore: [], left: [{ period: '2026-08', because }] });
  });

  it('puts a replaced row back although the team wrote beside it: its row stays', () => {
    const seals = new Map([['2026-08', replaced.seal]]);
    expect(planUndo([{ ...replaced, annotated: true }], seals).restore).toHaveLength(1);
  });
});
