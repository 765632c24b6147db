import type { Engine } from './engine/engine.ts';
import type { Dimension } from './engine/structure.ts';
import type { HostParts } from './platform/host-parts.ts';
import { findReference } from './platform/sheet-operations.ts';
import { type SortKey, sortedRows } from './platform/sorting.ts';

/** A person at the grid. Sheets are named, rows and columns count from 1. */
export interface Person {
  /** Types a text into every cell of the reference, in the spreadsheet's own language and with `;`. */
  type(reference: string, text: string): void;
  clear(reference: string): void;
  format(reference: string, numberFormat: string): void;
  insertRows(sheet: string, before: number, count?: number): void;
  insertColumns(sheet: string, before: number, count?: number): void;
  deleteRows(sheet: string, first: number, count?: number): void;
  deleteColumns(sheet: string, first: number, count?: number): void;
  moveRows(sheet: string, first: number, count: number, before: number): void;
  moveColumns(sheet: string, first: number, count: number, before: number): void;
  sort(reference: string, ...keys: SortKey[]): void;
  insertSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  copySheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  moveSheet(sheet: string, position: number): void;
  activateSheet(sheet: string): void;
  nameRange(name: string, reference: string): void;
}

function sheetNamed(engine: Engine, name: string) {
  const sheet = engine.sheets().find((known) => known.name === name);
  if (!sheet) throw new Error(`There is no sheet named ${name}.`);
  return sheet;
}

export function locate(parts: HostParts, reference: string) {
  const [first] = parts.engine.sheets();
  if (!first) throw new Error('The workbook has no sheet.');
  const { gid, box } = findReference(parts, reference, parts.engine.sheets().find(({ active }) => active) ?? first);
  const id = parts.engine.sheets().find((sheet) => sheet.gid === gid)?.id ?? '';
  return { id, box };
}

function lines(parts: HostParts) {
  const idOf = (sheet: string): string => sheetNamed(parts.engine, sheet).id;
  const insert =
    (dimension: Dimension) =>
    (sheet: string, before: number, count = 1) =>
      parts.engine.insert(idOf(sheet), dimension, before, count);
  const remove =
    (dimension: Dimension) =>
    (sheet: string, first: number, count = 1) =>
      parts.engine.remove(idOf(sheet), dimension, first, count);
  const move = (dimension: Dimension) => (sheet: string, first: number, count: number, before: number) =>
    parts.engine.move(idOf(sheet), dimension, first, count, before);
  return {
    insertRows: insert('ROW'),
    insertColumns: insert('COL'),
    deleteRows: remove('ROW'),
    deleteColumns: remove('COL'),
    moveRows: move('ROW'),
    moveColumns: move('COL'),
  };
}

function cells(parts: HostParts) {
  return {
    type: (reference: string, text: string) => {
      const { id, box } = locate(parts, reference);
      const row = Array.from({ length: box.columns }, () => text);
      parts.engine.enter(
        id,
        box,
        Array.from({ length: box.rows }, () => row),
      );
    },
    clear: (reference: string) => {
      const { id, box } = locate(parts, reference);
      parts.engine.clearContent(id, box);
    },
    format: (reference: string, numberFormat: string) => {
      const { id, box } = locate(parts, reference);
      parts.engine.setNumberFormat(id, box, numberFormat);
    },
    sort: (reference: string, ...keys: SortKey[]) => {
      const { id, box } = locate(parts, reference);
      parts.engine.enter(id, box, sortedRows(parts.engine, id, box, keys));
    },
    nameRange: (name: string, reference: string) => {
      const { id, box } = locate(parts, reference);
      parts.engine.setNamedRange(name, id, box);
    },
  };
}

export function createPerson(parts: HostParts): Person {
  const idOf = (sheet: string): string => sheetNamed(parts.engine, sheet).id;
  return {
    ...lines(parts),
    ...cells(parts),
    insertSheet: (name) => {
      parts.engine.insertSheet(name, parts.engine.sheets().length);
    },
    renameSheet: (sheet, name) => parts.engine.renameSheet(idOf(sheet), name),
    copySheet: (sheet, name) => {
      parts.engine.copySheet(idOf(sheet), name);
    },
    deleteSheet: (sheet) => parts.engine.deleteSheet(idOf(sheet)),
    moveSheet: (sheet, position) => parts.engine.moveSheet(idOf(sheet), position),
    activateSheet: (sheet) => parts.engine.activateSheet(idOf(sheet)),
  };
}
