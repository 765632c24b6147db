import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { failure, openHost, script } from './fixtures/open-host.ts';

let host: Host;
beforeAll(async () => {
  host = await openHost();
});

describe('arguments that Apps Script refuses', () => {
  // Sentences as Google's service prints them in the execution log.
  it.each([
    [
      'data.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'data.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'data.getRange(1, 1).setValues([1])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'data.getRange(1, 1).setValues("a")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['data.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['data.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['data.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['data.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['data.getRange(999, 1, 3, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['data.getRange("nulle part")', 'Range not found'],
    ['book.getRange("Absente!A1")', 'Range not found'],
    [
      'data.getRange(null, 1)',
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'data.getRange(NaN, 1)',
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'book.getSheetByName()',
      "The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ],
    ['data.deleteRows(999, 9)', 'Those rows are out of bounds.'],
    ['data.deleteColumn(99)', 'Those columns are out of bounds.'],
    ['book.insertSheet("KPI")', 'A sheet with that name already exists. Please enter another name.'],
    ['kpi.setName("Données")', 'A sheet with that name already exists. Please enter another name.'],
  ])('%s', (code, sentence) => {
    expect(failure(host, code)).toBe(sentence);
  });

  it('are Exceptions to the script', () => {
    expect(
      script(host, 'try { data.getRange(0, 1) } catch (e) { return [e.name, String(e), e instanceof Error] }'),
    ).toEqual(['Exception', 'Exception: The starting row of the range is too small.', true]);
  });
});

describe('what is not emulated', () => {
  it.each([
    ['book.addEditor("a@b.fr")', 'Spreadsheet.addEditor is not emulated by the local host'],
    ['data.getRange("A1").getRichTextValue()', 'Range.getRichTextValue is not emulated by the local host'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not emulated by the local host'],
    ['Utilities.zip([])', 'Utilities.zip is not emulated by the local host'],
    ['SpreadsheetApp.ProtectionType.ROW', 'ProtectionType.ROW is not emulated by the local host'],
  ])('%s says so', (code, sentence) => {
    expect(failure(host, code)).toBe(sentence);
  });
});

describe('sheets and ranges', () => {
  it.each([
    ["data.getRange('B2:C').getNumRows()", 999],
    ["data.getRange('2:3').getNumColumns()", 26],
    ["data.getRange('$B$2').getA1Notation()", 'B2'],
    ["book.getRange('KPI!B:B').getSheet().getName()", 'KPI'],
    ['data.getRange(2, 2, 3, 2).offset(1, -1).getA1Notation()', 'A3:B5'],
    ['data.getRange(2, 2, 3, 2).getCell(2, 1).getA1Notation()', 'B3'],
    ['data.getDataRange().getA1Notation()', 'A1:D4'],
    ['data.getLastColumn()', 4],
    ["book.getSheetByName('Absente')", null],
    ['book.getSheetById(data.getSheetId()).getName()', 'Données'],
    ['book.getSpreadsheetLocale() + " " + book.getSpreadsheetTimeZone()', 'fr_FR Europe/Paris'],
    ['String(data) + String(data.getRange(1, 1))', 'SheetRange'],
    ['[data.getFrozenRows(), data.setFrozenRows(1), data.getFrozenRows()]', [0, null, 1]],
    [
      '[data.getRange("A1:B1").setFontWeight("bold").setBackground("#EEF2FF").getBackground(), data.getRange("A1").getFontWeight()]',
      ['#eef2ff', 'bold'],
    ],
    ['data.getRange("F1").setNumberFormat("yyyy-MM-dd").getNumberFormat()', 'yyyy-mm-dd'],
    ['data.getRange("G5:H6").merge().isPartOfMerge()', true],
    ['[data.hideSheet().isSheetHidden(), data.showSheet().isSheetHidden()]', [true, false]],
  ])('%s', (code, value) => {
    expect(script(host, `return ${code}`)).toEqual(value);
  });

  it('keep their numbers when they are renamed and moved, and give them up when deleted', () => {
    expect(
      script(
        host,
        `const sheet = book.insertSheet('Neuve', 0); const id = sheet.getSheetId();
         sheet.setName('Nouvelle'); const again = book.getSheetById(id).getName();
         book.deleteSheet(sheet);
         let after; try { sheet.getLastRow() } catch (e) { after = e.message.replace(String(id), 'N') }
         return [again, book.getSheetById(id), after]`,
      ),
    ).toEqual(['Nouvelle', null, 'Sheet N not found']);
  });

  it('insert and delete rows and columns where they are told', () => {
    expect(
      script(
        host,
        `const sheet = book.insertSheet('Lignes'); sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
         sheet.insertRowAfter(1); sheet.insertColumnBefore(1); sheet.insertRowsAfter(1000, 5);
         const grown = [sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];
         sheet.deleteRow(2); sheet.deleteColumns(1);
         return [grown, sheet.getDataRange().getValues()]`,
      ),
    ).toEqual([
      [
        [
          ['', 1, 2],
          ['', '', ''],
          ['', 3, 4],
        ],
        1006,
        27,
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});
