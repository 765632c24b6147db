import { isTimeZone } from '../zone.ts';
import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';
import type { Operations } from './operations.ts';
import { gidOfSheet, sheetOf } from './sheet-lookup.ts';
import { findReference } from './sheet-operations.ts';

function activeSheet(host: HostParts) {
  const sheets = host.engine.sheets();
  const sheet = sheets.find(({ active }) => active) ?? sheets[0];
  if (!sheet) throw new ServiceRefusal('Service error: Spreadsheets');
  return sheet;
}

/** `Sheet1`, `Sheet2` or `Feuille 1`: a free name for a sheet inserted without one. */
function freeName(host: HostParts): string {
  const stem = host.engine.state.locale.code.startsWith('fr') ? 'Feuille ' : 'Sheet';
  const names = new Set(host.engine.sheets().map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** The spreadsheet as a whole. */
export const spreadsheetOperations: Operations = {
  'SpreadsheetApp.flush': () => null,
  'Spreadsheet.getId': ({ host }) => host.document.id,
  'Spreadsheet.getName': ({ host }) => host.document.name,
  'Spreadsheet.rename': ({ host }, name: string) => {
    host.document.name = name;
  },
  'Spreadsheet.getSpreadsheetTimeZone': ({ host }) => host.engine.state.timeZone,
  'Spreadsheet.setSpreadsheetTimeZone': ({ host }, zone: string) => {
    if (!isTimeZone(zone)) throw new ServiceRefusal(`Invalid argument: timezone`);
    host.engine.state.timeZone = zone;
  },
  'Spreadsheet.getSpreadsheetLocale': ({ host }) => host.engine.state.locale.code,
  'Spreadsheet.setSpreadsheetLocale': ({ host }, locale: string) => host.engine.setLocale(locale),
  'Spreadsheet.getSheets': ({ host }) => host.engine.sheets().map(({ gid }) => gid),
  'Spreadsheet.getSheetByName': ({ host }, name: string) =>
    host.engine.sheets().find((sheet) => sheet.name === name)?.gid ?? null,
  'Spreadsheet.getSheetById': ({ host }, gid: number) =>
    host.engine.sheets().find((sheet) => sheet.gid === gid)?.gid ?? null,
  'Spreadsheet.getActiveSheet': ({ host, execution }) =>
    execution.cell ? gidOfSheet(host, execution.cell.sheetId) : activeSheet(host).gid,
  'Spreadsheet.getActiveRange': ({ host, execution: { cell } }) =>
    cell
      ? { gid: gidOfSheet(host, cell.sheetId), box: { row: cell.row, column: cell.column, rows: 1, columns: 1 } }
      : { gid: activeSheet(host).gid, box: host.engine.selection() },
  'Spreadsheet.getRange': ({ host }, reference: string) => findReference(host, reference, activeSheet(host)),
  'Spreadsheet.insertSheet': ({ host }, name: string | null, index: number | null, copyOf: number | null) => {
    const title = name ?? freeName(host);
    const id =
      copyOf === null
        ? host.engine.insertSheet(title, index ?? host.engine.sheets().length)
        : host.engine.copySheet(sheetOf(host, copyOf).id, title);
    return gidOfSheet(host, id);
  },
  'Spreadsheet.deleteSheet': ({ host }, gid: number) => {
    if (host.engine.sheets().length === 1) throw new ServiceRefusal("You can't remove all the sheets in a document.");
    host.engine.deleteSheet(sheetOf(host, gid).id);
  },
  'Spreadsheet.moveActiveSheet': ({ host }, position: number) => host.engine.moveSheet(activeSheet(host).id, position),
  'Spreadsheet.toast': ({ host }, message: string, title: string, seconds: number) => {
    host.screen.toasts.push({ message, title, seconds });
    host.listener.changed?.(host.screen);
  },
};
