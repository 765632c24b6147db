import { type Clock, createClock } from './clock.ts';
import { customFunctionNames, declaredFunctions, loadingDoor } from './code-functions.ts';
import { createEngine } from './engine/engine.ts';
import type { Workbook } from './engine/workbook.ts';
import { files, type MakeEngine } from './files.ts';
import { createParts, SCRIPT_TIME_ZONE } from './parts.ts';
import { createPerson } from './person.ts';
import type { HostParts } from './platform/host-parts.ts';
import { reading } from './reading.ts';
import { createRunner, type Runner } from './runner.ts';
import { fireDue, fireTrigger } from './trigger-runs.ts';
import type { Host, HostOptions, RunOptions } from './types.ts';
import { fromWire, toWire } from './values.ts';

const EMPTY: Workbook = {
  name: 'Classeur',
  locale: 'fr_FR',
  timeZone: 'Europe/Paris',
  sheets: [{ name: 'Feuille 1' }],
};

/** Builds engines for one add-on; each load makes a new one. */
function engineMaker(options: HostOptions, names: readonly string[], runner: () => Runner, clock: Clock): MakeEngine {
  const byCapitals = new Map(names.map((name) => [name.toUpperCase(), name]));
  return (workbook) =>
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
      now: clock.now,
      ...(options.modelConfig === undefined ? {} : { modelConfig: options.modelConfig }),
      changed: ({ type }) => options.changed?.(type),
    });
}

interface Assembly {
  parts: HostParts;
  runner: Runner;
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
      return fromWire(fireTrigger(parts, runner, trigger));
    },
    fireDueTriggers: () => fireDue(parts, runner),
  };
}

/** Opens a document with the add-on in it. The same in Node and in a page; see createNodeHost for Node. */
export function createHost(options: HostOptions): Host {
  const clock = createClock(options.now);
  const workbook = options.workbook ?? EMPTY;
  const { makeRealm, services, code } = options;
  // One realm tells which functions there are and then serves the cells: loading the code is what takes time.
  let door = loadingDoor(options.scriptTimeZone ?? SCRIPT_TIME_ZONE);
  const cells = makeRealm({ door: (...given) => door(...given), services, code });
  const functions = declaredFunctions(code, cells);
  const names = customFunctionNames(functions);
  const ran = (name: string, failed: boolean): void => options.ran?.(name, failed);
  const runner = createRunner({ parts: () => parts, cells, makeRealm, services, code, ran });
  door = runner.cellDoor;
  const makeEngine = engineMaker(options, names, () => runner, clock);
  const parts: HostParts = createParts(options, clock, workbook.name, makeEngine(workbook));
  parts.engine.ready();
  return {
    ...executions({ parts, runner, declared: new Set(functions.map(({ name }) => name)) }),
    ...reading(parts),
    ...files(parts, makeEngine),
    person: createPerson(parts),
    clock,
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
