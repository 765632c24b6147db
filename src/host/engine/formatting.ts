import type { Box } from '../box.ts';
import { runBatch } from './batch.ts';
import type { Command } from './library.ts';
import { engineFormat } from './number-format.ts';
import { boxOf, zoneOf } from './positions.ts';
import { readStyles } from './read.ts';
import type { EngineState } from './types.ts';
import type { Style } from './workbook-layout.ts';

export interface Formatting {
  styles(sheetId: string, box: Box): Style[][];
  setStyle(sheetId: string, boxes: readonly Box[], style: Style): void;
  setNumberFormat(sheetId: string, box: Box, format: string): void;
  setNumberFormats(sheetId: string, box: Box, formats: readonly (readonly string[])[]): void;
  clearFormat(sheetId: string, box: Box): void;
  merge(sheetId: string, box: Box): void;
  breakApart(sheetId: string, box: Box): void;
  merges(sheetId: string): Box[];
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
}

function formatEach(state: EngineState, sheetId: string, box: Box, formats: readonly (readonly string[])[]): Command[] {
  return formats.flatMap((row, down) =>
    row.map((format, right) => ({
      type: 'UPDATE_CELL',
      sheetId,
      row: box.row - 1 + down,
      col: box.column - 1 + right,
      format: engineFormat(state.library, format),
    })),
  );
}

/** How cells look: styles, number formats, merged cells, sizes. */
export function createFormatting(state: EngineState): Formatting {
  const { getters } = state.model;
  const run = (...commands: Command[]): void => runBatch(state.model, state.hooks, commands);
  return {
    styles: (sheetId, box) => readStyles(state, sheetId, box),
    setStyle: (sheetId, boxes, style) => run({ type: 'SET_FORMATTING', sheetId, target: boxes.map(zoneOf), style }),
    setNumberFormat: (sheetId, box, format) =>
      run({ type: 'SET_FORMATTING', sheetId, target: [zoneOf(box)], format: engineFormat(state.library, format) }),
    setNumberFormats: (sheetId, box, formats) => run(...formatEach(state, sheetId, box, formats)),
    clearFormat: (sheetId, box) => run({ type: 'CLEAR_FORMATTING', sheetId, target: [zoneOf(box)] }),
    merge: (sheetId, box) => run({ type: 'ADD_MERGE', sheetId, target: [zoneOf(box)], force: true }),
    breakApart: (sheetId, box) => run({ type: 'REMOVE_MERGE', sheetId, target: [zoneOf(box)] }),
    merges: (sheetId) => getters.getMerges(sheetId).map(boxOf),
    columnWidth: (sheetId, column) => getters.getColSize(sheetId, column - 1),
    rowHeight: (sheetId, row) => getters.getRowSize(sheetId, row - 1),
  };
}
