import { type CallKind, kindOf, READS_AND_WRITES } from './kinds.ts';

/** How many service calls scripts have made since the last reset. */
export interface CallCounter {
  /** All calls, or those of one operation, for instance `Range.setValues`. */
  total(operation?: string): number;
  byKind(kind: CallKind): number;
  /** Cells, structure, metadata and flush together: what the budgets count. */
  readsAndWrites(): number;
  byName(): Record<string, number>;
  /** The operations in the order in which they were called. */
  history(): string[];
  reset(): void;
}

export interface CountingCounter extends CallCounter {
  count(operation: string): void;
}

export function createCounter(): CountingCounter {
  let calls: string[] = [];
  const byKind = (kind: CallKind): number => calls.filter((call) => kindOf(call) === kind).length;
  return {
    count: (operation) => {
      calls.push(operation);
    },
    total: (operation) => (operation === undefined ? calls.length : calls.filter((call) => call === operation).length),
    byKind,
    readsAndWrites: () => READS_AND_WRITES.reduce((sum, kind) => sum + byKind(kind), 0),
    byName: () => {
      const counts: Record<string, number> = {};
      for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
      return counts;
    },
    history: () => [...calls],
    reset: () => {
      calls = [];
    },
  };
}
