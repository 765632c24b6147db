import { type Day, formatDay } from '../../domain/history/calendar.ts';
import { type SampleFigures, sampleFigures } from '../../domain/sample/marketing-figures.ts';
import type { Language } from '../../domain/words.ts';
import { SAMPLE_CHANNEL_WORDS, SAMPLE_HEADERS, type SampleColumns } from '../../text/sample-words.ts';
import type { SheetRole } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import type { Column } from '../sheets/columns.ts';
import { KEY, markOf } from '../sheets/find-sheet.ts';
import { type CellValue, openTable } from '../sheets/table-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Key = keyof SampleColumns;

const FORMATS: Readonly<Record<Key, string>> = {
  day: 'yyyy-mm-dd',
  channel: '@',
  spend: '#,##0.00',
  leads: '0',
  mql: '0',
  sales: '0',
  revenue: '#,##0.00',
};

export const SAMPLE_COLUMNS: readonly Column<Key>[] = (Object.keys(SAMPLE_HEADERS) as Key[]).map((key) => ({
  key,
  header: SAMPLE_HEADERS[key],
  width: key === 'channel' ? 150 : 110,
  format: FORMATS[key],
}));

/** Blank rows below the figures. */
const SPARE = 20;

export function writeFigures(sheet: Sheet, last: Day, language: Language): void {
  const figures = sampleFigures(last);
  const missing = figures.length + 1 + SPARE - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rows = figures.map((figure, index) => [index + 2, cellsOf(figure, language)] as const);
  openTable(sheet, SAMPLE_COLUMNS).write(new Map(rows));
}

function cellsOf(figure: SampleFigures, language: Language): Readonly<Record<Key, CellValue>> {
  return { ...figure, day: formatDay(figure.day), channel: SAMPLE_CHANNEL_WORDS[figure.channel][language] };
}

/** Does the sheet still hold the sample's figures, and nothing else? Order and look may differ. */
export function isUntouched(sheet: Sheet, { last }: SampleMark, { days }: Pick<Sitting, 'days'>): boolean {
  const [titles = [], ...rows] = sheet.getDataRange().getValues();
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const texts = (language: Language): string[] =>
    sampleFigures(last).map((figure) => Object.values(cellsOf(figure, language)).join(' '));
  const found = filled.map(([day, ...rest]) => [formatDay(Number(days(day))), ...rest].join(' ')).sort();
  return (
    titles.length === SAMPLE_COLUMNS.length &&
    (['fr', 'en'] as const).some((language) => texts(language).sort().join('\n') === found.join('\n'))
  );
}

/** What is remembered of a sample's making, on its sheet. */
export interface SampleMark {
  /** The last day of its figures. */
  readonly last: Day;
  /** When its KPIs were written. */
  readonly at: string;
  /** Owned sheets that were not there before it. */
  readonly made: readonly SheetRole[];
}

const MARK = 'kpi-compass.sample';

export function rememberSample(sheet: Sheet, mark: SampleMark): void {
  sheet.addDeveloperMetadata(MARK, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function sampleMark(sheet: Sheet): SampleMark | undefined {
  const [found] = sheet.createDeveloperMetadataFinder().withKey(MARK).find();
  return found ? (JSON.parse(found.getValue() ?? '{}') as SampleMark) : undefined;
}

/** The marks of a sample, those on copies of its sheet too: a copy is the team's own and stays. */
export function forgetSample(spreadsheet: Sitting['spreadsheet'], sheet: Sheet): void {
  const marks = [
    ...spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find(),
    ...spreadsheet.createDeveloperMetadataFinder().withKey(KEY).withValue(markOf('sample', sheet)).find(),
  ];
  for (const mark of marks) mark.remove();
}
