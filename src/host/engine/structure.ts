import { quietly, runBatch } from './batch.ts';
import type { Command } from './library.ts';
import type { EngineState, SheetInfo } from './types.ts';

export type Dimension = 'ROW' | 'COL';

/** A sheet made at the grid has a text id of the engine's own; scripts want a number. */
function gidOf(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 2_000_000_011, 7);
}

export function listSheets({ model }: EngineState): SheetInfo[] {
  const { getters } = model;
  return getters.getSheetIds().map((id) => ({
    id,
    gid: gidOf(id),
    name: getters.getSheetName(id),
    rows: getters.getNumberRows(id),
    columns: getters.getNumberCols(id),
    hidden: !getters.isSheetVisible(id),
    active: id === getters.getActiveSheetId(),
  }));
}

/** Numbers of new sheets are spread like Google's but repeatable. */
function freshSheetId(state: EngineState): string {
  const taken = new Set(listSheets(state).map(({ gid }) => gid));
  let gid = 1_000_003 + taken.size * 7919;
  while (taken.has(gid)) gid += 7919;
  return String(gid);
}

export interface Structure {
  insertSheet(name: string, position: number, rows?: number, columns?: number): string;
  copySheet(id: string, name: string): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  hideSheet(id: string, hidden: boolean): void;
  showGridLines(id: string, shown: boolean): void;
  activateSheet(id: string): void;
  freeze(id: string, dimension: Dimension, count: number): void;
  frozen(id: string): { rows: number; columns: number };
  /** Inserts before the 1-based index; an index past the end appends. */
  insert(id: string, dimension: Dimension, index: number, count: number): void;
  remove(id: string, dimension: Dimension, index: number, count: number): void;
  /** Moves rows or columns so that the first of them stands before the 1-based index `before`. */
  move(id: string, dimension: Dimension, index: number, count: number, before: number): void;
  resize(id: string, dimension: Dimension, index: number, count: number, pixels: number | null): void;
  hide(id: string, dimension: Dimension, index: number, count: number, hidden: boolean): void;
}

function indexes(index: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => index - 1 + offset);
}

function insertCommand(state: EngineState, id: string, dimension: Dimension, index: number, count: number): Command {
  const { getters } = state.model;
  const size = dimension === 'ROW' ? getters.getNumberRows(id) : getters.getNumberCols(id);
  const sheet = { sheetId: id, sheetName: getters.getSheetName(id) };
  const place = index > size ? { base: size - 1, position: 'after' } : { base: index - 1, position: 'before' };
  return { type: 'ADD_COLUMNS_ROWS', ...sheet, dimension, quantity: count, ...place };
}

function freezeCommand(id: string, dimension: Dimension, count: number): Command {
  const name = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
  return count > 0
    ? { type: `FREEZE_${name}`, sheetId: id, quantity: count }
    : { type: `UNFREEZE_${name}`, sheetId: id };
}

function sheetCommands(state: EngineState, run: (...commands: Command[]) => void) {
  const { getters } = state.model;
  const make = (name: string, position: number, rows = 1000, columns = 26): string => {
    const id = freshSheetId(state);
    run({ type: 'CREATE_SHEET', sheetId: id, name, position, rows, cols: columns });
    return id;
  };
  const copy = (id: string, name: string): string => {
    const sheetIdTo = freshSheetId(state);
    run({ type: 'DUPLICATE_SHEET', sheetId: id, sheetIdTo, sheetNameTo: name });
    return sheetIdTo;
  };
  const moveSheet = (id: string, position: number): void => {
    const delta = position - 1 - getters.getSheetIds().indexOf(id);
    if (delta !== 0) run({ type: 'MOVE_SHEET', sheetId: id, delta });
  };
  return { insertSheet: make, copySheet: copy, moveSheet };
}

/**
 * Rows or columns of a sheet that holds nothing at all: the engine clears each of their cells one by one, so a new sheet
 * is made at its right size instead. False where there is anything to keep.
 */
function shrinkBlank(
  { model }: EngineState,
  run: (...commands: Command[]) => void,
  id: string,
  dimension: Dimension,
  count: number,
): boolean {
  const { getters } = model;
  const used =
    getters.getCells(id).length +
    getters.getMerges(id).length +
    getters.getConditionalFormats(id).length +
    getters.getDataValidationRules(id).length;
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  if (used + xSplit + ySplit > 0 || id === getters.getActiveSheetId()) return false;
  const name = getters.getSheetName(id);
  const rows = getters.getNumberRows(id) - (dimension === 'ROW' ? count : 0);
  const cols = getters.getNumberCols(id) - (dimension === 'COL' ? count : 0);
  const position = getters.getSheetIds().indexOf(id);
  run(
    { type: 'DELETE_SHEET', sheetId: id, sheetName: name },
    { type: 'CREATE_SHEET', sheetId: id, name, position, rows, cols },
  );
  return true;
}

/** Sheets, rows and columns: what exists, in which order. Rows and columns count from 1. */
export function createStructure(state: EngineState): Structure {
  const { model } = state;
  const { getters } = model;
  const run = (...commands: Command[]): void => runBatch(model, state.hooks, commands);
  /** Made by a script and never laid out: nothing but the grid hangs on them. */
  const fresh = new Set<string>();
  const commands = sheetCommands(state, run);
  const named = (id: string) => ({ sheetId: id, sheetName: getters.getSheetName(id) });
  return {
    ...commands,
    insertSheet: (...given) => {
      const id = commands.insertSheet(...given);
      fresh.add(id);
      return id;
    },
    deleteSheet: (id) => run({ type: 'DELETE_SHEET', ...named(id) }),
    renameSheet: (id, name) =>
      run({ type: 'RENAME_SHEET', sheetId: id, newName: name, oldName: getters.getSheetName(id) }),
    showGridLines: (id, shown) => run({ type: 'SET_GRID_LINES_VISIBILITY', sheetId: id, areGridLinesVisible: shown }),
    hideSheet: (id, hidden) => run({ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: id }),
    activateSheet: (id) => {
      quietly(() => model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: id }));
    },
    freeze: (id, dimension, count) => run(freezeCommand(id, dimension, count)),
    frozen: (id) => {
      const { xSplit, ySplit } = getters.getPaneDivisions(id);
      return { rows: ySplit, columns: xSplit };
    },
    insert: (id, dimension, index, count) => run(insertCommand(state, id, dimension, index, count)),
    remove: (id, dimension, index, count) => {
      if (fresh.has(id) && shrinkBlank(state, run, id, dimension, count)) return;
      fresh.delete(id);
      run({ type: 'REMOVE_COLUMNS_ROWS', ...named(id), dimension, elements: indexes(index, count) });
    },
    move: (id, dimension, index, count, before) => {
      const after = before > index;
      const base = after ? before - 2 : before - 1;
      const position = after ? 'after' : 'before';
      run({ type: 'MOVE_COLUMNS_ROWS', ...named(id), dimension, elements: indexes(index, count), base, position });
    },
    resize: (id, dimension, index, count, size) =>
      run({ type: 'RESIZE_COLUMNS_ROWS', sheetId: id, dimension, elements: indexes(index, count), size }),
    hide: (id, dimension, index, count, hidden) => {
      const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      run({ type, sheetId: id, dimension, elements: indexes(index, count) });
    },
  };
}
