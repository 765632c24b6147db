import type { Status } from '../domain/analysis/target.ts';
import type { Language, Words } from '../domain/words.ts';

interface StatusWords {
  /** Never colour alone: the icon and the word say the same. */
  readonly icon: string;
  readonly word: Words;
}

export const STATUS_WORDS: Record<Status, StatusWords> = {
  not_started: { icon: '○', word: { fr: 'Non démarré', en: 'Not started' } },
  too_early: { icon: '◔', word: { fr: 'Trop tôt', en: 'Too early' } },
  on_track: { icon: '✓', word: { fr: 'En bonne voie', en: 'On track' } },
  at_risk: { icon: '!', word: { fr: 'À risque', en: 'At risk' } },
  off_track: { icon: '✕', word: { fr: 'En difficulté', en: 'Off track' } },
  achieved: { icon: '★', word: { fr: 'Atteint', en: 'Achieved' } },
  missed: { icon: '✗', word: { fr: 'Non atteint', en: 'Missed' } },
  no_data: { icon: '–', word: { fr: 'Pas de données', en: 'No data' } },
};

/** « ✓ En bonne voie ». */
export function statusLabel(status: Status, language: Language): string {
  const { icon, word } = STATUS_WORDS[status];
  return `${icon} ${word[language]}`;
}
