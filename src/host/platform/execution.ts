export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** One run of a function of the add-on, with a realm of its own. */
export interface Execution {
  readonly id: number;
  /** E-mail of the person who runs it; for a trigger, of its owner. */
  readonly user: string;
  readonly authMode: AuthMode;
  /** True without anybody at the screen: a clock trigger. */
  readonly headless: boolean;
  /** The cell being computed, for a custom function. */
  readonly cell: { sheetId: string; row: number; column: number } | null;
  /** Set when the host ends the execution: every later call ends as well, and the result is thrown away. */
  killed: boolean;
}

/** The execution was ended from outside; a script cannot catch it for good. */
export class ExecutionKilled extends Error {
  override name = 'ExecutionKilled';
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** What a service refuses: its message reaches the script as an Exception. */
export class ServiceRefusal extends Error {
  override name = 'Exception';
}
