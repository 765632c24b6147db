import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters, type Kind } from './parameters.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** Where metadata is: the spreadsheet (no gid), a sheet (no line), or one whole row or column. */
export interface MetadataPlace {
  gid: number | null;
  dimension: 'ROW' | 'COL' | null;
  index: number | null;
}

export interface MetadataRecord extends MetadataPlace {
  id: number;
  key: string;
  value: string | null;
  visibility: string;
}

export const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;
export const LOCATION_TYPES = ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const;

export function locationType({ gid, dimension }: MetadataPlace): (typeof LOCATION_TYPES)[number] {
  if (gid === null) return 'SPREADSHEET';
  if (dimension === null) return 'SHEET';
  return dimension === 'ROW' ? 'ROW' : 'COLUMN';
}

class DeveloperMetadataLocation extends Emulated {
  private readonly spreadsheet: Spreadsheet;
  private readonly place: MetadataPlace;

  constructor(spreadsheet: Spreadsheet, place: MetadataPlace) {
    super();
    this.spreadsheet = spreadsheet;
    this.place = place;
  }

  getLocationType(): string {
    return locationType(this.place);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place.gid === null ? this.spreadsheet : null;
  }

  getSheet(): Sheet | null {
    return this.place.gid === null ? null : this.spreadsheet.getSheetById(this.place.gid);
  }

  private line(dimension: 'ROW' | 'COL'): Range | null {
    const { index } = this.place;
    const sheet = this.getSheet();
    if (this.place.dimension !== dimension || index === null || sheet === null) return null;
    if (dimension === 'ROW') return sheet.getRange(index, 1, 1, sheet.getMaxColumns());
    return sheet.getRange(1, index, sheet.getMaxRows(), 1);
  }

  getRow(): Range | null {
    return this.line('ROW');
  }

  getColumn(): Range | null {
    return this.line('COL');
  }
}

export class DeveloperMetadata extends Emulated {
  private readonly spreadsheet: Spreadsheet;
  private readonly id: number;
  private known: MetadataRecord | null;

  constructor(spreadsheet: Spreadsheet, id: number, known: MetadataRecord | null = null) {
    super();
    this.spreadsheet = spreadsheet;
    this.id = id;
    this.known = known;
  }

  /** What a finder brought along is not asked for again. */
  private record(): MetadataRecord {
    this.known ??= call<MetadataRecord>('DeveloperMetadata.get', this.id);
    return this.known;
  }

  private change(operation: string, given: object): this {
    this.known = null;
    call(`DeveloperMetadata.${operation}`, this.id, given);
    return this;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.record().key;
  }

  getValue(): string | null {
    return this.record().value;
  }

  getVisibility(): string {
    return this.record().visibility;
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.spreadsheet, this.record());
  }

  setKey(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.DeveloperMetadata.setKey', given, ['String']);
    return this.change('set', { key: given[0] });
  }

  setValue(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.DeveloperMetadata.setValue', given, ['String']);
    return this.change('set', { value: String(given[0]) });
  }

  setVisibility(visibility: string): this {
    return this.change('set', { visibility });
  }

  moveToSheet(sheet: Sheet): this {
    return this.change('move', { gid: sheet.getSheetId(), dimension: null, index: null });
  }

  moveToSpreadsheet(): this {
    return this.change('move', { gid: null, dimension: null, index: null });
  }

  moveToColumn(column: Range): this {
    return this.change('move', { gid: column.getGridId(), dimension: 'COL', index: column.getColumn() });
  }

  moveToRow(row: Range): this {
    return this.change('move', { gid: row.getGridId(), dimension: 'ROW', index: row.getRow() });
  }

  remove(): void {
    call('DeveloperMetadata.remove', this.id);
  }
}

/**
 * (key), (key, visibility), (key, value), (key, value, visibility). Google tells the second from the third by type;
 * here a text that is a visibility's name is taken for one.
 */
export function addMetadata(owner: string, place: MetadataPlace, given: readonly unknown[]): void {
  const text: Kind[] = ['String', 'String'];
  checkParameters(`SpreadsheetApp.${owner}.addDeveloperMetadata`, given, ['String'], text, [...text, 'String']);
  const [key, second, third] = given.map(String);
  const isVisibility = given.length === 2 && (VISIBILITIES as readonly string[]).includes(second ?? '');
  const value = isVisibility ? null : (second ?? null);
  const visibility = (isVisibility ? second : third) ?? 'DOCUMENT';
  if (visibility === 'null' || key === '') throw new Exception('Invalid argument: key');
  call('DeveloperMetadata.add', place, { key, value, visibility });
}
