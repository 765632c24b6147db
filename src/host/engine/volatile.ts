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

function formulaCells(getters: Getters): FormulaCell[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const formula = cell.compiledFormula.toFormulaString(getters);
      return [{ position: getters.getCellPosition(cell.id), formula, ranges: cell.compiledFormula.rangeDependencies }];
    }),
  );
}

function reaches(ranges: readonly EngineRange[], positions: readonly Position[]): boolean {
  return ranges.some((range) =>
    positions.some((position) => position.sheetId === range.sheetId && overlaps(range.zone, position)),
  );
}

/** Cells whose value changes without an edit, directly or through what they refer to. */
function volatileCells(getters: Getters): Position[] {
  const cells = formulaCells(getters);
  const found = cells.filter(({ formula }) => VOLATILE.test(formula));
  let rest = cells.filter((cell) => !found.includes(cell));
  for (let grown = found.length > 0; grown; ) {
    const positions = found.map(({ position }) => position);
    const next = rest.filter(({ ranges }) => reaches(ranges, positions));
    found.push(...next);
    rest = rest.filter((cell) => !next.includes(cell));
    grown = next.length > 0;
  }
  return found.map(({ position }) => position);
}

function argumentsOf(node: SyntaxNode, name: string): SyntaxNode[] {
  const own = node.type === 'FUNCALL' && String(node.value).toUpperCase() === name ? (node.args ?? []) : [];
  return [...own, ...children(node).flatMap((child) => argumentsOf(child, name))];
}

function isVolatileNode(node: SyntaxNode, sheetId: string, getters: Getters, cells: readonly Position[]): boolean {
  if (node.type === 'FUNCALL' && VOLATILE_NAMES.has(String(node.value).toUpperCase())) return true;
  if (node.type === 'REFERENCE') return reaches([getters.getRangeFromSheetXC(sheetId, String(node.value))], cells);
  if (node.type === 'SYMBOL') {
    const named = getters.getNamedRange(String(node.value));
    return named !== undefined && reaches([named.range], cells);
  }
  return children(node).some((child) => isVolatileNode(child, sheetId, getters, cells));
}

/** Tells whether a cell's formula hands something volatile to the named function, as Sheets refuses. */
export function createVolatileCheck(library: Library): (state: EngineState, name: string, at: Position) => boolean {
  let cells: Position[] = [];
  let revision = -1;
  return (state, name, at) => {
    const { getters } = state.model;
    if (revision !== state.revision) {
      cells = volatileCells(getters);
      revision = state.revision;
    }
    const cell = getters.getCell(at);
    if (!cell?.isFormula) return false;
    const formula = cell.compiledFormula.toFormulaString(getters);
    if (cells.length === 0 && !VOLATILE.test(formula)) return false;
    const given = argumentsOf(library.parse(formula), name);
    return given.some((node) => isVolatileNode(node, at.sheetId, getters, cells));
  };
}
