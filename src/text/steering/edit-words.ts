import type { Note } from '../../domain/kpi/note.ts';
import type { Language } from '../../domain/words.ts';
import { dayWords } from '../day-words.ts';
import { NOTE_KIND_WORDS } from './note-words.ts';

type Edit = 'remove' | 'restore';

/** As much of a note as a line of the log needs to be told from its neighbours; the whole stays in its own row. */
const LONGEST_EXCERPT = 160;

/** « Note retirée, « Coût par lead » : annotation du 10 novembre 2026, de camille@exemple.fr : Campagne lancée » */
export function noteEdited(edit: Edit, { kpi, kind, day, by, text }: Note, language: Language): string {
  const what = NOTE_KIND_WORDS[kind][language];
  const when = dayWords(day, language, 0);
  const said = text.replace(/\s+/g, ' ').slice(0, LONGEST_EXCERPT);
  if (language === 'fr') {
    const done = edit === 'remove' ? 'retirée' : 'remise';
    return `Note ${done}, « ${kpi} » : ${what} du ${when}${by && `, de ${by}`} : ${said}`;
  }
  const done = edit === 'remove' ? 'removed' : 'put back';
  return `Note ${done}, “${kpi}”: ${what} of ${when}${by && ` by ${by}`}: ${said}`;
}

/** A KPI's row that went or came back; its history stays either way. */
export function kpiEdited(
  edit: Edit,
  { name, id }: { readonly name: string; readonly id: string },
  language: Language,
): string {
  if (language === 'fr') {
    return edit === 'remove'
      ? `KPI supprimé : « ${name} » (${id}). Son historique est gardé.`
      : `KPI rétabli : « ${name} » (${id}).`;
  }
  return edit === 'remove'
    ? `KPI deleted: “${name}” (${id}). Its history is kept.`
    : `KPI restored: “${name}” (${id}).`;
}
