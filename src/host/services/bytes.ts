const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-8, without TextEncoder, which the realm does not have. */
export function bytesOfText(text: string): number[] {
  const encoded = encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at++) {
    if (encoded[at] === '%') {
      bytes.push(Number.parseInt(encoded.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(encoded.charCodeAt(at));
  }
  return bytes;
}

export function textOfBytes(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, '0')}`).join(''));
}

export function base64OfBytes(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(group >> shift) & 63]);
    text += letters
      .slice(0, second === undefined ? 2 : third === undefined ? 3 : 4)
      .join('')
      .padEnd(4, '=');
  }
  return text;
}

export function bytesOfBase64(text: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const letter of text.replace(/[=\s]/g, '')) {
    buffer = ((buffer << 6) | LETTERS.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 255);
    }
  }
  return bytes;
}
