/** The next number in 0 ≤ u < 1. */
export type Random = () => number;

/**
 * A reproducible generator: the same seed gives the same sequence in every engine.
 * Mulberry32 (T. Ettinger, public domain): 2^32 states, enough for a few thousand simulated paths, not for secrets.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A 32-bit seed that depends on every bit and on the order of the numbers (FNV-1a over their IEEE 754 words). */
export function seedFrom(values: readonly number[]): number {
  const words = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  let hash = 0x811c9dc5;
  for (const word of words) {
    hash = Math.imul(hash ^ (word & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (word >>> 16), 0x01000193);
  }
  return hash >>> 0;
}

/** One of the items, each as likely as the others; the list must not be empty. */
export function pick<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
