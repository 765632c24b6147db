import type { Language } from '../../../domain/words.ts';
import type { KeyedSheet } from '../../sheets/dashboard-keys.ts';
import { MEETING_COLUMNS, type MeetingColumn } from '../../sheets/dashboard-lines.ts';
import { BAND, BRAND, type Colours, INK, STATUS_COLOURS } from '../status-colours.ts';
import { DECISIONS } from './lines.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels; together the width of an A4 page, as on the dashboard. */
const WIDTHS: Readonly<Record<MeetingColumn, number>> = { point: 430, owner: 100, day: 90 };

const HEADINGS: readonly (readonly [key: string, colours: Colours])[] = [
  ['wins', STATUS_COLOURS.achieved],
  ['misses', STATUS_COLOURS.off_track],
  ['risks', STATUS_COLOURS.at_risk],
  ['lessons', BAND],
  ['decisions', BRAND],
];

/** Gives a new page its look, once. */
export function dressMeeting({ sheet, rows, columns }: KeyedSheet, language: Language): void {
  const area = (from: string, to: string, left: MeetingColumn, right: MeetingColumn): Range => {
    const [top, first] = [rows.get(from) ?? 1, columns.get(left) ?? 1];
    return sheet.getRange(top, first, (rows.get(to) ?? 1) - top + 1, (columns.get(right) ?? 1) - first + 1);
  };
  const last = `decision${DECISIONS}`;
  sheet.setHiddenGridlines(true);
  for (const column of MEETING_COLUMNS) sheet.setColumnWidth(columns.get(column) ?? 1, WIDTHS[column]);
  area('title', last, 'point', 'day').setFontSize(9).setFontColor(INK).setVerticalAlignment('middle').setWrap(true);
  area('subtitle', last, 'day', 'day')
    .setNumberFormat(language === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy')
    .setHorizontalAlignment('right');
  paint(area('title', 'title', 'point', 'day'), BRAND).setFontSize(16);
  paint(area('subtitle', 'subtitle', 'point', 'day'), BRAND);
  for (const [key, colours] of HEADINGS) paint(area(key, key, 'point', 'day'), colours);
  sheet.setRowHeights(rows.get('decision1') ?? 1, DECISIONS, 26);
  // Bands to write on by hand.
  area('decision1', last, 'point', 'day').setBackgrounds(
    Array.from({ length: DECISIONS }, (_, row) => MEETING_COLUMNS.map(() => (row % 2 === 0 ? '#ffffff' : '#e8eef7'))),
  );
}

function paint(range: Range, { background, text }: Colours): Range {
  return range.setBackground(background).setFontColor(text).setFontWeight('bold');
}
