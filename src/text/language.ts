import type { Language } from '../domain/words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './texts.ts';

/** `fr_FR`, `fr-CA`, `fr` read French; every other locale reads English. */
export function languageOf(locale: string): Language {
  return /^fr([_-]|$)/i.test(locale) ? 'fr' : 'en';
}

export function textsIn(language: Language): Texts {
  return language === 'fr' ? fr : en;
}
