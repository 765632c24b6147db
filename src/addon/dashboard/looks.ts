import type { Status } from '../../domain/analysis/target.ts';
import { dashboardWord } from '../../text/dashboard-words.ts';
import { statusLabel } from '../../text/status-words.ts';
import type { KeyedSheet } from '../sheets/dashboard-keys.ts';
import { DASHBOARD_COLUMNS, type DashboardColumn } from '../sheets/dashboard-lines.ts';
import { BAND_ROWS, bandStart, HEALTH, ROW_HEIGHT } from './lines.ts';
import type { Source } from './source.ts';
import { BAND, BRAND, type Colours, INK, QUIET, STATUS_COLOURS } from './status-colours.ts';
import { LIST_ROWS } from './workings/list-tables.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels; narrow for a telephone. LibreOffice draws them 6 % wider and needs « fit to page » for one A4 page. */
const WIDTHS: Readonly<Record<DashboardColumn, number>> = {
  name: 174,
  value: 64,
  target: 60,
  status: 104,
  change: 60,
  trend: 60,
  due: 64,
  owner: 54,
};

const HEIGHTS: readonly (readonly [key: string, height: number])[] = [
  ['title', 34],
  ['subtitle', 20],
  ['labels', 17],
  ['filters', 24],
  ['gap1', 8],
  ['health', 34],
  ['healthWords', 48],
  ['gap2', 8],
  ['gap3', 8],
  ['charted', 24],
  ['funnel', 32],
  ['gap4', 8],
  ['head', 24],
];

/** Gives a new dashboard its look, once: what people change of it later stays as they like it. */
export function dress(keyed: KeyedSheet, { language }: Source, tableRows: number): void {
  const { sheet } = keyed;
  const area = areaOf(keyed);
  sheet.setHiddenGridlines(true);
  for (const column of DASHBOARD_COLUMNS) sheet.setColumnWidth(keyed.columns.get(column) ?? 1, WIDTHS[column]);
  for (const [key, height] of HEIGHTS) sheet.setRowHeight(keyed.rows.get(key) ?? 1, height);
  for (const band of [1, 2] as const) sheet.setRowHeights(keyed.rows.get(bandStart(band)) ?? 1, BAND_ROWS, ROW_HEIGHT);
  area('title', 'more').setFontSize(9).setFontColor(INK).setVerticalAlignment('middle');
  dressHead(area);
  dressHealth(area);
  dressLists(area);
  dressTable(area, language === 'fr' ? 'dd/mm/yy' : 'd mmm yy', tableRows);
  for (const [left, right, key] of MERGED) area(key, key, left, right).merge();
}

type Area = (from: string, to: string, left?: DashboardColumn, right?: DashboardColumn) => Range;

export function areaOf({ sheet, rows, columns }: KeyedSheet): Area {
  return (from, to, left = 'name', right = 'owner') => {
    const [top, bottom] = [rows.get(from) ?? 1, rows.get(to) ?? 1];
    const [first, last] = [columns.get(left) ?? 1, columns.get(right) ?? 1];
    return sheet.getRange(top, first, bottom - top + 1, last - first + 1);
  };
}

/** Drop-downs that need more room than their column, and the cell that says whether snapshots come in. */
const MERGED: readonly (readonly [DashboardColumn, DashboardColumn, string])[] = [
  ['value', 'target', 'filters'],
  ['change', 'owner', 'filters'],
  ['value', 'status', 'charted'],
  ['change', 'owner', 'charted'],
  ['name', 'owner', 'funnel'],
];

function paint(range: Range, { background, text }: Colours): Range {
  return range.setBackground(background).setFontColor(text);
}

