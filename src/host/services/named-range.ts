import type { Box } from '../box.ts';
import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters } from './parameters.ts';
import { Range } from './range.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export interface NamedPlace {
  name: string;
  gid: number;
  box: Box;
}

export class NamedRange extends Emulated {
  private readonly spreadsheet: Spreadsheet;
  private place: NamedPlace;

  constructor(spreadsheet: Spreadsheet, place: NamedPlace) {
    super();
    this.spreadsheet = spreadsheet;
    this.place = place;
  }

  getName(): string {
    return this.place.name;
  }

  getRange(): Range {
    return this.spreadsheet.getRange(this.place.name);
  }

  setName(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.NamedRange.setName', given, ['String']);
    const name = String(given[0]);
    call('NamedRange.setName', this.place.name, name);
    this.place = { ...this.place, name };
    return this;
  }

  setRange(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.NamedRange.setRange', given, ['@Range']);
    const { gid, box } = Range.placeOf(given[0] as Range);
    call('NamedRange.set', this.place.name, gid, box);
    this.place = { name: this.place.name, gid, box };
    return this;
  }

  remove(): void {
    call('NamedRange.remove', this.place.name);
  }
}
