import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { shippedCode } from '../support/bundle.ts';

let code: string;
let server: string;
beforeAll(async () => {
  code = await shippedCode();
  server = readFileSync(join(projectRoot, 'dist/Server.html'), 'utf8');
});

/** The script with a file service of its own that counts what is read. */
function scriptWith(files: Readonly<Record<string, string>>, property: string | null) {
  const read: string[] = [];
  const context = createContext({
    HtmlService: {
      createTemplateFromFile: (name: string) => {
        read.push(name);
        return { getRawContent: () => files[name] };
      },
    },
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => property }) },
    Utilities: { formatDate: () => '2026-11-21 09:00:00' },
  });
  runInContext(code, context);
  return { read, run: (call: string): unknown => runInContext(call, context) };
}

const ECHO = 'var KpiCompassServer = { clockTick: () => {}, sidebarCall: (name, json) => name + json };';

const IDLE = {
  schedule: { active: true, weekdays: [1], hour: 8, lastRun: 20_775 },
  triggerId: 'clock',
  timeZone: 'Europe/Paris',
};

describe('what the script loads late', () => {
  it('is asked for by the panel’s door, once a call, and gets what the panel said', () => {
    const { read, run } = scriptWith({ Server: ECHO }, null);
    expect(run(`sidebarCall('app.open', '{}')`)).toBe('app.open{}');
    expect(read).toEqual(['Server']);
  });

  it.each([
    ['nothing planned today', JSON.stringify(IDLE), []],
    ['a schedule that is off', JSON.stringify({ ...IDLE, schedule: { ...IDLE.schedule, active: false } }), []],
    ['a planned run', JSON.stringify({ ...IDLE, schedule: { ...IDLE.schedule, weekdays: [6] } }), ['Server']],
    ['another person’s clock recorded', JSON.stringify({ ...IDLE, triggerId: 'other' }), ['Server']],
    ['a zone that is not known yet', JSON.stringify({ ...IDLE, timeZone: '' }), ['Server']],
    ['no settings', null, ['Server']],
    ['damaged settings', '{"schedule', ['Server']],
  ])('is loaded by a tick only when there may be something to do: %s', (_, property, expected) => {
    const { read, run } = scriptWith({ Server: ECHO }, property);
    run(`clockTick({ triggerUid: 'clock' })`);
    expect(read).toEqual(expected);
  });

  it('touches no service while it loads and leaves one name', () => {
    const context = createContext({});
    const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
    runInContext(server, context);
    const after = Array.from(runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
    expect(after.filter((name) => !before.has(name))).toEqual(['KpiCompassServer']);
  });

  it('is plain enough for Apps Script: no module syntax, no class fields, no operator of 2021 or later', () => {
    const bare = server.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
    const refused = [/^\s*(import|export)\s/m, /(\?\?|\|\||&&)=/, /[^\w.]\d+_\d/, /static\s+\w+\s*=/];
    expect(refused.filter((pattern) => pattern.test(bare)).map(String)).toEqual([]);
  });

  it('leaves the panel’s own words and the cards’ longer ones to the panel', () => {
    for (const { whenNot } of cards) expect(server.includes(whenNot.fr.slice(0, 40))).toBe(false);
    expect(server.includes(sidebarWordsIn('fr').common.nav.label)).toBe(false);
  });
});

describe('what every cell loads', () => {
  it('is within the limit that the library alone may take, stubs and doors included', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(225_000);
  });

  it('knows no sheet of ours and no sentence of the panel', () => {
    for (const word of ['Historique KPI', 'createDeveloperMetadataFinder', 'appendRow', 'sendEmail']) {
      expect(code.includes(word)).toBe(false);
    }
  });
});
