import { createContext, runInContext } from 'node:vm';
import type { Language } from '../../domain/words.ts';
import { codeFile } from '../bundle.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr_FR', en: 'en_GB' };

export type Shown = number | string | boolean | readonly (readonly (number | string | boolean)[])[];

/** Calls a function of the script that ships, as a cell of a file in that language would; a refusal is its sentence. */
export type ShippedFunctions = (language: Language, name: string, args: readonly unknown[]) => Shown;

export async function shippedFunctions(root: string): Promise<ShippedFunctions> {
  const code = await codeFile(root);
  const realms = { fr: realm(code, LOCALES.fr), en: realm(code, LOCALES.en) };
  return (language, name, args) => {
    const called = realms[language][name];
    if (!called) throw new Error(`${name} is not in the script`);
    try {
      return called(...args);
    } catch (error) {
      return (error as Error).message;
    }
  };
}

function realm(code: string, locale: string): Record<string, (...args: readonly unknown[]) => Shown> {
  const context = createContext({ locale });
  runInContext(code, context);
  runInContext(
    `var SpreadsheetApp = { getActiveSpreadsheet: () => ({
       getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => 'Europe/Paris' }) };`,
    context,
  );
  return context as Record<string, (...args: readonly unknown[]) => Shown>;
}
