import { DeveloperMetadata, locationType, type MetadataPlace, type MetadataRecord } from './developer-metadata.ts';
import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters } from './parameters.ts';
import type { Spreadsheet } from './spreadsheet.ts';

type Test = (record: MetadataRecord) => boolean;

/** True for metadata on the place itself or inside it. */
function inside(scope: MetadataPlace, record: MetadataRecord): boolean {
  if (scope.gid === null) return true;
  if (record.gid !== scope.gid) return false;
  return scope.dimension === null || (record.dimension === scope.dimension && record.index === scope.index);
}

/** One search costs one call, whatever the conditions. */
export class DeveloperMetadataFinder extends Emulated {
  private readonly spreadsheet: Spreadsheet;
  private readonly tests: Test[];

  constructor(spreadsheet: Spreadsheet, scope: MetadataPlace) {
    super();
    this.spreadsheet = spreadsheet;
    this.tests = [(record) => inside(scope, record)];
  }

  private where(method: string, given: readonly unknown[], kind: 'String' | 'number', test: Test): this {
    checkParameters(`SpreadsheetApp.DeveloperMetadataFinder.${method}`, given, [kind]);
    this.tests.push(test);
    return this;
  }

  withKey(...given: unknown[]): this {
    return this.where('withKey', given, 'String', ({ key }) => key === given[0]);
  }

  withValue(...given: unknown[]): this {
    return this.where('withValue', given, 'String', ({ value }) => value === String(given[0]));
  }

  withId(...given: unknown[]): this {
    return this.where('withId', given, 'number', ({ id }) => id === given[0]);
  }

  withVisibility(...given: unknown[]): this {
    return this.where('withVisibility', given, 'String', ({ visibility }) => visibility === given[0]);
  }

  withLocationType(...given: unknown[]): this {
    return this.where('withLocationType', given, 'String', (record) => locationType(record) === given[0]);
  }

  find(): DeveloperMetadata[] {
    const records = call<MetadataRecord[]>('DeveloperMetadataFinder.find');
    return records
      .filter((record) => this.tests.every((test) => test(record)))
      .map((record) => new DeveloperMetadata(this.spreadsheet, record.id, record));
  }
}

/** What getDeveloperMetadata gives: only what is tied to the very place. */
export function metadataAt(spreadsheet: Spreadsheet, place: MetadataPlace): DeveloperMetadata[] {
  const same = (record: MetadataRecord): boolean =>
    record.gid === place.gid && record.dimension === place.dimension && record.index === place.index;
  return call<MetadataRecord[]>('DeveloperMetadataFinder.find')
    .filter(same)
    .map((record) => new DeveloperMetadata(spreadsheet, record.id, record));
}
