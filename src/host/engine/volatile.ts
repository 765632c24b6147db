import type { EngineRange, Getters, Library, Position, SyntaxNode, Zone } from './library.ts';
import type { EngineState } from './types.ts';

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const VOLATILE_NAMES = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/**
 * Sheets' own words. Google names NOW, RAND and RANDBETWEEN; TODAY is refused as well, because its value changes
 * without an edit and the documentation does not promise otherwise.
 * https://developers.google.com/apps-script/guides/sheets/functions#arguments
 */
export const VOLATILE_REFUSAL =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

function children(node: SyntaxNode): SyntaxNode[] {
  return [...(node.args ?? []), node.left, node.right, node.operand].filter((child) => child !== undefined);
}

function overlaps(zone: Zone, { row, col }: Position): boolean {
  return row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
}

interface FormulaCell {
  position: Position;
  formula: string;
  ranges: EngineRange[];
}

/** What changes without an edit, for one state of the workbook: asked backwards, from what a cell refers to. */
interface VolatileCells {
  reachedBy(ranges: readonly EngineRange[]): boolean;
}

function formulaCellsBySheet(getters: Getters): Map<string, FormulaCell[]> {
  const cellsOf = (sheetId: string): FormulaCell[] =>
    getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const formula = cell.compiledFormula.toFormulaString(getters);
      return [{ position: getters.getCellPosition(cell.id), formula, ranges: cell.compiledFormula.rangeDependencies }];
    });
  return new Map(getters.getSheetIds().map((sheetId) => [sheetId, cellsOf(sheetId)]));
}

function volatileCells(getters: Getters): VolatileCells {
  const sheets = formulaCellsBySheet(getters);
  const known = new Map<FormulaCell, boolean>();
  const isVolatile = (cell: FormulaCell): boolean => {
    const answer = known.get(cell);
    if (answer !== undefined) return answer;
    // A cell that refers to itself in a circle adds nothing to what its other references say.
    known.set(cell, false);
    const found = VOLATILE.test(cell.formula) || reachedBy(cell.ranges);
    known.set(cell, found);
    return found;
  };
  const reachedBy = (ranges: readonly EngineRange[]): boolean =>
    ranges.some(({ sheetId, zone }) =>
      (sheets.get(sheetId) ?? []).some((cell) => overlaps(zone, cell.position) && isVolatile(cell)),
    );
  return { reachedBy };
}

function argumentsOf(node: SyntaxNode, name: string): SyntaxNode[] {
  const own = node.type === 'FUNCALL' && String(node.value).toUpperCase() === name ? (node.args ?? []) : [];
  return [...own, ...children(node).flatMap((child) => argumentsOf(child, name))];
}

function isVolatileNode(node: SyntaxNode, sheetId: string, getters: Getters, cells: VolatileCells): boolean {
  if (node.type === 'FUNCALL' && VOLATILE_NAMES.has(String(node.value).toUpperCase())) return true;
  if (node.type === 'REFERENCE') return cells.reachedBy([getters.getRangeFromSheetXC(sheetId, String(node.value))]);
  if (node.type === 'SYMBOL') {
    const named = getters.getNamedRange(String(node.value));
    return named !== undefined && cells.reachedBy([named.range]);
  }
  return children(node).some((child) => isVolatileNode(child, sheetId, getters, cells));
}

/** Tells whether a cell's formula hands something volatile to the named function, as Sheets refuses. */
export function createVolatileCheck(library: Library): (state: EngineState, name: string, at: Position) => boolean {
  let cells: VolatileCells | undefined;
  let revision = -1;
  return (state, name, at) => {
    const { getters } = state.model;
    const cell = getters.getCell(at);
    if (!cell?.isFormula) return false;
    if (revision !== state.revision || !cells) {
      cells = volatileCells(getters);
      revision = state.revision;
    }
    const known = cells;
    const formula = cell.compiledFormula.toFormulaString(getters);
    const given = argumentsOf(library.parse(formula), name);
    return given.some((node) => isVolatileNode(node, at.sheetId, getters, known));
  };
}
