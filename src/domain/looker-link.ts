/** The sheet that a report reads: the file's id and the sheet's number. */
export interface ReportSource {
  readonly fileId: string;
  readonly sheetId: number;
  readonly title: string;
}

/**
 * Address that opens a new Looker Studio report on a sheet whose first row holds the titles. Without a template's id the
 * default report is copied, and the data source takes no alias.
 * https://developers.google.com/looker-studio/integrate/linking-api
 */
export function lookerLink({ fileId, sheetId, title }: ReportSource): string {
  const parameters = [
    ['c.mode', 'edit'],
    ['r.reportName', title],
    ['ds.connector', 'googleSheets'],
    ['ds.datasourceName', title],
    ['ds.spreadsheetId', fileId],
    ['ds.worksheetId', String(sheetId)],
    ['ds.hasHeader', 'true'],
  ];
  const query = parameters.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `https://lookerstudio.google.com/reporting/create?${query.join('&')}`;
}
