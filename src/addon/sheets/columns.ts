import { folded } from '../../domain/folded.ts';
import type { Words } from '../../domain/words.ts';
import { FORMER_HEADERS } from '../../text/sheet-words.ts';

/** How a column of an owned sheet is laid out when it is made. */
export interface Column<Key extends string> {
  readonly key: Key;
  readonly header: Words;
  /** Pixels. */
  readonly width: number;
  /** Number format; `@` keeps `2026-11` from becoming a date and `1e10` a number. */
  readonly format?: string;
  /** Words of a drop-down, both languages accepted when read. */
  readonly choices?: readonly Words[];
}

export type Header<Key extends string> = ReadonlyMap<Key, number>;

/** Where each column stands, from its header text in either language; the first of two with one name counts. */
export function readHeader<Key extends string>(
  columns: readonly Pick<Column<Key>, 'key' | 'header'>[],
  row: readonly unknown[],
): Header<Key> {
  const positions = new Map<Key, number>();
  const byText = new Map<string, number>();
  row.forEach((cell, position) => {
    const text = plain(String(cell));
    if (text !== '' && !byText.has(text)) byText.set(text, position);
  });
  for (const { key, header } of columns) {
    const texts = [header.fr, header.en, FORMER_HEADERS[key] ?? ''];
    const position = texts.map((text) => byText.get(plain(text))).find((found) => found !== undefined);
    if (position !== undefined) positions.set(key, position);
  }
  return positions;
}

/** Header texts are compared without capitals, accents and double spaces: people retype them. */
function plain(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}
