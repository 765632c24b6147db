import { areaAt } from './reference.ts';
import { type Place, placeOf, type Source } from './source.ts';
import type { Reference } from './tree.ts';

/** Cells with a formula that are looked into before the search gives up: past this a loop would show in the sheet itself. */
const MOST_CELLS = 5000;

interface Formula {
  readonly text: string;
  /** The sheet that a reference without one means. */
  readonly home: string;
}

/** Does a formula read a place of interest, itself or through the formulas of the cells that it reads? */
export function readsWhere(start: Formula, source: Source, wanted: (place: Place) => boolean): boolean {
  const waiting: Formula[] = [start];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next && seen.size < MOST_CELLS; next = waiting.pop()) {
    for (const reference of referencesIn(next.text)) {
      const place = placeOf(reference, next.home, source);
      if (!place) continue;
      if (wanted(place)) return true;
      waiting.push(...formulasIn(place, seen));
    }
  }
  return false;
}

function formulasIn({ sheet, top, left, bottom, right }: Place, seen: Set<string>): readonly Formula[] {
  const found: Formula[] = [];
  const formulas = sheet.formulas();
  for (let row = top; row <= Math.min(bottom, formulas.length); row++) {
    for (let column = left; column <= right; column++) {
      const text = formulas[row - 1]?.[column - 1] ?? '';
      const key = `${row} ${column} ${sheet.name}`;
      if (text === '' || seen.has(key)) continue;
      seen.add(key);
      found.push({ text, home: sheet.name });
    }
  }
  return found;
}

const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;

/** Every area and every name of a range in a formula, whatever its functions; quoted texts are passed over. */
function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  for (let position = 0; position < formula.length; ) {
    if (formula[position] === '"') {
      const end = formula.indexOf('"', position + 1);
      position = end < 0 ? formula.length : end + 1;
      continue;
    }
    const area = areaAt(formula, position);
    if (area) {
      found.push(area.value);
      position = area.next;
      continue;
    }
    NAME.lastIndex = position;
    const [name = ''] = NAME.exec(formula) ?? [];
    position += Math.max(1, name.length);
    if (name !== '' && !/^\s*\(/.test(formula.slice(position))) found.push({ name });
  }
  return found;
}
