import { isWireDate, isWireNumber, type Wire } from '../wire.ts';
import { instantToSerial } from '../zone.ts';
import type { ComputeArgument, ComputeResult, FunctionResult, Library, Position } from './library.ts';
import type { EngineHooks } from './plugins.ts';
import { toWire } from './read.ts';
import type { EngineState } from './types.ts';
import { createVolatileCheck, VOLATILE_REFUSAL } from './volatile.ts';

/** Runs a custom function by name: arguments and result as JSON values, a throw is the cell's error. */
export type CustomFunctionCall = (name: string, values: Wire[], cell: Position | undefined) => Wire;

/** A single cell is a scalar, a range a table row by row (the engine's tables are column by column). */
function argumentToWire(state: EngineState, given: ComputeArgument): Wire {
  if (!Array.isArray(given)) return toWire(state, given);
  const rows = given[0]?.length ?? 0;
  if (rows === 1 && given.length === 1) return toWire(state, given[0]?.[0]);
  return Array.from({ length: rows }, (_, row) => given.map((column) => toWire(state, column[row])));
}

/**
 * What a cell shows for a returned value. NaN and the infinities show #NUM!, null and undefined a blank:
 * Google documents neither, so a correct function returns none of them.
 */
function resultCell(state: EngineState, value: Wire | undefined): FunctionResult {
  if (value === null || value === undefined) return { value: '' };
  if (isWireNumber(value)) return { value: '#NUM!', message: `The function returned ${value.$number}.` };
  if (isWireDate(value)) {
    const serial = instantToSerial(value.$date, state.timeZone);
    const { dateFormat, timeFormat } = state.locale;
    return { value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
  }
  if (typeof value === 'object') return { value: '#ERROR', message: 'The function returned an object.' };
  return { value };
}

/** A list fills a row, as Sheets lays it out; a table is turned to the engine's columns. */
function resultToEngine(state: EngineState, result: Wire): ComputeResult {
  if (!Array.isArray(result)) return resultCell(state, result);
  const table = (result.some(Array.isArray) ? result : [result]).map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width === 0) return { value: '' };
  return Array.from({ length: width }, (_, column) => table.map((row) => resultCell(state, row[column])));
}

/** The hook that the engine calls for every cell with a custom function. */
export function createCustomFunctionHook(
  library: Library,
  known: ReadonlySet<string>,
  call: CustomFunctionCall,
): (state: EngineState, ...given: Parameters<EngineHooks['customFunction']>) => ComputeResult {
  const isVolatile = createVolatileCheck(library);
  return (current, name, values, origin) => {
    if (!known.has(name)) return { value: '#NAME?', message: `Unknown function: '${name}'.` };
    if (origin && isVolatile(current, name, origin)) return new library.EvaluationError(VOLATILE_REFUSAL);
    try {
      return resultToEngine(
        current,
        call(
          name,
          values.map((given) => argumentToWire(current, given)),
          origin,
        ),
      );
    } catch (thrown) {
      return new library.EvaluationError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
}

/** The library's list of functions is global: a name is added once and asks the calling workbook's own hook. */
export function registerCustomFunctions(library: Library, names: Iterable<string>): void {
  for (const name of names) {
    if (library.registries.functionRegistry.contains(name)) continue;
    library.addFunction(name, {
      description: name,
      category: 'KPI Compass',
      args: [library.helpers.arg('values (any, range<any>, optional, repeating)', 'values')],
      compute(...values) {
        const hooks = this['hooks'] as EngineHooks | undefined;
        if (!hooks) return { value: '#NAME?' };
        return hooks.customFunction(name, values, this['__originCellPosition'] as Position | undefined);
      },
    });
  }
}
