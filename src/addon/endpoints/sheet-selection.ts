import { checked } from './checked.ts';
import { NOTHING } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

/** What is selected in the sheet, as a formula on any other sheet would write it. */
export const sheetSelection: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
    if (!range) return { value: { a1: '' } };
    const name = range.getSheet().getName().replace(/'/g, "''");
    return { value: { a1: `'${name}'!${range.getA1Notation()}` } };
  });
