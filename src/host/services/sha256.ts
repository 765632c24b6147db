/** FIPS 180-4. The realm has no crypto, and the host's is asynchronous in a page. */

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The first 32 bits of the fraction of a root. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

const CONSTANTS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function padded(bytes: readonly number[]): number[] {
  const message = [...bytes, 0x80];
  while (message.length % 64 !== 56) message.push(0);
  const bits = bytes.length * 8;
  for (let shift = 7; shift >= 0; shift--) message.push(Math.floor(bits / 2 ** (shift * 8)) & 255);
  return message;
}

function schedule(message: readonly number[], block: number): number[] {
  const words: number[] = [];
  for (let at = 0; at < 64; at++) {
    if (at < 16) {
      const [a = 0, b = 0, c = 0, d = 0] = message.slice(block + at * 4, block + at * 4 + 4);
      words.push(((a << 24) | (b << 16) | (c << 8) | d) >>> 0);
      continue;
    }
    const [w15 = 0, w2 = 0, w16 = 0, w7 = 0] = [words[at - 15], words[at - 2], words[at - 16], words[at - 7]];
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words.push((w16 + small0 + w7 + small1) >>> 0);
  }
  return words;
}

export function sha256(bytes: readonly number[]): number[] {
  const message = padded(bytes);
  let state = START;
  for (let block = 0; block < message.length; block += 64) {
    const words = schedule(message, block);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
      const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + big1 + ((e & f) ^ (~e & g)) + (CONSTANTS[at] ?? 0) + (words[at] ?? 0)) >>> 0;
      const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
    }
    state = state.map((word, at) => (word + ([a, b, c, d, e, f, g, h][at] ?? 0)) >>> 0);
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
}
