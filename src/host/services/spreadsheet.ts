import type { Box } from '../box.ts';
import { addMetadata, type DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder, metadataAt } from './developer-metadata-finder.ts';
import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { type NamedPlace, NamedRange } from './named-range.ts';
import { checkParameters, type Kind } from './parameters.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';

const WHOLE = { gid: null, dimension: null, index: null };

interface Place {
  gid: number;
  box: Box;
}

export class Spreadsheet extends Emulated {
  private check(method: string, given: readonly unknown[], ...signatures: Kind[][]): void {
    checkParameters(`SpreadsheetApp.Spreadsheet.${method}`, given, ...signatures);
  }

  private sheetAt(gid: number | null): Sheet | null {
    return gid === null ? null : new Sheet(gid, this);
  }

  private rangeAt({ gid, box }: Place): Range {
    return new Range(new Sheet(gid, this), box);
  }

  getId(): string {
    return call('Spreadsheet.getId');
  }

  getName(): string {
    return call('Spreadsheet.getName');
  }

  rename(...given: unknown[]): void {
    this.check('rename', given, ['String']);
    call('Spreadsheet.rename', String(given[0]));
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return call('Spreadsheet.getSpreadsheetTimeZone');
  }

  setSpreadsheetTimeZone(...given: unknown[]): void {
    this.check('setSpreadsheetTimeZone', given, ['String']);
    call('Spreadsheet.setSpreadsheetTimeZone', given[0]);
  }

  getSpreadsheetLocale(): string {
    return call('Spreadsheet.getSpreadsheetLocale');
  }

  setSpreadsheetLocale(...given: unknown[]): void {
    this.check('setSpreadsheetLocale', given, ['String']);
    call('Spreadsheet.setSpreadsheetLocale', given[0]);
  }

  getSheets(): Sheet[] {
    return call<number[]>('Spreadsheet.getSheets').map((gid) => new Sheet(gid, this));
  }

  getNumSheets(): number {
    return this.getSheets().length;
  }

  getSheetByName(...given: unknown[]): Sheet | null {
    this.check('getSheetByName', given, ['String']);
    return this.sheetAt(call('Spreadsheet.getSheetByName', String(given[0])));
  }

  getSheetById(...given: unknown[]): Sheet | null {
    this.check('getSheetById', given, ['number']);
    return this.sheetAt(call('Spreadsheet.getSheetById', given[0]));
  }

  getActiveSheet(): Sheet {
    return new Sheet(call('Spreadsheet.getActiveSheet'), this);
  }

  setActiveSheet(...given: unknown[]): Sheet {
    this.check('setActiveSheet', given, ['@Sheet'], ['@Sheet', 'Boolean']);
    return (given[0] as Sheet).activate();
  }

  getActiveRange(): Range {
    return this.rangeAt(call('Spreadsheet.getActiveRange'));
  }

  getRange(...given: unknown[]): Range {
    this.check('getRange', given, ['String']);
    return this.rangeAt(call('Spreadsheet.getRange', given[0]));
  }

  insertSheet(...given: unknown[]): Sheet {
    const named: Kind[][] = [['String'], ['String', 'number'], ['String', 'Object'], ['String', 'number', 'Object']];
    this.check('insertSheet', given, [], ['number'], ['Object'], ['number', 'Object'], ...named);
    const name = typeof given[0] === 'string' ? given[0] : null;
    const index = given.find((value) => typeof value === 'number') ?? null;
    const { template } = (given.find((value) => typeof value === 'object') ?? {}) as { template?: Sheet };
    return new Sheet(call('Spreadsheet.insertSheet', name, index, template?.getSheetId() ?? null), this);
  }

  deleteSheet(...given: unknown[]): void {
    this.check('deleteSheet', given, ['@Sheet']);
    call('Spreadsheet.deleteSheet', (given[0] as Sheet).getSheetId());
  }

  moveActiveSheet(...given: unknown[]): void {
    this.check('moveActiveSheet', given, ['number']);
    call('Spreadsheet.moveActiveSheet', given[0]);
  }

  getRangeByName(...given: unknown[]): Range | null {
    this.check('getRangeByName', given, ['String']);
    const found = this.getNamedRanges().find(
      (named) => named.getName().toLowerCase() === String(given[0]).toLowerCase(),
    );
    return found?.getRange() ?? null;
  }

  getNamedRanges(): NamedRange[] {
    return call<NamedPlace[]>('NamedRange.list').map((place) => new NamedRange(this, place));
  }

  setNamedRange(...given: unknown[]): void {
    this.check('setNamedRange', given, ['String', '@Range']);
    const { gid, box } = Range.placeOf(given[1] as Range);
    call('NamedRange.set', given[0], gid, box);
  }

  removeNamedRange(...given: unknown[]): void {
    this.check('removeNamedRange', given, ['String']);
    call('NamedRange.remove', given[0]);
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata('Spreadsheet', WHOLE, given);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this, WHOLE);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, WHOLE);
  }

  toast(message: string, title = '', timeoutSeconds = 5): void {
    call('Spreadsheet.toast', String(message), String(title), timeoutSeconds ?? 5);
  }
}
