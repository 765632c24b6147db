import { SHEET_NAMES, type SheetRole } from '../../text/sheet-words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY = 'kpi-compass.sheet';

/**
 * The owned sheets that exist, by role. The mark travels with a sheet and carries that sheet's own id,
 * so a renamed sheet is still found and a copy is not taken for the original; a sheet whose mark was lost is found by name.
 */
export function findSheets(spreadsheet: Spreadsheet): ReadonlyMap<SheetRole, Sheet> {
  const sheets = spreadsheet.getSheets();
  const found = new Map<SheetRole, Sheet>();
  const marks = new Set(
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(KEY)
      .find()
      .map((mark) => mark.getValue()),
  );
  for (const role of roles()) {
    const marked = sheets.find((sheet) => marks.has(markOf(role, sheet)));
    const sheet = marked ?? sheets.find((candidate) => hasNameOf(role, candidate));
    if (sheet) found.set(role, sheet);
  }
  return found;
}

export function markSheet(role: SheetRole, sheet: Sheet): void {
  sheet.addDeveloperMetadata(KEY, markOf(role, sheet), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function markOf(role: SheetRole, sheet: Sheet): string {
  return `${role}:${sheet.getSheetId()}`;
}

function hasNameOf(role: SheetRole, sheet: Sheet): boolean {
  const name = sheet.getName().trim().toLowerCase();
  return name === SHEET_NAMES[role].fr.toLowerCase() || name === SHEET_NAMES[role].en.toLowerCase();
}

function roles(): readonly SheetRole[] {
  return ['kpi', 'history', 'log'];
}
