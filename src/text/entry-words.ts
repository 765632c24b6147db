import type { Language } from '../domain/words.ts';

type EntryProblem = 'number' | 'day';

/** What cannot be read in a row of Versions or Notes, with its sheet and cell and the way out. */
export function entryProblem(problem: EntryProblem, place: string, seen: string, language: Language): string {
  if (language === 'fr') {
    const wanted = problem === 'number' ? 'un nombre, par exemple 50' : 'une date, par exemple 2026-06-30';
    return seen === ''
      ? `${place} est vide : écrivez ${wanted}.`
      : `${place} contient « ${seen} » : écrivez ${wanted}. La ligne n’est pas prise en compte.`;
  }
  const wanted = problem === 'number' ? 'a number, such as 50' : 'a date, such as 2026-06-30';
  return seen === ''
    ? `${place} is empty: write ${wanted}.`
    : `${place} holds “${seen}”: write ${wanted}. The row does not count.`;
}
