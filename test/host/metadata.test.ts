import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { failure, openHost, script } from './fixtures/open-host.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});

const found = (): unknown =>
  script(
    host,
    `return book.createDeveloperMetadataFinder().find().map((one) => {
       const place = one.getLocation();
       const line = place.getColumn() || place.getRow();
       const at = line ? line.getA1Notation() : place.getSheet() ? place.getSheet().getName() : '';
       return [one.getKey(), one.getValue(), place.getLocationType(), at];
     })`,
  );

describe('developer metadata', () => {
  it('is added to the file, to sheets, to whole rows and columns, and found again', () => {
    script(
      host,
      `book.addDeveloperMetadata('file', 'f'); data.addDeveloperMetadata('sheet');
       data.getRange('B:B').addDeveloperMetadata('column', 'b', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
       data.getRange('3:3').addDeveloperMetadata('row', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);`,
    );
    expect(found()).toEqual([
      ['file', 'f', 'SPREADSHEET', ''],
      ['sheet', null, 'SHEET', 'Données'],
      ['column', 'b', 'COLUMN', 'B1:B1000'],
      ['row', null, 'ROW', 'A3:Z3'],
    ]);
  });

  it('is searched by key, value, visibility, kind of place and scope', () => {
    expect(
      script(
        host,
        `data.addDeveloperMetadata('k', '1'); kpi.addDeveloperMetadata('k', '2');
         data.getRange('B:B').addDeveloperMetadata('k', '3', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
         const values = (finder) => finder.find().map((one) => one.getValue()).join('');
         return [
           values(book.createDeveloperMetadataFinder().withKey('k')),
           values(data.createDeveloperMetadataFinder().withKey('k')),
           values(kpi.createDeveloperMetadataFinder()),
           values(book.createDeveloperMetadataFinder().withValue('2')),
           values(book.createDeveloperMetadataFinder().withVisibility('PROJECT')),
           values(book.createDeveloperMetadataFinder().withLocationType('SHEET')),
           data.getDeveloperMetadata().map((one) => one.getValue()).join(''),
         ]`,
      ),
    ).toEqual(['123', '13', '2', '2', '3', '12', '1']);
  });

  it('moves with its column, is changed and removed', () => {
    script(host, "data.getRange('B:B').addDeveloperMetadata('column', 'b')");
    host.person.insertColumns('Données', 1);
    expect(found()).toEqual([['column', 'b', 'COLUMN', 'C1:C1000']]);
    host.person.moveColumns('Données', 3, 1, 1);
    expect(found()).toEqual([['column', 'b', 'COLUMN', 'A1:A1000']]);
    script(host, "const [one] = book.createDeveloperMetadataFinder().find(); one.setValue('c'); one.setKey('other');");
    expect(found()).toEqual([['other', 'c', 'COLUMN', 'A1:A1000']]);
    host.person.deleteColumns('Données', 1);
    expect(found()).toEqual([]);
  });

  it('is copied with its sheet under a number of its own, and disappears with it', () => {
    script(host, "data.addDeveloperMetadata('sheet', String(data.getSheetId()))");
    host.person.copySheet('Données', 'Copie');
    expect(found()).toEqual([
      ['sheet', '0', 'SHEET', 'Données'],
      ['sheet', '0', 'SHEET', 'Copie'],
    ]);
    host.person.deleteSheet('Données');
    expect(found()).toEqual([['sheet', '0', 'SHEET', 'Copie']]);
  });

  it('is refused on part of a column', () => {
    expect(failure(host, "data.getRange('B2:B9').addDeveloperMetadata('k')")).toMatch(
      /^Adding developer metadata to arbitrary ranges is not currently supported\./,
    );
  });

  it('costs one counted call a search', () => {
    script(host, "data.addDeveloperMetadata('k', '1')");
    host.calls.reset();
    script(
      host,
      "book.createDeveloperMetadataFinder().withKey('k').find().map((one) => one.getLocation().getLocationType())",
    );
    expect(host.calls.byKind('metadata')).toBe(1);
  });
});
