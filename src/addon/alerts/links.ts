import type { Sitting } from '../google/document.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';

/** Addresses of the file and of a KPI's row in it; there is no other page of ours to open. */
export interface Links {
  readonly file: string;
  readonly row: (row: number) => string;
}

export function linksOf({ spreadsheet }: Sitting, found: FoundSheets): Links {
  const file = spreadsheet.getUrl();
  const sheet = found.get('kpi')?.sheet;
  const page = sheet ? `${file}#gid=${sheet.getSheetId()}` : file;
  return { file, row: (row) => (sheet ? `${page}&range=A${row}` : file) };
}
