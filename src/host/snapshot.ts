import { findLocale } from './engine/locales.ts';
import type { Workbook } from './engine/workbook.ts';
import type { WorkbookData } from './engine/workbook-layout.ts';
import type { DocumentState } from './platform/document.ts';
import { isTimeZone } from './zone.ts';

export const SNAPSHOT_FORMAT = 'kpi-compass-host';

/** A saved document: cells as the engine keeps them, and what Google keeps beside them. */
export interface Snapshot {
  format: typeof SNAPSHOT_FORMAT;
  version: 1;
  timeZone: string;
  workbook: WorkbookData;
  document: DocumentState;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sheetProblem(sheets: unknown): string | null {
  if (!Array.isArray(sheets) || sheets.length === 0) return 'The file holds no sheet.';
  const named = sheets.every((sheet) => isObject(sheet) && typeof sheet['name'] === 'string' && sheet['name'] !== '');
  if (!named) return 'A sheet of the file has no name.';
  const names = new Set(sheets.map((sheet: Record<string, unknown>) => sheet['name']));
  return names.size === sheets.length ? null : 'Two sheets of the file have the same name.';
}

function settingsProblem(locale: unknown, timeZone: unknown): string | null {
  if (typeof locale !== 'string' || !findLocale(locale)) return `The file’s locale ${String(locale)} is not known.`;
  return typeof timeZone === 'string' && isTimeZone(timeZone)
    ? null
    : `The file’s time zone ${String(timeZone)} is not known.`;
}

export type Readable = { snapshot: Snapshot } | { workbook: Workbook } | { problem: string };

function readSnapshot(given: Record<string, unknown>): Readable {
  if (given['version'] !== 1)
    return { problem: `The file was saved by another version (${String(given['version'])}).` };
  const { workbook, document, timeZone } = given;
  if (!isObject(workbook) || !isObject(document)) return { problem: 'The file is damaged: its workbook is missing.' };
  const settings = isObject(workbook['settings']) ? workbook['settings'] : {};
  const locale = isObject(settings['locale']) ? settings['locale']['code'] : undefined;
  const problem = sheetProblem(workbook['sheets']) ?? settingsProblem(locale, timeZone);
  return problem === null ? { snapshot: given as unknown as Snapshot } : { problem };
}

/** Tells a saved document from a plain workbook, and says in a sentence why something is neither. */
export function readFile(given: unknown): Readable {
  let value = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given);
    } catch {
      return { problem: 'The file is not JSON.' };
    }
  }
  if (!isObject(value)) return { problem: 'The file is not a workbook.' };
  if (value['format'] === SNAPSHOT_FORMAT) return readSnapshot(value);
  if (!('sheets' in value)) return { problem: 'The file is not a workbook of this host.' };
  const problem = sheetProblem(value['sheets']) ?? settingsProblem(value['locale'], value['timeZone']);
  return problem === null ? { workbook: value as unknown as Workbook } : { problem };
}
