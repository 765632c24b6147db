import { beforeAll, describe, expect, it } from 'vitest';
import { isAllowedGlobal, SERVICES } from '../../src/host/realm/globals.ts';
import { makeNodeRealm } from '../../src/host/realm/node-realm.ts';
import { servicesBundle } from '../../src/host/realm/services-bundle.ts';
import type { Host } from '../../src/host/types.ts';
import { bare, openHost } from './fixtures/open-host.ts';

let host: Host;
beforeAll(async () => {
  host = await openHost();
});

describe('the realm', () => {
  it('holds ECMAScript’s globals and the emulated services, nothing else', async () => {
    const reply = JSON.stringify({ value: { scriptTimeZone: 'Etc/UTC' } });
    const realm = makeNodeRealm({ door: () => reply, services: await servicesBundle(), code: '' });
    const names = realm.globalNames();
    expect(names.filter((name) => !isAllowedGlobal(name))).toEqual([]);
    expect(SERVICES.filter((name) => !names.includes(name))).toEqual([]);
  });

  // https://developers.google.com/apps-script/guides/v8-runtime: what V8 in Apps Script does not have.
  it.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'window',
    'document',
    'navigator',
    'performance',
    'process',
    'require',
    'Buffer',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'Headers',
    'Blob',
    'FormData',
    'global',
    'XMLHttpRequest',
  ])('has no %s', (name) => {
    expect(bare(host, `return typeof ${name}`)).toBe('undefined');
  });

  it('is fresh for every run', () => {
    bare(host, 'globalThis.left = 1');
    expect(bare(host, 'return typeof left')).toBe('undefined');
  });

  it('gives arrays, dates and errors of its own', () => {
    expect(
      bare(
        host,
        `const values = SpreadsheetApp.getActiveSheet().getRange('A1:A2').getValues();
         let error; try { SpreadsheetApp.getActiveSheet().getRange(0, 0) } catch (thrown) { error = thrown }
         return [values instanceof Array, values[1][0] instanceof Date, values[1][0].constructor === Date, error instanceof Error]`,
      ),
    ).toEqual([true, true, true, true]);
  });
});

describe('dates in the realm', () => {
  it('follow the host’s clock', () => {
    expect(bare(host, 'return [Date.now(), new Date().getTime(), new Date()]')).toEqual([
      Date.parse('2026-11-21T08:00:00Z'),
      Date.parse('2026-11-21T08:00:00Z'),
      new Date('2026-11-21T08:00:00Z'),
    ]);
  });

  // The script's zone is New York, UTC-5 in November and UTC-4 in July; the process's own plays no part.
  it.each([
    ['new Date().getHours()', 3],
    ['new Date(2026, 6, 1, 12).toISOString()', '2026-07-01T16:00:00.000Z'],
    ["new Date('2026-07-01T12:00').toISOString()", '2026-07-01T16:00:00.000Z'],
    ["new Date('2026-07-01').toISOString()", '2026-07-01T00:00:00.000Z'],
    ["new Date('2026-07-01T12:00:00Z').getDate()", 1],
    ["new Date('2026-07-01T02:00:00Z').getDate()", 30],
    ["new Date('2026-07-01T02:00:00Z').getDay()", 2],
    ['new Date(2026, 10, 21).toString()', 'Sat Nov 21 2026 00:00:00 GMT-0500'],
    ['new Date(2026, 10, 21).toDateString()', 'Sat Nov 21 2026'],
    ['new Date(2026, 10, 21).getTimezoneOffset()', 300],
    ["new Date(Date.UTC(2026, 10, 21, 12)).toLocaleTimeString('fr-FR')", '07:00:00'],
    [
      '(() => { const day = new Date(2026, 2, 7, 12); day.setDate(9); return day.toISOString() })()',
      '2026-03-09T16:00:00.000Z',
    ],
    ["String(new Date('jamais'))", 'Invalid Date'],
    ["typeof Date() === 'string' && new Date(2026, 0) instanceof Date", true],
  ])('%s', (code, value) => {
    expect(bare(host, `return ${code}`)).toEqual(value);
  });
});
