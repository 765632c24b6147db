import type { Door, Reply, WireFailure } from '../wire.ts';
import { CacheService } from './cache-service.ts';
import { Charts } from './charts.ts';
import { call, decode, encode, openDoor } from './door.ts';
import { HtmlService } from './html-service.ts';
import { LockService } from './lock-service.ts';
import { Logger, scriptConsole } from './logging.ts';
import { MailApp } from './mail-app.ts';
import { PropertiesService } from './properties-service.ts';
import { installDate } from './realm-date.ts';
import { ScriptApp } from './script-app.ts';
import { Session } from './session.ts';
import { SpreadsheetApp } from './spreadsheet-app.ts';
import { UrlFetchApp } from './url-fetch-app.ts';
import { Utilities } from './utilities.ts';

/** Runs a global function of the add-on: its name and its arguments as JSON, the reply as JSON. */
export type Invoke = (name: string, json: string) => string;

type Globals = Record<string, unknown> & { Date: DateConstructor };

function failure(thrown: unknown): WireFailure {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown) };
  return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? '' };
}

/** A name may be dotted (`menu.open`), as V8 allows for menus and triggers. */
function find(root: Globals, name: string): unknown {
  let found: unknown = root;
  for (const part of name.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return found;
}

function invokeIn(root: Globals): Invoke {
  return (name, json) => {
    let reply: Reply;
    try {
      const found = find(root, name);
      if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
      reply = { value: encode(found(...(decode(json) as unknown[]))) };
    } catch (thrown) {
      reply = { error: failure(thrown) };
    }
    return JSON.stringify(reply);
  };
}

/** Puts Google's services among the realm's globals, before the add-on's code, and gives the way to call it. */
export function start(root: Globals, door: Door): Invoke {
  openDoor(door);
  const services = {
    SpreadsheetApp: new SpreadsheetApp(),
    Charts: new Charts(),
    HtmlService: new HtmlService(),
    PropertiesService: new PropertiesService(),
    CacheService: new CacheService(),
    LockService: new LockService(),
    ScriptApp: new ScriptApp(),
    Session: new Session(),
    Utilities: new Utilities(),
    MailApp: new MailApp(),
    UrlFetchApp: new UrlFetchApp(),
    Logger: new Logger(),
    console: scriptConsole,
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(root, name, { value, writable: true, configurable: true, enumerable: false });
  }
  const { scriptTimeZone } = call<{ scriptTimeZone: string }>('Host.environment');
  installDate(root, scriptTimeZone, () => call<number>('Host.now'));
  return invokeIn(root);
}
