import type { AlertKind, AlertRule } from '../../domain/alerts/rule.ts';
import type { Language } from '../../domain/words.ts';
import { amount, type Figures, isPlural } from '../amount.ts';
import { number, percent } from '../format.ts';

type Figure = Pick<AlertRule, 'kind'>;

/** A threshold in the words of its kind: money, percents of a change, days. */
export function thresholdWords({ kind }: Figure, value: number, figures: Figures): string {
  const { language } = figures;
  if (kind === 'above' || kind === 'below') return amount(value, figures);
  if (kind === 'anomaly') return number(value, language, 0);
  return kind === 'no_data' ? days(value, language) : percent(value, language);
}

export function days(count: number, language: Language): string {
  const many = isPlural(count, language) ? 's' : '';
  return `${number(count, language, 1)} ${language === 'fr' ? 'jour' : 'day'}${many}`;
}

type Clause = (threshold: string) => string;

/** What a rule waits for, after the KPI's name: « dépasse 45 € ». */
const CONDITIONS: Readonly<Record<Language, Readonly<Record<AlertKind, Clause>>>> = {
  fr: {
    above: (t) => `dépasse ${t}`,
    below: (t) => `passe sous ${t}`,
    rise: (t) => `augmente de plus de ${t} par rapport à la période précédente`,
    fall: (t) => `baisse de plus de ${t} par rapport à la période précédente`,
    rise_year: (t) => `augmente de plus de ${t} par rapport à la même période de l’an dernier`,
    fall_year: (t) => `baisse de plus de ${t} par rapport à la même période de l’an dernier`,
    pace: (t) => `prend plus de ${t} de sa cible de retard sur le rythme attendu`,
    forecast: (t) => `a moins de ${t} de chances d’atteindre sa cible`,
    anomaly: (t) => `sort de ses valeurs habituelles${t === '' ? '' : `, sur un volume d’au moins ${t}`}`,
    no_data: (t) => `n’a aucune valeur depuis ${t}`,
  },
  en: {
    above: (t) => `goes above ${t}`,
    below: (t) => `falls below ${t}`,
    rise: (t) => `rises by more than ${t} on the period before`,
    fall: (t) => `falls by more than ${t} on the period before`,
    rise_year: (t) => `rises by more than ${t} on the same period of last year`,
    fall_year: (t) => `falls by more than ${t} on the same period of last year`,
    pace: (t) => `is behind the expected pace by more than ${t} of its target`,
    forecast: (t) => `has less than a ${t} chance of reaching its target`,
    anomaly: (t) => `leaves its usual values${t === '' ? '' : `, on a volume of at least ${t}`}`,
    no_data: (t) => `has had no value for ${t}`,
  },
};

/** When it is over: « Retour à la normale à 42,75 € ou moins ». */
const RECOVERIES: Readonly<Record<Language, Readonly<Record<AlertKind, Clause>>>> = {
  fr: {
    above: (r) => `à ${r} ou moins`,
    below: (r) => `à ${r} ou plus`,
    rise: (r) => `à ${r} de hausse ou moins`,
    fall: (r) => `à ${r} de baisse ou moins`,
    rise_year: (r) => `à ${r} de hausse ou moins`,
    fall_year: (r) => `à ${r} de baisse ou moins`,
    pace: (r) => `à ${r} de retard ou moins`,
    forecast: (r) => `à ${r} de chances ou plus`,
    anomaly: () => 'à la première valeur habituelle',
    no_data: () => 'à la première valeur',
  },
  en: {
    above: (r) => `at ${r} or less`,
    below: (r) => `at ${r} or more`,
    rise: (r) => `at a rise of ${r} or less`,
    fall: (r) => `at a fall of ${r} or less`,
    rise_year: (r) => `at a rise of ${r} or less`,
    fall_year: (r) => `at a fall of ${r} or less`,
    pace: (r) => `at ${r} behind or less`,
    forecast: (r) => `at a ${r} chance or more`,
    anomaly: () => 'at the first usual value',
    no_data: () => 'at the first value',
  },
};

export interface ToldRule extends Pick<AlertRule, 'kind' | 'threshold' | 'confirmations'> {
  readonly kpi: string;
  /** Where it really recovers: the team's own, or the margin that the kind has. */
  readonly recovery: number;
  readonly recipients: readonly string[];
}

export function conditionWords(rule: Pick<AlertRule, 'kind' | 'threshold'>, figures: Figures): string {
  const { threshold } = rule;
  const words = threshold === undefined ? '' : thresholdWords(rule, threshold, figures);
  return CONDITIONS[figures.language][rule.kind](words);
}

/** « Prévenir camille@exemple.fr si « Coût par lead » dépasse 45 €. Retour à la normale à 42,75 € ou moins. » */
export function ruleSentence(rule: ToldRule, figures: Figures): string {
  const { language } = figures;
  const condition = conditionWords(rule, figures);
  const back = RECOVERIES[language][rule.kind](thresholdWords(rule, rule.recovery, figures));
  const again = rule.kind === 'no_data' || rule.confirmations < 2 ? 0 : rule.confirmations;
  if (language === 'fr') {
    const who = rule.recipients.length === 0 ? 'le responsable' : rule.recipients.join(', ');
    const after = again === 0 ? '' : `, ${again} relevés de suite`;
    return `Prévenir ${who} si « ${rule.kpi} » ${condition}${after}. Retour à la normale ${back}.`;
  }
  const who = rule.recipients.length === 0 ? 'the owner' : rule.recipients.join(', ');
  const after = again === 0 ? '' : `, ${again} readings in a row`;
  return `Tell ${who} if “${rule.kpi}” ${condition}${after}. Back to normal ${back}.`;
}
