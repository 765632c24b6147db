import { offsetAt, toInstant } from '../zone.ts';
import { userStore } from './document.ts';
import { ServiceRefusal } from './execution.ts';
import type { Operations, ServiceCall } from './operations.ts';
import { type PropertyStore, setProperty } from './stores.ts';
import { type ClockSchedule, checkCount, checkSchedule, firstRun, type TriggerRecord } from './triggers.ts';

type StoreName = 'script' | 'user' | 'document';

function storeOf({ host, execution }: ServiceCall, name: StoreName): PropertyStore {
  if (name === 'script') return host.document.scriptProperties;
  if (name === 'document') return host.document.documentProperties;
  // A custom function runs as nobody and sees the owner's store (guides/sheets/functions, services).
  const email = execution.authMode === 'CUSTOM_FUNCTION' ? host.users.first().email : execution.user;
  return userStore(host.document, email);
}

function scoped({ host, execution }: ServiceCall, name: StoreName): string {
  if (name === 'user') return `user:${execution.user}`;
  return name === 'document' ? `document:${host.document.id}` : 'script';
}

const properties: Operations = {
  'Properties.getProperty': (call, name: StoreName, key: string) => storeOf(call, name)[key] ?? null,
  'Properties.getProperties': (call, name: StoreName) => ({ ...storeOf(call, name) }),
  'Properties.setProperty': (call, name: StoreName, key: string, value: string) =>
    setProperty(storeOf(call, name), key, value),
  'Properties.setProperties': (call, name: StoreName, values: PropertyStore, deleteOthers: boolean) => {
    const store = storeOf(call, name);
    if (deleteOthers) for (const key of Object.keys(store)) delete store[key];
    for (const [key, value] of Object.entries(values)) setProperty(store, key, value);
  },
  'Properties.deleteProperty': (call, name: StoreName, key: string) => {
    delete storeOf(call, name)[key];
  },
  'Properties.deleteAllProperties': (call, name: StoreName) => {
    const store = storeOf(call, name);
    for (const key of Object.keys(store)) delete store[key];
  },
};

const caches: Operations = {
  'Cache.get': (call, name: StoreName, key: string) => call.host.cache(scoped(call, name)).get(key),
  'Cache.put': (call, name: StoreName, key: string, value: string, seconds: number) =>
    call.host.cache(scoped(call, name)).put(key, value, seconds),
  'Cache.remove': (call, name: StoreName, key: string) => call.host.cache(scoped(call, name)).remove(key),
};

const locks: Operations = {
  'Lock.exists': ({ host }, name: StoreName) => name !== 'document' || host.settings.documentLock,
  'Lock.tryLock': (call, name: StoreName) => call.host.locks.acquire(scoped(call, name), call.execution.id),
  'Lock.hasLock': (call, name: StoreName) => call.host.locks.holds(scoped(call, name), call.execution.id),
  'Lock.releaseLock': (call, name: StoreName) => call.host.locks.release(scoped(call, name), call.execution.id),
};

function addTrigger(
  { host, execution }: ServiceCall,
  given: Pick<TriggerRecord, 'functionName' | 'eventType' | 'schedule'>,
): TriggerRecord {
  checkSchedule(given.schedule, host.settings.addOn);
  const now = host.clock.now();
  const { triggers } = host.document;
  const number = triggers.reduce((max, { id }) => Math.max(max, Number(id.slice(7))), 0) + 1;
  const nextAt = given.eventType === 'CLOCK' ? firstRun(given.schedule, now, host.settings.scriptTimeZone) : null;
  const trigger = { ...given, id: `trigger${number}`, owner: execution.user, createdAt: now, nextAt };
  if (host.settings.addOn) checkCount(triggers, trigger);
  triggers.push(trigger);
  return trigger;
}

const script: Operations = {
  'ScriptApp.newTrigger': (call, given: Pick<TriggerRecord, 'functionName' | 'eventType' | 'schedule'>) =>
    addTrigger(call, given),
  'ScriptApp.checkSchedule': ({ host }, schedule: ClockSchedule) => checkSchedule(schedule, host.settings.addOn),
  'ScriptApp.getProjectTriggers': ({ host, execution }) =>
    host.document.triggers.filter(({ owner }) => owner === execution.user),
  'ScriptApp.deleteTrigger': ({ host, execution }, id: string) => {
    const at = host.document.triggers.findIndex((trigger) => trigger.id === id && trigger.owner === execution.user);
    if (at < 0)
      throw new ServiceRefusal(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    host.document.triggers.splice(at, 1);
  },
  'ScriptApp.getScopes': ({ host, execution }) => ({
    manifest: host.settings.scopes,
    granted: host.users.find(execution.user).grantedScopes ?? host.settings.scopes,
  }),
};

const session: Operations = {
  'Session.getActiveUser': ({ host, execution }) =>
    execution.authMode === 'CUSTOM_FUNCTION' ? '' : host.users.find(execution.user).email,
  'Session.getEffectiveUser': ({ host, execution }) =>
    execution.authMode === 'CUSTOM_FUNCTION' ? '' : host.users.find(execution.user).email,
  'Session.getActiveUserLocale': ({ host, execution }) => host.users.find(execution.user).locale,
};

/** Properties, caches, locks, triggers and who is there. */
export const scriptOperations: Operations = {
  ...properties,
  ...caches,
  ...locks,
  ...script,
  ...session,
  'Host.environment': ({ host, execution }) => ({
    scriptTimeZone: host.settings.scriptTimeZone,
    authMode: execution.authMode,
    headless: execution.headless,
  }),
  'Host.now': ({ host }) => host.clock.now(),
  'Host.sleep': ({ host }, milliseconds: number) => host.clock.pass(milliseconds),
  'Host.uuid': () => globalThis.crypto.randomUUID(),
  'Host.file': ({ host }, name: string) => {
    const text = host.settings.files[name.replace(/\.html$/, '')];
    if (text === undefined) throw new ServiceRefusal(`No HTML file named ${name} was found.`);
    return text;
  },
  'Host.offset': (_, instant: number, zone: string) => offsetAt(instant, zone),
  'Host.instant': (_, local: number, zone: string) => toInstant(local, zone),
};
