import type { EngineState } from './types.ts';

export interface Extent {
  rows: number;
  columns: number;
}

interface CachedExtent extends Extent {
  revision: number;
}

const caches = new WeakMap<EngineState, Map<string, CachedExtent>>();

function measure(state: EngineState, sheetId: string): Extent {
  const { getters } = state.model;
  let rows = 0;
  let columns = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (position.row < rows && position.col < columns) continue;
    if (getters.getEvaluatedCell(position).type === 'empty') continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}

/**
 * Last row and column with content. A formula that shows an empty text counts, as in Sheets.
 * Measured once for each revision of the workbook.
 */
export function extentOf(state: EngineState, sheetId: string): Extent {
  let cache = caches.get(state);
  if (!cache) {
    cache = new Map();
    caches.set(state, cache);
  }
  const known = cache.get(sheetId);
  if (known?.revision === state.revision) return known;
  const extent = { ...measure(state, sheetId), revision: state.revision };
  cache.set(sheetId, extent);
  return extent;
}
