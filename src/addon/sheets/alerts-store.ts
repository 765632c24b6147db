import type { AlertState } from '../../domain/alerts/machine.ts';
import type { AlertRule } from '../../domain/alerts/rule.ts';
import { newKpiId } from '../../domain/kpi/kpi-id.ts';
import { isBlank } from '../../functions/cell.ts';
import type { Sitting } from '../google/document.ts';
import { ALERT_COLUMNS, type AlertKey, STATE_KEYS } from './alerts-columns.ts';
import { type AlertRecord, alertCells, readAlertRow } from './alerts-row.ts';
import { readHeader } from './columns.ts';
import { columnLetters } from './entries.ts';
import { completeHeader } from './header-row.ts';
import { gridRowsOf, tableOf } from './table-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface AlertStore {
  readonly records: readonly AlertRecord[];
  /** What the runs know of the rules, in one write where their rows stand side by side. */
  writeStates(records: readonly AlertRecord[]): void;
  /** A rule and its state, in its own row or below the last one. */
  put(record: Omit<AlertRecord, 'row'> & { readonly row: number | undefined }): void;
  remove(row: number): void;
}

/**
 * Every rule of the sheet, in one read. With `mend` the document lock is held: a column that someone deleted is made
 * again, and a row without an id, or with another row's, gets one of its own.
 */
export function openAlerts(sheet: Sheet, here: Sitting, mend = false): AlertStore {
  const rows = gridRowsOf(sheet);
  const values = sheet.getRange(1, 1, rows, sheet.getRange('1:1').getNumColumns()).getValues();
  const titles = values[0] ?? [];
  const header = mend ? completeHeader(sheet, ALERT_COLUMNS, titles) : readHeader(ALERT_COLUMNS, titles);
  const taken = new Set<string>();
  const name = sheet.getName();
  const table = tableOf(sheet, header);
  const records = values.flatMap((cells, index): AlertRecord[] => {
    const cell = (key: AlertKey): unknown => cells[header.get(key) ?? -1] ?? '';
    if (index === 0 || KEY_CELLS.every((key) => isBlank(cell(key)))) return [];
    const at = (key: AlertKey): string => {
      const position = header.get(key);
      return position === undefined ? '' : `${name}!${columnLetters(position)}${index + 1}`;
    };
    const record = readAlertRow(cell, at, index + 1, here);
    const { id } = record.rule;
    const own = id !== '' && !taken.has(id) ? id : ruleIdOf(record.rule, taken);
    taken.add(own);
    if (own !== id && mend) table.writeCells(record.row, { id: own });
    return [{ ...record, rule: { ...record.rule, id: own } }];
  });
  const end = values.reduce((last, cells, index) => (cells.every(isBlank) ? last : index + 1), 1);
  return {
    records,
    writeStates: (changed) =>
      table.write(new Map(changed.map((record) => [record.row, alertCells(record, here)])), { only: STATE_KEYS }),
    put: (record) => table.write(new Map([[record.row ?? end + 1, alertCells({ ...record, row: 0 }, here)]])),
    remove: (row) => {
      sheet.deleteRow(row);
    },
  };
}

const KEY_CELLS: readonly AlertKey[] = ['id', 'kpiId', 'kpi', 'kind', 'threshold'];

/** `cout-par-lead-above`, `cout-par-lead-above-2`. */
export function ruleIdOf({ kpiId, kind }: AlertRule, taken: ReadonlySet<string>): string {
  return newKpiId(`${kpiId} ${kind.replace('_', ' ')}`, taken);
}

/** The same record in another state. */
export function inState(record: AlertRecord, state: AlertState): AlertRecord {
  return { ...record, state };
}
