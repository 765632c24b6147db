import { isTimeZone } from '../zone.ts';
import { base64OfBytes, bytesOfBase64, bytesOfText, textOfBytes } from './bytes.ts';
import { parseCsv } from './csv.ts';
import { call } from './door.ts';
import { Emulated, enumeration } from './emulated.ts';
import { Exception } from './exception.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';
import { checkParameters } from './parameters.ts';
import { sha256 } from './sha256.ts';

/** Java's bytes are signed. */
function signed(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

function bytesOf(given: unknown): number[] {
  return Array.isArray(given) ? given.map((byte) => Number(byte) & 255) : bytesOfText(String(given));
}

export class Utilities extends Emulated {
  readonly Charset = enumeration('Charset', ['UTF_8', 'US_ASCII']);
  readonly DigestAlgorithm = enumeration('DigestAlgorithm', ['SHA_256', 'MD5', 'SHA_1']);

  formatDate(...given: unknown[]): string {
    checkParameters('Utilities.formatDate', given, ['Date', 'String', 'String']);
    const [date, zone, format] = given as [Date, string, string];
    if (!isTimeZone(zone)) throw new Exception(`Invalid argument: timeZone`);
    return formatDate(date.getTime(), zone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(String(template), values);
  }

  /** The host's clock moves on; nothing waits. */
  sleep(...given: unknown[]): void {
    checkParameters('Utilities.sleep', given, ['number']);
    if (Number(given[0]) > 300_000) throw new Exception('Cannot sleep for more than 5 minutes.');
    call('Host.sleep', given[0]);
  }

  getUuid(): string {
    return call('Host.uuid');
  }

  base64Encode(data: unknown): string {
    return base64OfBytes(bytesOf(data));
  }

  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    return signed(bytesOfBase64(String(text)));
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(String(text).replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: string, value: unknown): number[] {
    if (algorithm !== 'SHA_256') throw new Error(`DigestAlgorithm.${algorithm} is not emulated by the local host`);
    return signed(sha256(bytesOf(value)));
  }

  parseCsv(...given: unknown[]): string[][] {
    checkParameters('Utilities.parseCsv', given, ['String'], ['String', 'String']);
    return parseCsv(String(given[0]), String(given[1] ?? ','));
  }

  newBlob(data: unknown, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(bytesOf(data), contentType, name);
  }
}

class Blob extends Emulated {
  private readonly bytes: number[];
  private readonly contentType: string | null;
  private readonly name: string | null;

  constructor(bytes: number[], contentType: string | null, name: string | null) {
    super();
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }

  getDataAsString(): string {
    return textOfBytes(this.bytes);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }
}
