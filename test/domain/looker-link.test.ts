import { describe, expect, it } from 'vitest';
import { lookerLink } from '../../src/domain/looker-link.ts';

describe('the address of a new Looker Studio report', () => {
  it('names the connector, the file and the sheet as the Linking API asks, with titles in the first row', () => {
    const url = new URL(lookerLink({ fileId: '1AbC_d-9', sheetId: 1087112, title: 'Suivi & leads = 100 %' }));
    expect(url.origin + url.pathname).toBe('https://lookerstudio.google.com/reporting/create');
    // https://developers.google.com/looker-studio/integrate/linking-api: no alias without a template.
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'c.mode': 'edit',
      'r.reportName': 'Suivi & leads = 100 %',
      'ds.connector': 'googleSheets',
      'ds.datasourceName': 'Suivi & leads = 100 %',
      'ds.spreadsheetId': '1AbC_d-9',
      'ds.worksheetId': '1087112',
      'ds.hasHeader': 'true',
    });
  });

  it('lets no title add a parameter of its own', () => {
    const url = new URL(lookerLink({ fileId: 'f', sheetId: 0, title: 'x&ds.spreadsheetId=other#y' }));
    expect(url.searchParams.getAll('ds.spreadsheetId')).toEqual(['f']);
    expect(url.hash).toBe('');
  });
});
