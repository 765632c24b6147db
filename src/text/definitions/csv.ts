/** A record of a CSV text and the line it starts on, from 1: a quoted cell may go on over several lines. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimiter = ';' | ',' | '\t';

/** RFC 4180, with the delimiter of one's country; lines end as Excel ends them. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const quoted = (cell: string): string =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim() ? `"${cell.replace(/"/g, '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');
}

/** The delimiter that stands most often, outside quotes, in the first line. */
export function delimiterOf(text: string): Delimiter {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/);
  const counts = ([';', ',', '\t'] as const).map((mark) => [first.split(mark).length, mark] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/** Lines without any text are passed over; a quote that is never closed ends with the text. */
export function readCsv(text: string, delimiter: Delimiter): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const cell = new RegExp(`"((?:[^"]|"")*)(?:"|$)([^${delimiter}\\r\\n]*)|([^${delimiter}\\r\\n]*)`, 'y');
  let cells: string[] = [];
  let start = 1;
  let line = 1;
  let position = 0;
  while (position <= text.length) {
    cell.lastIndex = position;
    const [whole = '', inside, after = '', bare = ''] = cell.exec(text) ?? [];
    cells.push(inside === undefined ? bare : inside.replace(/""/g, '"') + after);
    line += whole.split('\n').length - 1;
    position += whole.length;
    if (text[position] === delimiter) {
      position++;
      continue;
    }
    if (cells.some((one) => one.trim() !== '')) records.push({ line: start, cells });
    cells = [];
    position += text.startsWith('\r\n', position) ? 2 : 1;
    line++;
    start = line;
  }
  return records;
}
