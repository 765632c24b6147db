import { Emulated, enumeration } from './emulated.ts';

const TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE'] as const;
const HIDDEN = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const;

/** The service with the names that charts in a sheet are described by; charts of its own are not emulated. */
export class Charts extends Emulated {
  readonly ChartType = enumeration('Charts.ChartType', TYPES);
  readonly ChartHiddenDimensionStrategy = enumeration('Charts.ChartHiddenDimensionStrategy', HIDDEN);
}