function dressHead(area: Area): void {
  paint(area('title', 'title'), BRAND).setFontSize(16).setFontWeight('bold');
  paint(area('subtitle', 'subtitle'), BRAND);
  area('labels', 'labels').setFontSize(8).setFontColor(QUIET).setVerticalAlignment('bottom');
  paint(area('filters', 'filters', 'name', 'status'), BAND).setFontWeight('bold');
  // What is chosen stays the text that it is: « novembre 2026 » would become a date.
  area('filters', 'filters', 'name', 'status').setNumberFormat('@');
  area('charted', 'charted', 'value', 'status').setNumberFormat('@');
  area('filters', 'filters', 'change').setHorizontalAlignment('center').setFontWeight('bold');
  area('charted', 'charted', 'name', 'name').setFontColor(QUIET);
  paint(area('charted', 'charted', 'value', 'status'), BAND).setFontWeight('bold');
  area('charted', 'charted', 'change').setFontWeight('bold');
  area('funnel', 'funnel').setWrap(true);
}

function dressHealth(area: Area): void {
  area('health', 'healthWords').setHorizontalAlignment('center');
  area('health', 'health').setFontSize(18).setFontWeight('bold');
  area('healthWords', 'healthWords').setFontSize(8).setWrap(true).setVerticalAlignment('top');
  paint(area('health', 'healthWords', 'name', 'name'), BAND);
  for (const [column, status] of HEALTH) paint(area('health', 'healthWords', column, column), STATUS_COLOURS[status]);
  area('score', 'score').setFontColor(QUIET);
}

function dressLists(area: Area): void {
  const last = `list${LIST_ROWS}`;
  area('lists', 'lists').setFontWeight('bold');
  paint(area('lists', 'lists', 'name', 'value'), STATUS_COLOURS.achieved);
  paint(area('lists', 'lists', 'target', 'status'), STATUS_COLOURS.off_track);
  paint(area('lists', 'lists', 'change', 'owner'), STATUS_COLOURS.at_risk);
  area('list1', last).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
}

function dressTable(area: Area, dayFormat: string, tableRows: number): void {
  const last = `kpi${tableRows}`;
  paint(area('head', 'head'), BRAND).setFontWeight('bold');
  area('head', last, 'value', 'target').setHorizontalAlignment('right');
  area('head', last, 'change', 'change').setHorizontalAlignment('right');
  area('kpi1', last, 'value', 'value').setFontWeight('bold');
  area('kpi1', last, 'due', 'due').setNumberFormat(dayFormat).setHorizontalAlignment('right');
  area('head', last).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  // A long name makes its row higher: what stands beside it goes with the first line.
  area('kpi1', last, 'name', 'name').setWrap(true);
  area('kpi1', last).setVerticalAlignment('top');
  area('head', 'head', 'due', 'due').setHorizontalAlignment('right');
  area('more', 'more').setFontColor(QUIET).setFontStyle('italic');
}

/** Status and lateness in colour, by the word that stands there; the rules of the sheet's people stay in front. */
export function colourStatuses(keyed: KeyedSheet, { language }: Source, tableRows: number): void {
  const area = areaOf(keyed);
  const statuses = area('kpi1', `kpi${tableRows}`, 'status', 'status');
  const rule = (text: string, range: Range, { background, text: colour }: Colours) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(background)
      .setFontColor(colour)
      .setRanges([range])
      .build();
  const late = area('filters', 'filters', 'change', 'change');
  const { sheet } = keyed;
  // What a run that was cut off left behind.
  const ours = new Set([statuses, late].map((range) => range.getA1Notation()));
  const others = sheet
    .getConditionalFormatRules()
    .filter((known) => !known.getRanges().every((range) => ours.has(range.getA1Notation())));
  sheet.setConditionalFormatRules([
    ...others,
    ...(Object.keys(STATUS_COLOURS) as Status[]).map((status) =>
      rule(statusLabel(status, language), statuses, STATUS_COLOURS[status]),
    ),
    rule(dashboardWord('late', language), late, STATUS_COLOURS.off_track),
    rule(dashboardWord('upToDate', language), late, STATUS_COLOURS.on_track),
    rule(dashboardWord('notPlanned', language), late, STATUS_COLOURS.no_data),
  ]);
}
