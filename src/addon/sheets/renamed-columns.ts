import type { HistoryRow } from '../../domain/history/history-row.ts';
import { sealOf } from '../../domain/history/seal.ts';
import { isBlank } from '../../functions/cell.ts';
import { numberOf, textOf } from './cell-text.ts';
import type { Header } from './columns.ts';

type Key = keyof HistoryRow;
type Cells = readonly unknown[];

/** What a seal covers, the keys first: without them rows are not found again and would be written twice. */
const SEALED = ['kpiId', 'period', 'value', 'target', 'baseline'] as const;
type Sealed = (typeof SEALED)[number];
/** Columns whose cells look like nothing else. */
const SHAPES: readonly (readonly [Key, RegExp])[] = [
  ['seal', /^(?:closed-)?(?:v1|hand)-[0-9a-f]{16}$/],
  ['runId', /^r\d{8}-\d{6}-/],
];

/**
 * Columns of the history that somebody gave another title, by what stands in them: a column is ours beyond doubt
 * when the seals of its rows come out right with it. A title is all that the others have; those are made anew.
 * @param rows the first rows below the titles.
 */
export function renamedColumns(header: Header<Key>, titles: Cells, rows: readonly Cells[]): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>();
  const free = (): readonly number[] => {
    const taken = new Set([...header.values(), ...found.values()]);
    return titles.flatMap((title, position) => (isBlank(title) || taken.has(position) ? [] : [position]));
  };
  for (const [key, shape] of SHAPES) {
    const position = header.has(key) ? undefined : free().find((candidate) => holds(rows, candidate, shape));
    if (position !== undefined) found.set(key, position);
  }
  for (const key of SEALED) {
    if (header.has(key)) continue;
    const known = new Map([...header, ...found]);
    const position = free().find((candidate) => seals(rows, known, key, candidate));
    if (position !== undefined) found.set(key, position);
  }
  return found;
}

function holds(rows: readonly Cells[], position: number, shape: RegExp): boolean {
  const texts = rows.map((row) => textOf(row[position])).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => shape.test(text));
}

/** Do most sealed rows that hold something there match their seal with it? */
function seals(rows: readonly Cells[], header: Header<Key>, key: Sealed, position: number): boolean {
  const columns = new Map([...header, [key, position] as const]);
  const cell = (row: Cells, wanted: Key): unknown => row[columns.get(wanted) ?? -1];
  const sealed = rows.filter((row) => textOf(cell(row, 'seal')).startsWith('v1-') && !isBlank(row[position]));
  const matching = sealed.filter(
    (row) =>
      textOf(cell(row, 'seal')) ===
      sealOf({
        kpiId: textOf(cell(row, 'kpiId')),
        period: textOf(cell(row, 'period')),
        value: numberOf(cell(row, 'value')),
        target: numberOf(cell(row, 'target')),
        baseline: numberOf(cell(row, 'baseline')),
      }),
  );
  return matching.length > sealed.length / 2;
}
