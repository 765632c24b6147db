import { ServiceRefusal } from './execution.ts';

/** https://developers.google.com/apps-script/guides/services/quotas */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CACHE_KEY_LENGTH = 250;
const CACHE_VALUE_BYTES = 100 * 1024;
const CACHE_SECONDS = 21_600;

/** Text by key, for one store of properties. */
export type PropertyStore = Record<string, string>;

function bytes(text: string): number {
  let sum = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return sum;
}

export function setProperty(store: PropertyStore, key: string, value: string): void {
  if (bytes(value) > VALUE_BYTES) throw new ServiceRefusal('Argument too large: value');
  const others = Object.entries(store).filter(([known]) => known !== key);
  const size = others.reduce((sum, [known, text]) => sum + bytes(known) + bytes(text), bytes(key) + bytes(value));
  if (size > STORE_BYTES) {
    throw new ServiceRefusal(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store[key] = value;
}

interface CacheEntry {
  value: string;
  until: number;
}

export interface CacheStore {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

export function createCacheStore(now: () => number): CacheStore {
  const entries = new Map<string, CacheEntry>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      return entry && entry.until > now() ? entry.value : null;
    },
    put: (key, value, seconds) => {
      if (key.length > CACHE_KEY_LENGTH) throw new ServiceRefusal('Argument too large: key');
      if (bytes(value) > CACHE_VALUE_BYTES) throw new ServiceRefusal('Argument too large: value');
      if (seconds < 1 || seconds > CACHE_SECONDS) throw new ServiceRefusal('Invalid argument: expirationInSeconds');
      entries.set(key, { value, until: now() + seconds * 1000 });
    },
    remove: (key) => {
      entries.delete(key);
    },
  };
}
