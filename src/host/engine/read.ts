import type { Box } from '../box.ts';
import type { Wire } from '../wire.ts';
import { serialToInstant } from '../zone.ts';
import { googleErrorName } from './error-names.ts';
import { localFormula } from './formula-text.ts';
import type { FunctionResult, Position } from './library.ts';
import { mapBox } from './positions.ts';
import type { EngineState } from './types.ts';
import type { Style } from './workbook-layout.ts';

/** An engine value as a script gets it: blank is '', a date is a Date, an error is its name in Google's words. */
export function toWire(state: EngineState, cell: FunctionResult | undefined): Wire {
  const value = cell?.value ?? '';
  if (typeof value === 'string') return googleErrorName(value);
  if (typeof value !== 'number' || !cell?.format) return value;
  return state.library.helpers.isDateTimeFormat(cell.format)
    ? { $date: serialToInstant(value, state.timeZone) }
    : value;
}

/** Text cells that begin with `=` are held behind an apostrophe, which the engine prints under the format `@`. */
function withoutGuard(state: EngineState, position: Position, text: string): string {
  if (!text.startsWith("'=")) return text;
  const cell = state.model.getters.getCell(position);
  return cell && !cell.isFormula && cell.format === '@' ? text.slice(1) : text;
}

export function readValues(state: EngineState, sheetId: string, box: Box): Wire[][] {
  return mapBox(sheetId, box, (position) => {
    const value = toWire(state, state.model.getters.getEvaluatedCell(position));
    return typeof value === 'string' ? withoutGuard(state, position, value) : value;
  });
}

export function readDisplayValues(state: EngineState, sheetId: string, box: Box): string[][] {
  return mapBox(sheetId, box, (position) => {
    const cell = state.model.getters.getEvaluatedCell(position);
    return withoutGuard(state, position, googleErrorName(cell.formattedValue));
  });
}

export function readFormulas(state: EngineState, sheetId: string, box: Box): string[][] {
  const { getters } = state.model;
  return mapBox(sheetId, box, (position) => {
    const cell = getters.getCell(position);
    return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(getters), state.locale) : '';
  });
}

export function readMessages(state: EngineState, sheetId: string, box: Box): string[][] {
  return mapBox(sheetId, box, (position) => state.model.getters.getEvaluatedCell(position).message ?? '');
}

export function readNumberFormats(state: EngineState, sheetId: string, box: Box): string[][] {
  return mapBox(sheetId, box, (position) => {
    const { getters } = state.model;
    return getters.getCell(position)?.format ?? getters.getEvaluatedCell(position).format ?? 'General';
  });
}

export function readStyles(state: EngineState, sheetId: string, box: Box): Style[][] {
  return mapBox(sheetId, box, (position) => state.model.getters.getCellComputedStyle(position));
}
