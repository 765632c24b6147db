const PRIME_LOW = 0x1b3;
const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const WORD = 0x100000000;

/**
 * 64-bit FNV-1a of a text's UTF-8 bytes, 16 hexadecimal digits (Fowler, Noll and Vo, isthe.com/chongo/tech/comp/fnv).
 * Tells an accident or a hand edit from an untouched row; no protection against someone who means to forge one.
 */
export function fingerprint(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (const byte of utf8(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3: a product of two words in parts that stay exact.
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / WORD) + ((low << 8) >>> 0)) % WORD;
    low = product % WORD;
  }
  return hexadecimal(high) + hexadecimal(low);
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else {
      bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63));
      bytes.push(0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    }
  }
  return bytes;
}

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, '0');
}
