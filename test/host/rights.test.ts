import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { bare, failure, openHost, script } from './fixtures/open-host.ts';

const OWNER = { email: 'camille@exemple.fr', locale: 'fr' };
const VIEWER = { email: 'vue@exemple.fr', locale: 'fr', viewOnly: true };
let host: Host;
beforeAll(async () => {
  host = await openHost({ users: [OWNER, VIEWER] });
});

function refusal(code: string, authMode: 'NONE' | 'LIMITED' | 'FULL'): string {
  try {
    bare(host, code, { authMode });
    return '';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
}

const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'openSidebar').addToUi()";
const sidebar = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))";
const scope = 'https://www.googleapis.com/auth/';

// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe('what each mode allows', () => {
  it.each([
    ['NONE', menu, ''],
    ['NONE', 'Session.getActiveUserLocale()', ''],
    ['NONE', "Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy')", ''],
    [
      'NONE',
      "PropertiesService.getDocumentProperties().getProperty('a')",
      'You do not have permission to call Properties.getProperty',
    ],
    [
      'NONE',
      'SpreadsheetApp.getActiveSpreadsheet().getSheets()',
      /^You do not have permission to call Spreadsheet\.getSheets/,
    ],
    ['NONE', 'Session.getActiveUser().getEmail()', /^You do not have permission to call Session\.getActiveUser/],
    ['LIMITED', menu, ''],
    ['LIMITED', "PropertiesService.getDocumentProperties().getProperty('a')", ''],
    ['LIMITED', "SpreadsheetApp.getActiveSheet().getRange('Z9').setValue(1)", ''],
    [
      'LIMITED',
      sidebar,
      `You do not have permission to call Ui.showSidebar. Required permissions: ${scope}script.container.ui`,
    ],
    [
      'LIMITED',
      "UrlFetchApp.fetch('https://a.b/')",
      `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${scope}script.external_request`,
    ],
    ['FULL', sidebar, ''],
  ] as const)('%s: %s', (mode, code, sentence) => {
    if (typeof sentence === 'string') expect(refusal(code, mode)).toBe(sentence);
    else expect(refusal(code, mode)).toMatch(sentence);
  });
});

describe('in a cell', () => {
  const cell = (code: string): string => {
    host.person.clear('KPI!A1');
    host.person.type('KPI!A1', `=KPI_EVAL("${code}")`);
    return host.message('KPI!A1') || String(host.value('KPI!A1'));
  };

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()', 'fr_FR'],
    ['SpreadsheetApp.getActiveRange().getA1Notation()', 'A1'],
    ['SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(2, 2).getValue()', '1000'],
    ["'<' + Session.getActiveUser().getEmail() + '>'", '<>'],
    ["SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1)", 'You do not have permission to call setValue'],
    ["SpreadsheetApp.getActiveSpreadsheet().insertSheet('x')", 'You do not have permission to call insertSheet'],
    ['SpreadsheetApp.getUi()', 'You do not have permission to call Ui.getUi'],
    [
      "MailApp.sendEmail('a@b.fr', 'a', 'b')",
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${scope}script.send_mail`,
    ],
  ])('%s gives %s', (code, shown) => {
    expect(cell(code)).toBe(shown);
  });
});

describe('without a screen', () => {
  it('getUi is refused in Google’s words', () => {
    expect(failure(host, 'SpreadsheetApp.getUi()', { headless: true })).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('a person who may only look', () => {
  it('reads, and writes nothing', () => {
    const asViewer = { user: VIEWER.email };
    expect(script(host, "return data.getRange('B2').getValue()", asViewer)).toBe(1000);
    expect(failure(host, "data.getRange('B2').setValue(1)", asViewer)).toMatch(
      /^You are trying to edit a protected cell/,
    );
    expect(failure(host, "book.insertSheet('x')", asViewer)).toMatch(/^You are trying to edit a protected cell/);
  });
});

describe('scopes', () => {
  it('missing from the manifest are named', async () => {
    const strict = await openHost({ scopes: [`${scope}spreadsheets.currentonly`] });
    expect(failure(strict, "data.getRange('A1').getValue()")).toBe('');
    expect(failure(strict, "MailApp.sendEmail('a@b.fr', 'a', 'b')")).toBe(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope}script.send_mail`,
    );
  });

  it('not granted by the person are told by getAuthorizationInfo and required by requireScopes', async () => {
    const scopes = [`${scope}spreadsheets.currentonly`, `${scope}script.send_mail`];
    const partial = await openHost({ scopes, users: [{ ...OWNER, grantedScopes: scopes.slice(0, 1) }] });
    expect(
      script(
        partial,
        `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scopes[1]}']);
         return [info.getAuthorizationStatus(), info.getAuthorizedScopes(), typeof info.getAuthorizationUrl()]`,
      ),
    ).toEqual(['REQUIRED', [], 'string']);
    expect(failure(partial, `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scopes[1]}'])`)).toMatch(
      /Authorization is required/,
    );
    expect(failure(partial, `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['x'])`)).toMatch(
      /not in the manifest/,
    );
  });
});
