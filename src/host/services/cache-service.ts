import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters } from './parameters.ts';

class Cache extends Emulated {
  private readonly store: string;

  constructor(store: string) {
    super();
    this.store = store;
  }

  get(...given: unknown[]): string | null {
    checkParameters('CacheService.Cache.get', given, ['String']);
    return call('Cache.get', this.store, String(given[0]));
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(...given: unknown[]): void {
    checkParameters('CacheService.Cache.put', given, ['String', 'any'], ['String', 'any', 'number']);
    call('Cache.put', this.store, String(given[0]), String(given[1]), given[2] ?? 600);
  }

  putAll(values: Record<string, unknown>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(...given: unknown[]): void {
    checkParameters('CacheService.Cache.remove', given, ['String']);
    call('Cache.remove', this.store, String(given[0]));
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}

export class CacheService extends Emulated {
  getScriptCache(): Cache {
    return new Cache('script');
  }

  getUserCache(): Cache {
    return new Cache('user');
  }

  getDocumentCache(): Cache {
    return new Cache('document');
  }
}
