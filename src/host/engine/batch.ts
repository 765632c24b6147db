import type { Command, EngineModel } from './library.ts';
import { BATCH, type EngineHooks } from './plugins.ts';

/** The engine talks on the console while it works; the host's own output stays readable without it. */
export function quietly<T>(work: () => T): T {
  const { log, debug, group, groupEnd } = console;
  const silence = (): void => {};
  Object.assign(console, { log: silence, debug: silence, group: silence, groupEnd: silence });
  try {
    return work();
  } finally {
    Object.assign(console, { log, debug, group, groupEnd });
  }
}

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/DuplicatedSheetName/, 'A sheet with that name already exists. Please enter another name.'],
  [/MissingSheetName|ForbiddenCharactersInSheetName/, 'The sheet name is not valid.'],
  [/NotEnoughSheets/, "You can't remove all the sheets in a document."],
  [/NotEnoughElements/, "You can't delete all the rows or columns of a sheet."],
];

/** Runs commands in one evaluation. Writing a value that is already there is no failure; anything else throws. */
export function runBatch(model: EngineModel, hooks: EngineHooks, commands: readonly Command[]): void {
  if (commands.length === 0) return;
  hooks.failures = [];
  const result = quietly(() => model.dispatch(BATCH, { commands }));
  const reason = result.isSuccessful
    ? hooks.failures.find((failure) => !failure.endsWith(': NoChanges'))
    : result.reasons.join(', ');
  if (reason === undefined) return;
  throw new Error(
    SENTENCES.find(([pattern]) => pattern.test(reason))?.[1] ?? `Service error: Spreadsheets (${reason})`,
  );
}
