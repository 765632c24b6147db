import type { NoteKind } from '../../domain/kpi/note.ts';
import type { Language, Words } from '../../domain/words.ts';

/** Kinds of notes as their sheet shows them; stored in the file's language and read in either. */
export const NOTE_KIND_WORDS: Readonly<Record<NoteKind, Words>> = {
  annotation: { fr: 'annotation', en: 'annotation' },
  check_in: { fr: 'point d’avancement', en: 'check-in' },
  lesson: { fr: 'bilan', en: 'lesson' },
};

/** The kind of what stands in a cell, in either language or as its code; anything else is an annotation. */
export function noteKindOf(text: string): NoteKind {
  const wanted = plain(text);
  const found = Object.entries(NOTE_KIND_WORDS).find(([code, { fr, en }]) =>
    [code, fr, en].some((word) => plain(word) === wanted),
  );
  return (found?.[0] as NoteKind | undefined) ?? 'annotation';
}

function plain(text: string): string {
  return text.replace(/['’]/g, '’').trim().toLowerCase();
}

type NoteRefusal = 'empty' | 'long' | 'day' | 'confidence' | 'gone';

/** Why a note was not kept, beside its field. */
export function noteRefusal(
  refusal: NoteRefusal,
  language: Language,
  { length = 0, most = 0 }: { readonly length?: number; readonly most?: number } = {},
): string {
  const figure = (value: number): string => value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');
  if (language === 'fr') {
    switch (refusal) {
      case 'empty':
        return 'Écrivez au moins quelques mots.';
      case 'long':
        return `Ce texte a ${figure(length)} caractères : ${figure(most)} au plus. Gardez l’essentiel.`;
      case 'day':
        return 'Donnez une date, par exemple 2026-09-01.';
      case 'confidence':
        return 'Dites votre confiance, de 1 à 5.';
      default:
        return 'Cette note n’est plus dans la feuille : quelqu’un l’a retirée.';
    }
  }
  switch (refusal) {
    case 'empty':
      return 'Write a few words at least.';
    case 'long':
      return `This text has ${figure(length)} characters: ${figure(most)} at most. Keep the essential.`;
    case 'day':
      return 'Give a date, such as 2026-09-01.';
    case 'confidence':
      return 'Say how confident you are, from 1 to 5.';
    default:
      return 'This note is no longer in the sheet: somebody removed it.';
  }
}
