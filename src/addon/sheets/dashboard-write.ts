import type { KeyedSheet } from './dashboard-keys.ts';
import { CORNER, columnKey } from './dashboard-keys.ts';
import type { Line } from './dashboard-lines.ts';
import type { CellValue } from './table-sheet.ts';

interface Standing {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Writes the lines where their keys stand, in one call per block without a stranger's row or column in it.
 * What a person chose, or wrote into a cell that is nobody's, goes out as it came in.
 */
export function writeLines<Column extends string>(
  keyed: KeyedSheet,
  lines: readonly Line<Column>[],
  columns: readonly Column[],
  standing: Standing,
  outdated: (text: string) => boolean,
): void {
  const rows = lines.flatMap((line) => {
    const row = keyed.rows.get(line.key);
    return row === undefined ? [] : [{ line, row }];
  });
  const places = columns.flatMap((column) => {
    const place = keyed.columns.get(column);
    return place === undefined ? [] : [{ column, place }];
  });
  for (const block of runs(rows, ({ row }) => row)) {
    for (const side of runs(places, ({ place }) => place)) {
      const cells = block.map(({ line, row }) =>
        side.map(({ column, place }) => cellOf(line, column, row, place, standing, outdated)),
      );
      const [top, left] = [block[0], side[0]];
      if (top && left) keyed.sheet.getRange(top.row, left.place, cells.length, side.length).setValues(cells);
    }
  }
}

function cellOf<Column extends string>(
  line: Line<Column>,
  column: Column,
  row: number,
  place: number,
  { values, formulas }: Standing,
  outdated: (text: string) => boolean,
): CellValue {
  const ours = line.cells[column];
  if (ours !== undefined) return ours;
  const formula = formulas[row - 1]?.[place - 1] ?? '';
  const value = values[row - 1]?.[place - 1] ?? '';
  const first = line.chosen?.[column];
  if (first !== undefined && formula === '')
    return value === '' || outdated(String(value)) ? first : (value as CellValue);
  if (formula !== '') return formula;
  // A text that would be read as a number or a formula stays a text.
  return typeof value === 'string' && value !== '' ? `'${value}` : (value as CellValue);
}

/** Entries in order, cut where the next one does not follow by one. */
function runs<Entry>(entries: readonly Entry[], numberOf: (entry: Entry) => number): readonly (readonly Entry[])[] {
  const found: Entry[][] = [];
  for (const entry of [...entries].sort((a, b) => numberOf(a) - numberOf(b))) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && numberOf(last) + 1 === numberOf(entry)) run.push(entry);
    else found.push([entry]);
  }
  return found;
}

/**
 * Makes room for lines and columns that are not there: new KPIs, or what someone deleted. Each run of missing ones comes in
 * behind the one before it, and pushes what lies below or beside away. Gives how many were missing.
 */
export function makeRoom<Column extends string>(
  keyed: KeyedSheet,
  lines: readonly Line<Column>[],
  columns: readonly Column[],
): number {
  const { sheet, keyColumn, keyRow } = keyed;
  const rows = missingRuns(
    lines.map(({ key }) => key),
    keyed.rows,
    keyRow,
  );
  const sides = missingRuns(columns, keyed.columns, keyColumn);
  // Refused on a protected sheet before anything has moved.
  if (rows.length + sides.length > 0) sheet.getRange(keyRow, keyColumn).setValue(CORNER);
  for (const { after, keys } of rows) {
    sheet.insertRowsAfter(after, keys.length);
    sheet.getRange(after + 1, keyColumn, keys.length, 1).setValues(keys.map((key) => [key]));
  }
  for (const { after, keys } of sides) {
    sheet.insertColumnsAfter(after, keys.length);
    sheet.getRange(keyRow, after + 1, 1, keys.length).setValues([keys.map(columnKey)]);
  }
  return rows.length + sides.length;
}

interface MissingRun {
  readonly after: number;
  readonly keys: readonly string[];
}

/** From the last one back, so that what is inserted moves nothing that is still to be done. */
function missingRuns(
  wanted: readonly string[],
  known: ReadonlyMap<string, number>,
  first: number,
): readonly MissingRun[] {
  const found: { after: number; keys: string[] }[] = [];
  let after = first;
  let open = false;
  for (const key of wanted) {
    const place = known.get(key);
    if (place !== undefined) {
      after = place;
      open = false;
    } else if (open) found[found.length - 1]?.keys.push(key);
    else {
      found.push({ after, keys: [key] });
      open = true;
    }
  }
  return found.sort((a, b) => b.after - a.after);
}
