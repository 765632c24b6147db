import type { Box } from '../box.ts';
import type { Wire } from '../wire.ts';
import { instantToSerial } from '../zone.ts';
import { type Anchors, createAnchors } from './anchors.ts';
import { quietly, runBatch } from './batch.ts';
import { type Charts, createCharts } from './charts.ts';
import { registerClockFunctions } from './clock-functions.ts';
import { type CustomFunctionCall, createCustomFunctionHook, registerCustomFunctions } from './custom-functions.ts';
import { registerEverydayFunctions } from './everyday-functions.ts';
import { type Extent, extentOf } from './extent.ts';
import { createFormatting, type Formatting } from './formatting.ts';
import { canonicalFormula } from './formula-text.ts';
import { registerJoining } from './joining.ts';
import type { Command, Library } from './library.ts';
import { findLocale, knownLocales } from './locales.ts';
import { engineFormat } from './number-format.ts';
import { type EngineHooks, installPlugins } from './plugins.ts';
import { boxOf, zoneOf } from './positions.ts';
import { readDisplayValues, readFormulas, readMessages, readNumberFormats, readValues } from './read.ts';
import { createRules, type Rules } from './rules.ts';
import { createStructure, listSheets, type Structure } from './structure.ts';
import type { EngineState, SheetInfo } from './types.ts';
import { type Workbook, workbookData } from './workbook.ts';
import type { LocaleDescription, WorkbookData } from './workbook-layout.ts';
import { enterValues } from './write.ts';

/** The spreadsheet of one document, calculated at every write. Boxes count from 1. */
export interface Engine extends Structure, Formatting, Rules, Anchors, Charts {
  readonly state: EngineState;
  sheets(): SheetInfo[];
  extent(sheetId: string): Extent;
  values(sheetId: string, box: Box): Wire[][];
  displayValues(sheetId: string, box: Box): string[][];
  formulas(sheetId: string, box: Box): string[][];
  /** The sentence that rests behind an error cell. */
  messages(sheetId: string, box: Box): string[][];
  numberFormats(sheetId: string, box: Box): string[][];
  enter(sheetId: string, box: Box, values: readonly (readonly Wire[])[]): void;
  /** Takes the last change back. */
  undo(): void;
  clearContent(sheetId: string, box: Box): void;
  selection(): Box;
  setLocale(code: string): void;
  /** Lets custom functions run: they show `Loading...` before. */
  ready(): void;
  /** Computes every cell again, as after new code. */
  recalculate(): void;
  data(): WorkbookData;
}

export interface EngineOptions {
  library: Library;
  workbook: Workbook | { data: WorkbookData; timeZone: string };
  /** Names of the add-on's custom functions, in capitals. */
  customFunctions: ReadonlySet<string>;
  callCustomFunction: CustomFunctionCall;
  now(): number;
  /** Called after every command at the grid or by a script. */
  changed?(command: Command): void;
  /** Passed on to the engine's Model, for instance a transport service. */
  modelConfig?: object;
}

function localeOf(code: string): LocaleDescription {
  const locale = findLocale(code);
  if (!locale)
    throw new Error(`The spreadsheet locale ${code} is not emulated by the local host (${knownLocales().join(', ')}).`);
  return locale;
}

function startingData({ library, workbook }: EngineOptions): { data: WorkbookData; locale: LocaleDescription } {
  if ('data' in workbook) return { data: workbook.data, locale: localeOf(workbook.data.settings.locale.code) };
  const locale = localeOf(workbook.locale);
  const { isNumber, isDateTime, toXC } = library.helpers;
  const { DEFAULT_LOCALE } = library.constants;
  const needsGuard = (text: string): boolean =>
    /^(?:[='+]|true$|false$)/i.test(text) || isNumber(text, DEFAULT_LOCALE) || isDateTime(text, locale);
  const guard = (text: string): string => (needsGuard(text) ? `'${text}` : text);
  const formula = (text: string): string => canonicalFormula(text, locale);
  const format = (text: string): string => engineFormat(library, text);
  return { data: workbookData(workbook, { locale, toXC, guard, formula, format }), locale };
}

const same = <Item>(item: Item): Item => item;

function createState(options: EngineOptions): { state: EngineState; waiting: () => boolean } {
  const { library } = options;
  const { data, locale } = startingData(options);
  // The engine computes while it is being built, when custom functions could not read the workbook yet.
  let state: EngineState | undefined;
  let waiting = false;
  const hook = createCustomFunctionHook(library, options.customFunctions, options.callCustomFunction);
  const hooks: EngineHooks = {
    failures: [],
    nowSerial: () => instantToSerial(options.now(), state?.timeZone ?? options.workbook.timeZone),
    changed: (command) => {
      if (state) state.revision += 1;
      options.changed?.(command);
    },
    customFunction: (...given) => {
      if (state) return hook(state, ...given);
      waiting = true;
      return { value: 'Loading...' };
    },
  };
  const config = { mode: 'normal', custom: { hooks }, ...options.modelConfig };
  const model = quietly(() => new library.Model(data, config));
  // Nobody else edits here: packing the changes for the others and unpacking them took a third of a large write.
  Object.assign(model.session.commandSquisher, { squish: same, unsquish: same });
  state = { library, model, hooks, locale, timeZone: options.workbook.timeZone, now: options.now, revision: 0 };
  return { state, waiting: () => waiting };
}

/**
 * Builds the spreadsheet of a document. Custom functions run once ready() is called.
 * Throws an Error with a sentence when the workbook cannot be read.
 */
export function createEngine(options: EngineOptions): Engine {
  const { library } = options;
  installPlugins(library);
  registerEverydayFunctions(library);
  registerClockFunctions(library);
  registerJoining(library);
  registerCustomFunctions(library, options.customFunctions);
  const { state, waiting } = createState(options);
  const { model } = state;
  const recalculate = (): void => {
    quietly(() => model.dispatch('EVALUATE_CELLS'));
  };
  return {
    state,
    ...createStructure(state),
    ...createFormatting(state),
    ...createRules(state),
    ...createAnchors(state),
    ...createCharts(state),
    sheets: () => listSheets(state),
    extent: (sheetId) => extentOf(state, sheetId),
    values: (sheetId, box) => readValues(state, sheetId, box),
    displayValues: (sheetId, box) => readDisplayValues(state, sheetId, box),
    formulas: (sheetId, box) => readFormulas(state, sheetId, box),
    messages: (sheetId, box) => readMessages(state, sheetId, box),
    numberFormats: (sheetId, box) => readNumberFormats(state, sheetId, box),
    enter: (sheetId, box, values) => enterValues(state, sheetId, box, values),
    undo: () => {
      quietly(() => model.dispatch('REQUEST_UNDO'));
    },
    clearContent: (sheetId, box) => {
      runBatch(model, state.hooks, [{ type: 'DELETE_CONTENT', sheetId, target: [zoneOf(box)] }]);
    },
    selection: () => boxOf(model.getters.getSelectedZone()),
    setLocale: (code) => {
      state.locale = localeOf(code);
      runBatch(model, state.hooks, [{ type: 'UPDATE_LOCALE', locale: state.locale }]);
    },
    ready: () => {
      if (waiting()) recalculate();
    },
    recalculate,
    data: () => quietly(() => model.exportData()),
  };
}
