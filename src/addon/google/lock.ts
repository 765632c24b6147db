export interface Locked<Value> {
  readonly obtained: boolean;
  readonly value?: Value;
}

const WAIT_MS = 20_000;

/**
 * Runs under the document's lock, or the user's where Google gives none (two users are then not kept apart).
 * What `work` wrote is flushed before the next one may look; `settle` then notes that it is done.
 */
export function underLock<Value>(work: () => Value, settle: (value: Value) => void = () => undefined): Locked<Value> {
  const lock = LockService.getDocumentLock() ?? LockService.getUserLock();
  if (!lock.tryLock(WAIT_MS)) return { obtained: false };
  try {
    const value = work();
    SpreadsheetApp.flush();
    settle(value);
    return { obtained: true, value };
  } finally {
    lock.releaseLock();
  }
}
