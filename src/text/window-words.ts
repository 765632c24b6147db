import type { Window } from '../domain/history/period.ts';
import type { Language } from '../domain/words.ts';
import { dayWords } from './day-words.ts';

/** « du 1er au 20 novembre 2026 », « jusqu’au 20 novembre 2026 ». */
export function windowWords({ from, to }: Window, language: Language): string {
  // Against a day of 1970 the year is always said.
  const end = dayWords(to, language, 0);
  if (from === undefined) return language === 'fr' ? `jusqu’au ${end}` : `up to ${end}`;
  if (from === to) return language === 'fr' ? `le ${end}` : `on ${end}`;
  const start = dayWords(from, language, to);
  return language === 'fr' ? `du ${start} au ${end}` : `from ${start} to ${end}`;
}
