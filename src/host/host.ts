import { createClock } from './clock.ts';
import { customFunctionNames, declaredFunctions } from './code-functions.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import type { WorkbookData } from './engine/library.ts';
import type { Workbook } from './engine/workbook.ts';
import { exportXlsx } from './engine/xlsx.ts';
import { clockEvent } from './events.ts';
import { createPerson, locate } from './person.ts';
import { createCounter } from './platform/counter.ts';
import { createDocument } from './platform/document.ts';
import { createFaults } from './platform/faults.ts';
import type { HostParts } from './platform/host-parts.ts';
import { createLocks } from './platform/locks.ts';
import { createScreen } from './platform/screen.ts';
import { type CacheStore, createCacheStore } from './platform/stores.ts';
import { periodOf, type TriggerRecord } from './platform/triggers.ts';
import { createUsers } from './platform/users.ts';
import { createRunner, type Runner } from './runner.ts';
import { readFile, SNAPSHOT_FORMAT } from './snapshot.ts';
import type { CellValue, Host, HostOptions, RunOptions } from './types.ts';
import { fromWire, toWire } from './values.ts';

const EMPTY: Workbook = {
  name: 'Classeur',
  locale: 'fr_FR',
  timeZone: 'Europe/Paris',
  sheets: [{ name: 'Feuille 1' }],
};
const OWNER = { email: 'camille@exemple.fr', locale: 'fr' };

function cacheShelf(now: () => number): (name: string) => CacheStore {
  const stores = new Map<string, CacheStore>();
  return (name) => {
    const store = stores.get(name) ?? createCacheStore(now);
    stores.set(name, store);
    return store;
  };
}

function createParts(options: HostOptions, engine: (parts: () => HostParts) => Engine): HostParts {
  const clock = createClock(options.now);
  const parts: Omit<HostParts, 'engine'> = {
    document: createDocument('local-document-1', options.workbook?.name ?? EMPTY.name),
    users: createUsers(options.users ?? [OWNER]),
    clock,
    counter: createCounter(),
    faults: createFaults(),
    locks: createLocks(),
    cache: cacheShelf(clock.now),
    screen: createScreen(),
    listener: options.listener ?? {},
    mails: [],
    logs: [],
    network: options.network ?? { routes: {}, send: null },
    settings: {
      scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
      files: options.files ?? {},
      scopes: options.scopes ?? null,
      urlWhitelist: options.urlWhitelist ?? null,
      addOn: options.addOn ?? true,
      documentLock: options.documentLock ?? true,
    },
  };
  const whole: HostParts = Object.assign(parts, { engine: engine(() => whole) });
  return whole;
}

/** Builds engines for one add-on; each load makes a new one. */
function engineMaker(options: HostOptions, names: readonly string[], runner: () => Runner, now: () => number) {
  const byCapitals = new Map(names.map((name) => [name.toUpperCase(), name]));
  return (workbook: Workbook | { data: WorkbookData; timeZone: string }): Engine =>
    createEngine({
      library: options.library,
      workbook,
      customFunctions: new Set(byCapitals.keys()),
      callCustomFunction: (name, given, at) =>
        runner().customFunction(
          byCapitals.get(name) ?? name,
          given,
          at ? { sheetId: at.sheetId, row: at.row + 1, column: at.col + 1 } : null,
        ),
      now,
      ...(options.modelConfig === undefined ? {} : { modelConfig: options.modelConfig }),
      changed: ({ type }) => options.changed?.(type),
    });
}

function fireTrigger(parts: HostParts, runner: Runner, trigger: TriggerRecord): unknown {
  const event = clockEvent(trigger, parts.clock.now());
  return runner.run(trigger.functionName, [event], { user: trigger.owner, authMode: 'FULL', headless: true });
}

/** A trigger keeps its pace from the time it was due; one that runs once disappears. */
function reschedule(parts: HostParts, trigger: TriggerRecord): void {
  const period = periodOf(trigger.schedule);
  const { triggers } = parts.document;
  if (period === null) triggers.splice(triggers.indexOf(trigger), 1);
  while (period !== null && trigger.nextAt !== null && trigger.nextAt <= parts.clock.now()) trigger.nextAt += period;
}

function fireDue(parts: HostParts, runner: Runner): string[] {
  const due = parts.document.triggers.filter(({ nextAt }) => nextAt !== null && nextAt <= parts.clock.now());
  for (const trigger of due) {
    reschedule(parts, trigger);
    fireTrigger(parts, runner, trigger);
  }
  return due.map(({ id }) => id);
}

