import { type Box, boxToA1 } from '../box.ts';
import type { Wire } from '../wire.ts';
import type { Anchor } from './anchor-plugin.ts';
import { createAnchors } from './anchors.ts';
import { runBatch } from './batch.ts';
import type { EngineState } from './types.ts';

/** A chart as Apps Script describes it; its first column names the points, each other one is a series. */
export interface ChartDescription {
  type: string;
  /** Where its table lies. */
  ranges: { sheetId: string; box: Box }[];
  headers: number;
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

export interface Charts {
  insertChart(sheetId: string, chart: ChartDescription): void;
  /** Ids of the charts of a sheet, oldest first. */
  charts(sheetId: string): number[];
  removeChart(sheetId: string, id: number): void;
}

/** Google's own size where an option gives none. */
const SIZE = { width: 600, height: 371 };

const LEGENDS = new Set(['top', 'bottom', 'left', 'right', 'none']);

interface Series {
  type?: string;
  color?: string;
}

/** The engine's own chart, drawn in the grid and written to xlsx. */
function definitionOf(state: EngineState, { type, ranges, headers, options }: ChartDescription): object {
  const [table] = ranges;
  if (!table) throw new Error('A chart without a range is not emulated by the local host');
  const { sheetId, box } = table;
  const sheet = state.model.getters.getSheetName(sheetId).replaceAll("'", "''");
  const column = (offset: number): string => {
    return `'${sheet}'!${boxToA1({ ...box, column: box.column + offset, columns: 1 })}`;
  };
  const series = Array.from({ length: box.columns - 1 }, (_, index) => String(index));
  const styles = (options['series'] ?? {}) as Record<string, Series>;
  const colours = (options['colors'] ?? []) as string[];
  const legend = String(options['legend.position'] ?? 'right');
  return {
    type: type === 'COMBO' ? 'combo' : type === 'LINE' ? 'line' : 'bar',
    ...(type === 'BAR' ? { horizontal: true } : {}),
    ...(type === 'COMBO' ? {} : { stacked: false }),
    ...(type === 'LINE' ? { labelsAsText: true, cumulative: false } : {}),
    title: { text: String(options['title'] ?? ''), fontSize: 13 },
    dataSource: {
      type: 'range',
      dataSets: series.map((id) => ({ dataRange: column(Number(id) + 1), dataSetId: id })),
      labelRange: column(0),
      dataSetsHaveTitle: headers > 0,
    },
    dataSetStyles: Object.fromEntries(series.map((id) => [id, styleOf(styles[id], colours[Number(id)], type)])),
    axesDesign: { x: bounds(options, 'hAxis'), y: bounds(options, 'vAxis') },
    legendPosition: LEGENDS.has(legend) ? legend : 'right',
    aggregated: false,
    humanize: false,
  };
}

function bounds(options: ChartDescription['options'], axis: 'hAxis' | 'vAxis'): object {
  const entries = (['min', 'max'] as const).map((end) => [end, options[`${axis}.viewWindow.${end}`]]);
  return Object.fromEntries(entries.filter(([, bound]) => bound !== undefined));
}

function styleOf(series: Series | undefined, colour: string | undefined, type: string): object {
  const backgroundColor = series?.color ?? colour;
  return {
    ...(backgroundColor === undefined ? {} : { backgroundColor }),
    ...(type === 'COMBO' ? { type: series?.type === 'line' ? 'line' : 'bar' } : {}),
  };
}

function figureOf(id: number): string {
  return `chart-${id}`;
}

/** Charts of sheets. A number is kept for each; one whose figure a person deleted is no longer told. */
export function createCharts(state: EngineState): Charts {
  const { anchors, setAnchor, removeAnchor } = createAnchors(state);
  const ofSheet = (sheetId: string): Anchor[] =>
    anchors('chart').filter(
      (anchor) =>
        anchor.sheetId === sheetId && state.model.getters.getFigure(sheetId, figureOf(anchor.id)) !== undefined,
    );
  return {
    charts: (sheetId) => ofSheet(sheetId).map(({ id }) => id),
    insertChart: (sheetId, chart) => {
      const { row, column, offsetX, offsetY } = chart.position;
      const definition = definitionOf(state, chart);
      const id = setAnchor({ kind: 'chart', sheetId, zone: null, data: chart.type satisfies Wire });
      const size = {
        width: Number(chart.options['width'] ?? SIZE.width),
        height: Number(chart.options['height'] ?? SIZE.height),
      };
      const figureId = figureOf(id);
      const place = { col: column - 1, row: row - 1, offset: { x: offsetX, y: offsetY }, size };
      runBatch(state.model, state.hooks, [
        { type: 'CREATE_CHART', sheetId, figureId, chartId: `${figureId}-drawn`, definition, ...place },
      ]);
    },
    removeChart: (sheetId, id) => {
      runBatch(state.model, state.hooks, [{ type: 'DELETE_FIGURE', sheetId, figureId: figureOf(id) }]);
      removeAnchor(id);
    },
  };
}
