import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOSTS } from '../../src/addon/connectors/allowed-hosts.ts';
import { projectRoot } from '../../src/build/project-root.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/**
 * The scope that each service's reference page names under « Authorization », and the calls of ours that need it.
 * https://developers.google.com/apps-script/reference
 */
const NEEDS: readonly (readonly [pattern: RegExp, scope: string | undefined])[] = [
  [/\bSpreadsheetApp\.(?!getUi\b)\w+/, 'spreadsheets.currentonly'],
  [/\.(showSidebar|showModalDialog|showModelessDialog|alert|prompt)\(/, 'script.container.ui'],
  [/\bSession\.get(Active|Effective)User\b/, 'userinfo.email'],
  [/\bScriptApp\.(getProjectTriggers|newTrigger|deleteTrigger)\b/, 'script.scriptapp'],
  [/\bMailApp\.\w+/, 'script.send_mail'],
  [/\bUrlFetchApp\.\w+/, 'script.external_request'],
  [/\bSpreadsheetApp\.getUi\b/, undefined],
  [/\bSession\.getActiveUserLocale\b/, undefined],
  [/\b(PropertiesService|LockService|HtmlService|Utilities)\.\w+/, undefined],
];

/** Any of Google's services by its name; whatever is not in the table above fails the test. */
const SERVICE = /\b(?:[A-Z]\w*App|[A-Z]\w*Service|Session|Utilities|Drive|Sheets|Jdbc|CalendarApp)\.\w+/g;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

const code = sourceFiles(join(projectRoot, 'src/addon'))
  .map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
  .join('\n');

it('asks for the scopes that the services called need, and for no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(projectRoot, 'appsscript.json'), 'utf8')) as {
    oauthScopes: readonly string[];
  };
  const needed = NEEDS.flatMap(([pattern, scope]) => (scope && pattern.test(code) ? [SCOPE + scope] : []));
  expect([...oauthScopes].sort()).toEqual([...new Set(needed)].sort());
});

it('calls no service whose scope is unknown', () => {
  const calls = [...new Set(code.replace(/GoogleAppsScript\.\w+/g, '').match(SERVICE) ?? [])];
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => !NEEDS.some(([pattern]) => pattern.test(call)))).toEqual([]);
});

it('lets requests go to the hosts of the five services, and nowhere else', () => {
  const { urlFetchWhitelist } = JSON.parse(readFileSync(join(projectRoot, 'appsscript.json'), 'utf8')) as {
    urlFetchWhitelist: readonly string[];
  };
  expect(urlFetchWhitelist).toEqual(Object.values(HOSTS).map((host) => `https://${host}/`));
});