/** Opens a document with the add-on in it. The same in Node and in a page; see createNodeHost for Node. */
export function createHost(options: HostOptions): Host {
  const names = customFunctionNames(options.code);
  const declared = new Set(declaredFunctions(options.code).map(({ name }) => name));
  let runner: Runner;
  let parts: HostParts;
  const makeEngine = engineMaker(
    options,
    names,
    () => runner,
    () => parts.clock.now(),
  );
  runner = createRunner({
    parts: () => parts,
    makeRealm: options.makeRealm,
    services: options.services,
    code: options.code,
    ran: (name, failed) => options.ran?.(name, failed),
  });
  parts = createParts(options, () => makeEngine(options.workbook ?? EMPTY));
  parts.engine.recalculate();
  return assembleHost({ parts, runner, makeEngine, names, declared });
}

interface Assembly {
  parts: HostParts;
  runner: Runner;
  makeEngine: ReturnType<typeof engineMaker>;
  names: readonly string[];
  declared: ReadonlySet<string>;
}

function executions({ parts, runner, declared }: Assembly) {
  let visitor = parts.users.first().email;
  const run = (name: string, given: readonly unknown[] = [], options: RunOptions = {}): unknown => {
    const { user = visitor, authMode = 'FULL', headless = false } = options;
    return fromWire(runner.run(name, given.map(toWire), { user, authMode, headless }));
  };
  return {
    run,
    open: (user = visitor, authMode: RunOptions['authMode'] = 'LIMITED') => {
      visitor = user;
      if (declared.has('onOpen')) run('onOpen', [{ authMode, user: { email: user } }], { user, authMode });
    },
    sidebarCall: (name: string, input: unknown, options: RunOptions = {}): unknown =>
      JSON.parse(String(run('sidebarCall', [name, JSON.stringify(input ?? null)], options))),
    fire: (id: string) => {
      const trigger = parts.document.triggers.find((known) => known.id === id);
      if (!trigger) throw new Error(`There is no trigger ${id}.`);
      return fromWire(fireTrigger(parts, runner, trigger) as never);
    },
    fireDueTriggers: () => fireDue(parts, runner),
  };
}

function reading(parts: HostParts) {
  const get = (reference: string): CellValue[][] => {
    const { id, box } = locate(parts, reference);
    return parts.engine.values(id, box).map((row) => row.map((value) => fromWire(value) as CellValue));
  };
  return {
    get,
    value: (reference: string): CellValue => get(reference)[0]?.[0] ?? '',
    display: (reference: string) => {
      const { id, box } = locate(parts, reference);
      return parts.engine.displayValues(id, box);
    },
    message: (reference: string) => {
      const { id, box } = locate(parts, reference);
      return parts.engine.messages(id, box)[0]?.[0] ?? '';
    },
    formula: (reference: string) => {
      const { id, box } = locate(parts, reference);
      return parts.engine.formulas(id, box)[0]?.[0] ?? '';
    },
  };
}

function files({ parts, makeEngine }: Assembly) {
  let copies = 1;
  return {
    save: () =>
      structuredClone({
        format: SNAPSHOT_FORMAT as typeof SNAPSHOT_FORMAT,
        version: 1 as const,
        timeZone: parts.engine.state.timeZone,
        workbook: parts.engine.data(),
        document: parts.document,
      }),
    load: (given: unknown): string | null => {
      const file = readFile(given);
      if ('problem' in file) return file.problem;
      try {
        const saved = 'snapshot' in file ? structuredClone(file.snapshot) : null;
        const opened =
          'snapshot' in file ? { data: file.snapshot.workbook, timeZone: file.snapshot.timeZone } : file.workbook;
        const engine = makeEngine(opened);
        copies += 1;
        parts.engine = engine;
        parts.document =
          saved?.document ?? createDocument(`local-document-${copies}`, 'workbook' in file ? file.workbook.name : '');
        engine.recalculate();
        return null;
      } catch (thrown) {
        return `The file cannot be opened: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
      }
    },
    copyDocument: () => {
      copies += 1;
      const prefix = parts.engine.state.locale.code.startsWith('fr') ? 'Copie de ' : 'Copy of ';
      const { scriptProperties, userProperties } = parts.document;
      const copy = createDocument(`local-document-${copies}`, prefix + parts.document.name);
      parts.document = { ...copy, scriptProperties, userProperties };
    },
    exportXlsx: () => exportXlsx(parts.engine),
  };
}

function assembleHost(assembly: Assembly): Host {
  const { parts, runner, names } = assembly;
  return {
    ...executions(assembly),
    ...reading(parts),
    ...files(assembly),
    person: createPerson(parts),
    clock: parts.clock,
    calls: parts.counter,
    fail: parts.faults,
    locks: parts.locks,
    screen: parts.screen,
    mails: parts.mails,
    logs: parts.logs,
    customFunctions: names,
    get triggers() {
      return parts.document.triggers;
    },
    get document() {
      return parts.document;
    },
    get model() {
      return parts.engine.state.model;
    },
    recalculate: () => parts.engine.recalculate(),
    dispose: () => runner.dispose(),
  };
}
