export interface Locked<Value> {
  readonly obtained: boolean;
  /** The document's lock, or the user's where Google gives none: then two users are not kept apart, and the log says so. */
  readonly kind: 'document' | 'user';
  readonly value?: Value;
}

const WAIT_MS = 20_000;

/** Runs under the document lock; what was written is flushed before the next one may look. */
export function underLock<Value>(work: (kind: 'document' | 'user') => Value): Locked<Value> {
  const documentLock = LockService.getDocumentLock();
  const kind = documentLock ? 'document' : 'user';
  const lock = documentLock ?? LockService.getUserLock();
  if (!lock.tryLock(WAIT_MS)) return { obtained: false, kind };
  try {
    const value = work(kind);
    SpreadsheetApp.flush();
    return { obtained: true, kind, value };
  } finally {
    lock.releaseLock();
  }
}
