import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters } from './parameters.ts';

class Lock extends Emulated {
  private readonly store: string;

  constructor(store: string) {
    super();
    this.store = store;
  }

  /** The host runs one execution at a time: a lock that is held is not freed by waiting. */
  tryLock(...given: unknown[]): boolean {
    checkParameters('LockService.Lock.tryLock', given, ['number']);
    return call('Lock.tryLock', this.store);
  }

  waitLock(...given: unknown[]): void {
    checkParameters('LockService.Lock.waitLock', given, ['number']);
    if (call<boolean>('Lock.tryLock', this.store)) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return call('Lock.hasLock', this.store);
  }

  releaseLock(): void {
    call('Lock.releaseLock', this.store);
  }
}

export class LockService extends Emulated {
  getScriptLock(): Lock {
    return new Lock('script');
  }

  getUserLock(): Lock {
    return new Lock('user');
  }

  getDocumentLock(): Lock | null {
    return call<boolean>('Lock.exists', 'document') ? new Lock('document') : null;
  }
}
