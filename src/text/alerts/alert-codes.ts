import type { DigestRhythm } from '../../domain/alerts/digest.ts';
import type { AlertPhase } from '../../domain/alerts/machine.ts';
import type { AlertKind } from '../../domain/alerts/rule.ts';
import type { Language, Words } from '../../domain/words.ts';
import { plain } from '../codes.ts';

type Codes<Code extends string> = Readonly<Record<Code, Words>>;

/** Codes of the alerts sheet as its drop-downs show them, in the order that people are offered them. */
export const KIND_WORDS: Codes<AlertKind> = {
  above: { fr: 'au-dessus d’un seuil', en: 'above a threshold' },
  below: { fr: 'au-dessous d’un seuil', en: 'below a threshold' },
  rise: { fr: 'hausse sur la période précédente', en: 'rise on the period before' },
  fall: { fr: 'baisse sur la période précédente', en: 'fall on the period before' },
  rise_year: { fr: 'hausse sur un an', en: 'rise over a year' },
  fall_year: { fr: 'baisse sur un an', en: 'fall over a year' },
  pace: { fr: 'retard sur le rythme', en: 'behind the pace' },
  forecast: { fr: 'cible compromise', en: 'target in danger' },
  anomaly: { fr: 'valeur inhabituelle', en: 'unusual value' },
  no_data: { fr: 'sans données', en: 'no data' },
};

export const PHASE_WORDS: Codes<AlertPhase> = {
  quiet: { fr: 'normale', en: 'normal' },
  pending: { fr: 'à confirmer', en: 'to confirm' },
  firing: { fr: 'en alerte', en: 'alert' },
  acknowledged: { fr: 'prise en charge', en: 'taken care of' },
  snoozed: { fr: 'en pause', en: 'snoozed' },
  recovered: { fr: 'revenue à la normale', en: 'back to normal' },
};

export const PHASE_ICONS: Readonly<Record<AlertPhase, string>> = {
  quiet: '✓',
  pending: '◔',
  firing: '!',
  acknowledged: '●',
  snoozed: '◌',
  recovered: '✓',
};

export const RHYTHM_WORDS: Codes<DigestRhythm> = {
  never: { fr: 'jamais', en: 'never' },
  week: { fr: 'chaque semaine', en: 'every week' },
  half_month: { fr: 'le 1er et le 15 du mois', en: 'on the 1st and 15th of the month' },
};

/** The code of what stands in a cell: a word of either language, or the code itself; nothing when it is neither. */
export function codeIn<Code extends string>(codes: Codes<Code>, text: string): Code | undefined {
  const wanted = plain(text);
  const entries = Object.entries(codes) as [Code, Words][];
  return entries.find(([code, { fr, en }]) => [code, fr, en].some((word) => plain(word) === wanted))?.[0];
}

/** « À confirmer »: as a word of its own. */
export function phaseWord(phase: AlertPhase, language: Language): string {
  const word = PHASE_WORDS[phase][language];
  return word.charAt(0).toUpperCase() + word.slice(1);
}
