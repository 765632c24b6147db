import { STAGES } from '../../domain/catalogue/funnel/stages.ts';
import { dashboardWord } from '../../text/dashboard-words.ts';
import type { KeyedSheet } from '../sheets/dashboard-keys.ts';
import { BAND_HEIGHT, bandStart } from './lines.ts';
import type { Source } from './source.ts';
import { LINE, TARGET_LINE } from './status-colours.ts';
import { SCORE_ROWS } from './workings/list-tables.ts';
import { type ColumnOf, columnNumber, SCORE_MONTHS, type TableName } from './workings/places.ts';
import { TREND } from './workings/ranked-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const KEY = 'kpi-compass.charts';
const UNFINISHED = 'all but ';
/** Pixels: two charts beside each other are as wide as the table. */
const WIDTH = 316;
const GAP = 26;
const SMALL = { fontSize: 10 };

interface Place {
  readonly keyed: KeyedSheet;
  readonly workings: Sheet;
  readonly language: Source['language'];
}

/**
 * The four charts of a new dashboard. Their ids are kept with the sheet, so that a chart of somebody else's is never
 * touched; one that a person deleted stays away until the sheet, or that of its workings, is made anew.
 */
export function insertCharts(keyed: KeyedSheet, workings: Sheet, { language }: Source): void {
  const { sheet } = keyed;
  removeOwnCharts(sheet);
  const before = new Set(chartIds(sheet));
  // A run that is cut off leaves whose the others are: the next one takes away what came in since.
  mark(sheet, UNFINISHED + [...before].join(','));
  const place: Place = { keyed, workings, language };
  for (const chart of [trendChart, teamChart, funnelChart, scoreChart]) sheet.insertChart(chart(place));
  const ids = chartIds(sheet).filter((id) => !before.has(id));
  mark(sheet, ids.join(','));
  for (const known of marks(sheet)) if (isUnfinished(known)) known.remove();
}

function mark(sheet: Sheet, text: string): void {
  sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function chartIds(sheet: Sheet): readonly number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

/** Did a person delete one of ours? */
export function chartsGone(sheet: Sheet): boolean {
  const standing = new Set(chartIds(sheet));
  return marks(sheet).some((known) => idsOf(known).some((id) => !standing.has(id)));
}

function removeOwnCharts(sheet: Sheet): void {
  for (const known of marks(sheet)) {
    const ids = idsOf(known);
    for (const chart of sheet.getCharts()) {
      if (ids.includes(chart.getChartId() ?? -1) !== isUnfinished(known)) sheet.removeChart(chart);
    }
    known.remove();
  }
}

function marks(sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

function isUnfinished(known: GoogleAppsScript.Spreadsheet.DeveloperMetadata): boolean {
  return (known.getValue() ?? '').startsWith(UNFINISHED);
}

function idsOf(known: GoogleAppsScript.Spreadsheet.DeveloperMetadata): readonly number[] {
  const text = (known.getValue() ?? '').replace(UNFINISHED, '');
  return text.split(',').filter(Boolean).map(Number);
}

/** What all four share: a table of the workings with its titles, a place in one of two bands, small letters. */
function draft<Table extends TableName>(
  { keyed, workings, language }: Place,
  table: readonly [Table, first: ColumnOf<Table>, columns: number, rows: number],
  title: Parameters<typeof dashboardWord>[0],
  [band, side]: readonly [band: 1 | 2, side: 'left' | 'right'],
): Builder {
  const [name, first, columns, rows] = table;
  const column = keyed.columns.get(side === 'left' ? 'name' : 'status') ?? 1;
  return keyed.sheet
    .newChart()
    .addRange(workings.getRange(1, columnNumber(name, first), rows + 1, columns))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', dashboardWord(title, language))
    .setOption('titleTextStyle', { fontSize: 12 })
    .setOption('hAxis.textStyle', SMALL)
    .setOption('vAxis.textStyle', SMALL)
    .setOption('legend.textStyle', SMALL)
    .setOption('width', WIDTH)
    .setOption('height', BAND_HEIGHT)
    .setPosition(keyed.rows.get(bandStart(band)) ?? 1, column, side === 'left' ? 0 : GAP, 0);
}

/** The chosen KPI: columns or a line, whichever of the two series its table fills, and the target across. */
function trendChart(place: Place): Chart {
  return draft(place, ['points', 'label', 4, TREND], 'valueAndTarget', [1, 'left'])
    .setChartType(Charts.ChartType.COMBO)
    .setOption('legend.position', 'bottom')
    .setOption('seriesType', 'bars')
    .setOption('series', {
      0: { type: 'bars', color: LINE },
      1: { type: 'line', color: LINE, pointSize: 4 },
      2: { type: 'line', color: TARGET_LINE },
    })
    .build();
}

function teamChart(place: Place): Chart {
  return draft(place, ['team', 'label', 2, SCORE_MONTHS], 'teamScore', [1, 'right'])
    .setChartType(Charts.ChartType.LINE)
    .setOption('legend.position', 'none')
    .setOption('vAxis.viewWindow.min', 0)
    .setOption('vAxis.viewWindow.max', 100)
    .setOption('pointSize', 4)
    .setOption('colors', [LINE])
    .build();
}

/** Sheets has no funnel of its own: bars from one common start, whose lengths can be compared. */
function funnelChart(place: Place): Chart {
  return bars(draft(place, ['funnel', 'label', 2, STAGES.length], 'funnel', [2, 'left'])).build();
}

/** The scale ends at the target, which is 100. */
function scoreChart(place: Place): Chart {
  return bars(draft(place, ['scores', 'name', 2, SCORE_ROWS], 'scores', [2, 'right']))
    .setOption('hAxis.viewWindow.max', 100)
    .build();
}

/** Bars lie, to read long names beside. */
function bars(builder: Builder): Builder {
  return builder
    .setChartType(Charts.ChartType.BAR)
    .setOption('legend.position', 'none')
    .setOption('hAxis.viewWindow.min', 0)
    .setOption('colors', [LINE]);
}
