import type { Box } from '../box.ts';
import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters, type Kind } from './parameters.ts';
import { Range } from './range.ts';

/** A chart on its way to the sheet: what its builder was told. */
export interface ChartRecord {
  type: string;
  ranges: { gid: number; box: Box }[];
  headers: number;
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

/**
 * A chart of a sheet.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
 */
export class EmbeddedChart extends Emulated {
  readonly #record: ChartRecord | null;
  readonly #id: number | null;

  constructor(record: ChartRecord | null, id: number | null) {
    super();
    this.#record = record;
    this.#id = id;
  }

  /** null for a chart that is not in a sheet yet. */
  getChartId(): number | null {
    return this.#id;
  }

  static recordOf(chart: EmbeddedChart): ChartRecord {
    if (chart.#record === null) throw new Exception('The chart is already in a sheet.');
    return chart.#record;
  }
}

/**
 * Builds a chart from ranges and options.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export class EmbeddedChartBuilder extends Emulated {
  readonly #record: ChartRecord = {
    type: 'COLUMN',
    ranges: [],
    headers: 1,
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  };

  private check(method: string, given: readonly unknown[], kinds: Kind[]): void {
    checkParameters(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, given, kinds);
  }

  setChartType(...given: unknown[]): this {
    this.check('setChartType', given, ['String']);
    this.#record.type = String(given[0]);
    return this;
  }

  addRange(...given: unknown[]): this {
    this.check('addRange', given, ['@Range']);
    const range = given[0] as Range;
    this.#record.ranges.push({ gid: range.getGridId(), box: Range.placeOf(range).box });
    return this;
  }

  setNumHeaders(...given: unknown[]): this {
    this.check('setNumHeaders', given, ['number']);
    this.#record.headers = Number(given[0]);
    return this;
  }

  /** Every row and column is shown here, hidden or not: the call is checked and changes nothing. */
  setHiddenDimensionStrategy(...given: unknown[]): this {
    this.check('setHiddenDimensionStrategy', given, ['String']);
    return this;
  }

  setOption(...given: unknown[]): this {
    this.check('setOption', given, ['String', 'any']);
    this.#record.options[String(given[0])] = given[1];
    return this;
  }

  setPosition(...given: unknown[]): this {
    this.check('setPosition', given, ['number', 'number', 'number', 'number']);
    const [row = 1, column = 1, offsetX = 0, offsetY = 0] = given as number[];
    this.#record.position = { row, column, offsetX, offsetY };
    return this;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(structuredCopy(this.#record), null);
  }
}

function structuredCopy(record: ChartRecord): ChartRecord {
  return JSON.parse(JSON.stringify(record)) as ChartRecord;
}
