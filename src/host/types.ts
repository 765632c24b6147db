import type { Clock } from './clock.ts';
import type { EngineModel, Library } from './engine/library.ts';
import type { Workbook } from './engine/workbook.ts';
import type { Person } from './person.ts';
import type { CallCounter } from './platform/counter.ts';
import type { DocumentState } from './platform/document.ts';
import type { AuthMode } from './platform/execution.ts';
import type { Faults } from './platform/faults.ts';
import type { LogLine } from './platform/host-parts.ts';
import type { Locks } from './platform/locks.ts';
import type { SentMail } from './platform/mail-operations.ts';
import type { Network } from './platform/network.ts';
import type { Screen, ScreenListener } from './platform/screen.ts';
import type { TriggerRecord } from './platform/triggers.ts';
import type { User } from './platform/users.ts';
import type { MakeRealm } from './realm/realm.ts';
import type { Snapshot } from './snapshot.ts';

/** A value of a cell as the host gives it outside the realm. */
export type CellValue = string | number | boolean | Date;

export interface HostOptions {
  /** The spreadsheet library: `@odoo/o-spreadsheet`, or the page's global `o_spreadsheet`. */
  library: Library;
  /** The add-on's Code.js. */
  code: string;
  /** HTML files by name without extension. */
  files?: Readonly<Record<string, string>>;
  /** The text of servicesBundle(). */
  services: string;
  makeRealm: MakeRealm;
  workbook?: Workbook;
  /** Stops the clock at an instant; without it the clock runs. */
  now?: number | string;
  /** The first one is the document's owner. */
  users?: readonly User[];
  /** The manifest's timeZone; not the spreadsheet's. */
  scriptTimeZone?: string;
  /** The manifest's oauthScopes; left out, none is missing. */
  scopes?: readonly string[];
  /** The manifest's urlFetchWhitelist. */
  urlWhitelist?: readonly string[];
  /** False: a script bound to the document, without the limits of add-ons. */
  addOn?: boolean;
  /** False: getDocumentLock() is null. */
  documentLock?: boolean;
  network?: Network;
  listener?: ScreenListener;
  /** Called after each run of a function of the add-on. */
  ran?(name: string, failed: boolean): void;
  /** Called after each command at the engine; the page watches the person's edits with it. */
  changed?(type: string): void;
  /** Settings for the engine's Model, such as a transport service. */
  modelConfig?: object;
}

export interface RunOptions {
  /** E-mail of the person; the one who opened the document last by default. */
  user?: string;
  authMode?: AuthMode;
  /** Nobody at the screen: getUi() is refused. */
  headless?: boolean;
}

/** A document with the add-on in it. */
export interface Host {
  /** A person opens the document: the add-on's onOpen runs, with LIMITED rights unless told otherwise. */
  open(user?: string, authMode?: AuthMode): void;
  /** Runs a global function with FULL rights, in a realm of its own. Throws what it throws, with its message. */
  run(name: string, given?: readonly unknown[], options?: RunOptions): unknown;
  /** Calls the sidebar's one door with a value as JSON, and reads the answer. */
  sidebarCall(name: string, input: unknown, options?: RunOptions): unknown;
  /** Runs a trigger now, as its owner; gives what its function returns. */
  fire(triggerId: string): unknown;
  /** Runs all clock triggers whose time has come, once each; gives the ids. */
  fireDueTriggers(): string[];
  readonly clock: Clock;

  /** Values of a reference such as `KPI!A2:C`; blank is ''. */
  get(reference: string): CellValue[][];
  /** The value of the reference's first cell. */
  value(reference: string): CellValue;
  display(reference: string): string[][];
  /** The sentence behind an error in the reference's first cell; '' without one. */
  message(reference: string): string;
  formula(reference: string): string;
  /** What a person does at the grid. */
  readonly person: Person;

  readonly calls: CallCounter;
  readonly fail: Faults;
  readonly locks: Locks;
  readonly screen: Screen;
  readonly mails: SentMail[];
  readonly logs: LogLine[];
  readonly triggers: readonly TriggerRecord[];
  /** Properties and triggers of the document, to look at and to change. */
  readonly document: DocumentState;
  readonly customFunctions: readonly string[];
  /** The engine's Model, for the page's grid. */
  readonly model: EngineModel;

  save(): Snapshot;
  /** Opens a saved or a plain workbook. null on success, else a sentence; the current document stays then. */
  load(given: unknown): string | null;
  /** File > Make a copy: new file id, same cells and metadata; properties and triggers stay behind. */
  copyDocument(): void;
  /** The workbook as an xlsx file; custom functions as values. */
  exportXlsx(): Promise<Uint8Array>;
  /** Computes every cell again. */
  recalculate(): void;
  dispose(): void;
}
