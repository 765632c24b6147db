/** One line of a pasted list: its number in what was pasted, from 1, and its cells. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Lines and cells of a two-column list as Excel copies or saves it: tab, `;` or `,`, quoted cells (RFC 4180), a leading
 * byte order mark, `sep=;` on top, any line ending. Blank lines are left out; the numbers of the others stay.
 */
export function splitList(text: string): readonly ListLine[] {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const body = whole.replace(/^sep=([\t;,])(?=\n|$)/i, '');
  const separator = separatorOf(body);
  return records(body, separator).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A comma separates only where no tab and no semicolon does: elsewhere it belongs to a number. */
function separatorOf(text: string): Separator {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  return SEPARATORS.find((separator) => bare.includes(separator)) ?? ';';
}

function records(text: string, separator: Separator): readonly ListLine[] {
  const lines: ListLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  const end = (): void => {
    lines.push({ line: first, cells });
    cells = [];
    first = line + 1;
  };
  let rest = text;
  while (rest !== '') {
    const { cell, length } = nextCell(rest, separator);
    cells.push(cell);
    line += (rest.slice(0, length).match(/\n/g) ?? []).length;
    const stop = rest[length];
    if (stop !== separator) {
      end();
      line++;
    }
    rest = rest.slice(length + 1);
    if (rest === '' && stop === separator) {
      cells.push('');
      end();
    }
  }
  return lines;
}

/** A cell from the beginning of a text, and how many characters it takes there. */
function nextCell(text: string, separator: Separator): { readonly cell: string; readonly length: number } {
  const quoted = /^[^\S\n\t]*"((?:[^"]|"")*)"[^\S\n\t]*/.exec(text);
  const after = text[quoted?.[0].length ?? -1];
  if (quoted && (after === undefined || after === separator || after === '\n')) {
    return { cell: (quoted[1] ?? '').replace(/""/g, '"').trim(), length: quoted[0].length };
  }
  const found = text.search(separator === '\t' ? /[\t\n]/ : separator === ';' ? /[;\n]/ : /[,\n]/);
  const length = found < 0 ? text.length : found;
  return { cell: text.slice(0, length).trim(), length };
}
