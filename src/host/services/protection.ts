import type { Box } from '../box.ts';
import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters } from './parameters.ts';
import type { Range } from './range.ts';
import { RangePlace } from './range-place.ts';
import type { Sheet } from './sheet.ts';

export interface ProtectionRecord {
  id: number;
  gid: number;
  box: Box | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Box[];
}

class Person extends Emulated {
  private readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }
}

function emails(given: readonly unknown[]): string[] {
  return given.flat().map((person) => (person instanceof Emulated ? (person as Person).getEmail() : String(person)));
}

export class Protection extends Emulated {
  private readonly sheet: Sheet;
  private readonly id: number;

  constructor(sheet: Sheet, id: number) {
    super();
    this.sheet = sheet;
    this.id = id;
  }

  private record(): ProtectionRecord {
    return call('Protection.get', this.id);
  }

  private change(given: Partial<ProtectionRecord>): this {
    call('Protection.set', this.id, given);
    return this;
  }

  getProtectionType(): string {
    return this.record().box === null ? 'SHEET' : 'RANGE';
  }

  getRange(): Range {
    const { box } = this.record();
    return box === null ? this.sheet.getDataRange() : this.rangeAt(box);
  }

  private rangeAt({ row, column, rows, columns }: Box): Range {
    return this.sheet.getRange(row, column, rows, columns);
  }

  getDescription(): string {
    return this.record().description;
  }

  setDescription(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.Protection.setDescription', given, ['String']);
    return this.change({ description: String(given[0]) });
  }

  isWarningOnly(): boolean {
    return this.record().warningOnly;
  }

  setWarningOnly(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.Protection.setWarningOnly', given, ['Boolean']);
    return this.change({ warningOnly: given[0] === true });
  }

  getEditors(): Person[] {
    return this.record().editors.map((email) => new Person(email));
  }

  addEditor(person: unknown): this {
    return this.addEditors([person]);
  }

  addEditors(people: readonly unknown[]): this {
    return this.change({ editors: [...new Set([...this.record().editors, ...emails(people)])] });
  }

  removeEditor(person: unknown): this {
    return this.removeEditors([person]);
  }

  removeEditors(people: readonly unknown[]): this {
    const gone = emails(people);
    return this.change({ editors: this.record().editors.filter((email) => !gone.includes(email)) });
  }

  canDomainEdit(): boolean {
    return this.record().domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    return this.change({ domainEdit: editable });
  }

  canEdit(): boolean {
    return call('Protection.canEdit', this.id);
  }

  getUnprotectedRanges(): Range[] {
    return this.record().unprotected.map((box) => this.rangeAt(box));
  }

  setUnprotectedRanges(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.Protection.setUnprotectedRanges', given, ['@Range[]']);
    return this.change({ unprotected: (given[0] as Range[]).map((range) => RangePlace.placeOf(range).box) });
  }

  remove(): void {
    call('Protection.remove', this.id);
  }
}
