import { dashboardWord } from '../../text/dashboard-words.ts';
import type { KeyedSheet } from '../sheets/dashboard-keys.ts';
import { CHARTS_HEIGHT } from './looks.ts';
import type { Source } from './source.ts';
import { LINE, TARGET_LINE } from './status-colours.ts';
import { SCORE_ROWS } from './workings/list-tables.ts';
import { columnNumber } from './workings/places.ts';
import { TREND } from './workings/ranked-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const KEY = 'kpi-compass.charts';
/** Pixels: the second chart ends where the table ends. */
const WIDTH = 312;
const GAP = 38;

/**
 * The two charts of a new dashboard: the chosen KPI as columns under its target line, and the scores as bars. Their ids are
 * kept with the sheet, so that a chart of somebody else's is never touched; one that a person deleted stays away.
 */
export function insertCharts(keyed: KeyedSheet, workings: Sheet, source: Source): void {
  const { sheet } = keyed;
  removeOwnCharts(sheet);
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  for (const chart of [trendChart(keyed, workings, source), scoreChart(keyed, workings, source)]) {
    sheet.insertChart(chart);
  }
  const ids = sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    return id === null || before.has(id) ? [] : [id];
  });
  sheet.addDeveloperMetadata(KEY, ids.join(','), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function removeOwnCharts(sheet: Sheet): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const ids = (mark.getValue() ?? '').split(',').map(Number);
    for (const chart of sheet.getCharts()) if (ids.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
    mark.remove();
  }
}

/** A combo: columns that rise or fall, the target as a line across; rates are drawn in percent. */
function trendChart({ sheet, rows, columns }: KeyedSheet, workings: Sheet, { language }: Source): Chart {
  const data = workings.getRange(1, columnNumber('points', 'label'), TREND + 1, 3);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.COMBO)
    .addRange(data)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', dashboardWord('valueAndTarget', language))
    .setOption('legend.position', 'bottom')
    .setOption('seriesType', 'bars')
    .setOption('series', { 0: { type: 'bars', color: LINE }, 1: { type: 'line', color: TARGET_LINE } })
    .setOption('width', WIDTH)
    .setOption('height', CHARTS_HEIGHT)
    .setPosition(rows.get('chart1') ?? 1, columns.get('name') ?? 1, 0, 0)
    .build();
}

/** Bars to read long names beside; the scale ends at the target, which is 100. */
function scoreChart({ sheet, rows, columns }: KeyedSheet, workings: Sheet, { language }: Source): Chart {
  const data = workings.getRange(1, columnNumber('scores', 'name'), SCORE_ROWS + 1, 2);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(data)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', dashboardWord('scores', language))
    .setOption('legend.position', 'none')
    .setOption('hAxis.viewWindow.min', 0)
    .setOption('hAxis.viewWindow.max', 100)
    .setOption('colors', [LINE])
    .setOption('width', WIDTH)
    .setOption('height', CHARTS_HEIGHT)
    .setPosition(rows.get('chart1') ?? 1, columns.get('status') ?? 1, GAP, 0)
    .build();
}
