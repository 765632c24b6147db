import type { Words } from '../../domain/words.ts';
import { ALERT_HEADERS } from '../../text/alerts/sheet-headers.ts';
import { BATCH_HEADERS } from '../../text/history/batch-headers.ts';
import { SAMPLE_HEADERS } from '../../text/sample-words.ts';
import { ACTION_HEADERS, SEND_HEADERS } from '../../text/sharing/sheet-headers.ts';
import {
  HISTORY_HEADERS,
  KPI_HEADERS,
  LOG_HEADERS,
  NOTE_HEADERS,
  SHEET_NAMES,
  type SheetRole,
  VERSION_HEADERS,
} from '../../text/sheet-words.ts';
import { STATUS_HEADERS } from '../../text/status-sheet-words.ts';
import { readHeader } from './columns.ts';
import { keyHeaders, WORKINGS_HEADERS } from './dashboard-keys.ts';
import { DASHBOARD_COLUMNS, MEETING_COLUMNS } from './dashboard-lines.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the mark that an owned sheet bears. */
export const KEY = 'kpi-compass.sheet';
const ROLES: readonly SheetRole[] = [
  'kpi',
  'history',
  'log',
  'status',
  'versions',
  'notes',
  'sends',
  'actions',
  'alerts',
  'batches',
  'dashboard',
  'workings',
  'meeting',
  'sample',
];
/** The columns of each owned sheet, by key. */
export const HEADERS: Readonly<Record<SheetRole, Readonly<Record<string, Words>>>> = {
  kpi: KPI_HEADERS,
  sample: SAMPLE_HEADERS,
  history: HISTORY_HEADERS,
  log: LOG_HEADERS,
  status: STATUS_HEADERS,
  versions: VERSION_HEADERS,
  notes: NOTE_HEADERS,
  sends: SEND_HEADERS,
  actions: ACTION_HEADERS,
  alerts: ALERT_HEADERS,
  batches: BATCH_HEADERS,
  dashboard: keyHeaders(DASHBOARD_COLUMNS),
  workings: WORKINGS_HEADERS,
  meeting: keyHeaders(MEETING_COLUMNS),
};

export interface FoundSheet {
  readonly sheet: Sheet;
  /** Without its mark it was found by name: its making was cut short, or the mark was lost on the way. */
  readonly marked: boolean;
  /** The last year whose rows were downloaded and removed, 0 for none: nothing of it is missing. */
  readonly archivedYear: number;
}

export type FoundSheets = ReadonlyMap<SheetRole, FoundSheet>;

/**
 * The owned sheets that exist, by role. The mark travels with a sheet and carries that sheet's own id,
 * so a renamed sheet is still found and a copy is not taken for the original; a sheet whose mark was lost is found by name.
 */
export function findSheets(spreadsheet: Spreadsheet): FoundSheets {
  const sheets = spreadsheet.getSheets();
  const found = new Map<SheetRole, FoundSheet>();
  const marks = new Set(
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(KEY)
      .find()
      .map((mark) => mark.getValue()),
  );
  let named: readonly Named[] | undefined;
  for (const role of ROLES) {
    const marked = sheets.find((sheet) => marks.has(markOf(role, sheet)));
    // Each name is a call to Google, and most files lack most roles.
    if (!marked) named ??= sheets.map((sheet) => ({ sheet, name: bareName(sheet) }));
    const sheet = marked ?? named?.find(({ sheet, name }) => isNameOf(role, name) && isOurs(role, sheet))?.sheet;
    if (sheet)
      found.set(role, { sheet, marked: marked !== undefined, archivedYear: archivedYearOf(role, sheet, marks) });
  }
  return found;
}

export function markSheet(role: SheetRole, sheet: Sheet): void {
  sheet.addDeveloperMetadata(KEY, markOf(role, sheet), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Kept in the same mark, so that a copied file knows it too and no run pays a call for it. */
export function markArchived(role: SheetRole, sheet: Sheet, year: number): void {
  const value = `${markOf(role, sheet)}:${year}`;
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function archivedYearOf(role: SheetRole, sheet: Sheet, marks: ReadonlySet<string | null>): number {
  const start = `${markOf(role, sheet)}:`;
  const years = [...marks].map((mark) => (mark?.startsWith(start) ? Number(mark.slice(start.length)) : 0));
  return Math.max(0, ...years.filter(Number.isFinite));
}

export function markOf(role: SheetRole, sheet: Sheet): string {
  return `${role}:${sheet.getSheetId()}`;
}

interface Named {
  readonly sheet: Sheet;
  readonly name: string;
}

/** `KPI`, or `KPI (2)` where the first name was taken. */
function bareName(sheet: Sheet): string {
  return sheet
    .getName()
    .replace(/ \(\d+\)$/, '')
    .trim()
    .toLowerCase();
}

function isNameOf(role: SheetRole, name: string): boolean {
  return name === SHEET_NAMES[role].fr.toLowerCase() || name === SHEET_NAMES[role].en.toLowerCase();
}

/** A team's own sheet may bear the same name: ours is blank so far, or has at least half of our headers. */
function isOurs(role: SheetRole, sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  const columns = Object.entries(HEADERS[role]).map(([key, header]) => ({ key, header }));
  return readHeader(columns, sheet.getRange('1:1').getValues()[0] ?? []).size >= columns.length / 2;
}
