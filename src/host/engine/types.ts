import type { Box } from '../box.ts';
import type { Wire } from '../wire.ts';
import type { Anchor } from './anchor-plugin.ts';
import type { EngineModel, Library } from './library.ts';
import type { EngineHooks } from './plugins.ts';
import type { LocaleDescription } from './workbook-layout.ts';

export interface SheetInfo {
  id: string;
  /** The number that Apps Script gives as getSheetId. */
  gid: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  active: boolean;
}

/** The state that the parts of the engine share. */
export interface EngineState {
  library: Library;
  model: EngineModel;
  hooks: EngineHooks;
  locale: LocaleDescription;
  timeZone: string;
  /** Instant of the host's clock, for dates typed without a year. */
  now(): number;
  /** Grows with every change; caches hang on it. */
  revision: number;
}

/** Fields that a script reads of each cell of a box. */
export interface CellReading {
  values(sheetId: string, box: Box): Wire[][];
  displayValues(sheetId: string, box: Box): string[][];
  formulas(sheetId: string, box: Box): string[][];
  /** The sentence that a person sees when the pointer rests on an error. */
  messages(sheetId: string, box: Box): string[][];
  numberFormats(sheetId: string, box: Box): string[][];
}

export type { Anchor };
