export type Align = 'left' | 'right';

export interface TextTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly align: readonly Align[];
  readonly rows: readonly (readonly string[])[];
}

function padded(text: string, width: number, align: Align): string {
  const gap = ' '.repeat(Math.max(0, width - [...text].length));
  return align === 'right' ? gap + text : text + gap;
}

/** A table for the terminal: a title, a ruled header, columns as wide as their longest cell. */
export function textTable({ title, header, align, rows }: TextTable): string {
  const widths = header.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((text) => [...text].length)),
  );
  const line = (cells: readonly string[]): string =>
    widths.map((width, column) => padded(cells[column] ?? '', width, align[column] ?? 'left')).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [title, '', line(header), rule, ...rows.map(line)].map((text) => `  ${text}`.trimEnd()).join('\n');
}
