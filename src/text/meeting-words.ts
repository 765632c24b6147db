import type { Language, Words } from '../domain/words.ts';
import { shortMonth } from './dashboard-sentences.ts';

/** What stands on the meeting page beside the team's own words. */
const WORDS = {
  title: { fr: 'Réunion KPI', en: 'KPI meeting' },
  wins: { fr: '★ Réussites', en: '★ Wins' },
  misses: { fr: '✕ Échecs', en: '✕ Misses' },
  risks: { fr: '! Risques, par poids × écart', en: '! Risks, by weight × gap' },
  lessons: { fr: 'Derniers enseignements et points de suivi', en: 'Last lessons and check-ins' },
  decisions: { fr: 'Décisions à prendre', en: 'Decisions to take' },
  owner: { fr: 'Responsable', en: 'Owner' },
  due: { fr: 'Échéance', en: 'Deadline' },
  day: { fr: 'Date', en: 'Date' },
  by: { fr: 'Par', en: 'By' },
  before: { fr: 'Pour le', en: 'By when' },
  none: { fr: 'Aucun', en: 'None' },
} as const satisfies Record<string, Words>;

export type MeetingWord = keyof typeof WORDS;

export function meetingWord(word: MeetingWord, language: Language): string {
  return WORDS[word][language];
}

/** « Coût par lead : 29 € pour 27 € au plus. » */
export function saidOf(name: string, sentence: string, language: Language): string {
  return `${name}${language === 'fr' ? '\u00a0: ' : ': '}${sentence}`;
}

/** « · 5 sur 12 » where a part has no room for all. */
export function moreWords(shown: number, all: number, language: Language): string {
  return all > shown ? ` · ${shown} ${language === 'fr' ? 'sur' : 'of'} ${all}` : '';
}

/** « Situation au 21/11/2026 · Score : 50 sur 100 », the score left out where there is none. */
export function situationWords(day: string, score: number | undefined, language: Language): string {
  const [year, month, date] = day.split('-');
  if (language === 'fr') {
    const part = score === undefined ? '' : ` · Score\u00a0: ${score} sur 100`;
    return `Situation au ${date}/${month}/${year}${part}`;
  }
  const written = `${Number(date)} ${shortMonth(Number(month), language)} ${year}`;
  return `As of ${written}${score === undefined ? '' : ` · Score: ${score} out of 100`}`;
}
