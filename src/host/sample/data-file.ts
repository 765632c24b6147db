import { readFileSync } from 'node:fs';

export type DataRow = Readonly<Record<string, string>>;

/** Reads a comma-separated file of `data/` (no quoted fields among them) as one record a line, by its header. */
export function readData(name: string): readonly DataRow[] {
  const text = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(columns.map((column, position) => [column, fields[position] ?? '']));
  });
}
