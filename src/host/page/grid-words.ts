import type { Language } from '../language.ts';
import { browserGlobals } from './browser-globals.ts';
import { GRID_FRENCH } from './grid-french.ts';

let french = false;
let installed = false;

/** `%s` in order, `%(name)s` by name, as the engine's own translations are written. */
function filled(text: string, values: readonly unknown[]): string {
  const [first] = values;
  if (values.length === 1 && typeof first === 'object' && first !== null && !(first instanceof String)) {
    const byName = first as Record<string, unknown>;
    return text.replace(/%\(([^)]+)\)s/g, (_, name: string) => String(byName[name]));
  }
  const rest = [...values];
  return text.replace(/%s/g, () => String(rest.shift()));
}

/** A text of the engine in the language of the bench; what the table lacks stays in English. */
export function gridText(text: string): string {
  return (french ? GRID_FRENCH[text] : undefined) ?? text;
}

/** The engine's own buttons in another language, from the next grid on. */
export function setGridLanguage(language: Language): void {
  french = language === 'fr';
  if (installed) return;
  installed = true;
  browserGlobals.o_spreadsheet.setTranslationMethod((text, ...values) => filled(gridText(text), values));
}
