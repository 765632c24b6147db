import type { Language } from '../domain/words.ts';
import { isPlural } from './amount.ts';

/** The pieces of the explaining sentence; figures and dates arrive already written. */
export interface JudgementWords {
  readonly of: (actual: string, target: string, noun: string) => string;
  readonly toTarget: (actual: string, target: string) => string;
  readonly moving: (actual: string, baseline: string, target: string) => string;
  readonly atLeast: (actual: string, target: string) => string;
  readonly atMost: (actual: string, target: string) => string;
  readonly inRange: (actual: string, low: string, high: string) => string;
  readonly underRange: (actual: string, low: string, high: string) => string;
  readonly overRange: (actual: string, low: string, high: string) => string;
  readonly expected: (value: string, plural: boolean, feminine: boolean) => string;
  readonly allowed: (value: string) => string;
  readonly lastYear: string;
  readonly ahead: (days: number) => string;
  readonly behind: (days: number) => string;
  readonly milestoneDue: (value: string, date: string) => string;
  readonly milestoneNext: (value: string, date: string) => string;
  readonly early: (days: number, of: number) => string;
  readonly reached: (beyond: string) => string;
  readonly kept: (margin: string) => string;
  readonly keptAtEnd: string;
  readonly lacking: (gap: string) => string;
  readonly tooMuch: (gap: string) => string;
  readonly capPassed: (gap: string) => string;
  readonly missedBy: (gap: string) => string;
  readonly noise: (volume: string) => string;
  readonly done: string;
  readonly notDone: (date: string, days: number) => string;
  readonly neverDone: (date: string) => string;
  readonly notStarted: (date: string) => string;
  readonly noValue: string;
  readonly noTarget: string;
  readonly badDates: string;
  readonly measuringBaseline: (actual: string) => string;
  readonly forecast: (value: string, when: string, low: string, high: string) => string;
  readonly chances: (percent: number) => string;
  readonly colon: string;
  readonly semicolon: string;
}

const days = (count: number, language: Language): string => {
  const plural = isPlural(count, language);
  return language === 'fr' ? `${count} jour${plural ? 's' : ''}` : `${count} day${plural ? 's' : ''}`;
};

const fr: JudgementWords = {
  of: (actual, target, noun) => `${actual}${noun} sur ${target}`,
  toTarget: (actual, target) => `${actual} pour une cible de ${target}`,
  moving: (actual, baseline, target) => `${actual}, en partant de ${baseline} pour arriver à ${target}`,
  atLeast: (actual, target) => `${actual} pour ${target} au moins`,
  atMost: (actual, target) => `${actual} pour ${target} au plus`,
  inRange: (actual, low, high) => `${actual}, dans la fourchette de ${low} à ${high}`,
  underRange: (actual, low, high) => `${actual}, sous la fourchette de ${low} à ${high}`,
  overRange: (actual, low, high) => `${actual}, au-dessus de la fourchette de ${low} à ${high}`,
  expected: (value, plural, feminine) => `${value} attendu${feminine ? 'e' : ''}${plural ? 's' : ''} à ce jour`,
  allowed: (value) => `le rythme prévu permet ${value} à ce jour`,
  lastYear: ' d’après l’an dernier',
  ahead: (count) => `${days(count, 'fr')} d’avance`,
  behind: (count) => `${days(count, 'fr')} de retard`,
  milestoneDue: (value, date) => `${value} à atteindre au jalon du ${date}`,
  milestoneNext: (value, date) => `prochain jalon : ${value} le ${date}`,
  early: (count, of) => `trop tôt pour juger, ${days(count, 'fr')} sur ${of}`,
  reached: (beyond) => (beyond ? `cible atteinte, et dépassée de ${beyond}` : 'cible atteinte'),
  kept: (margin) => (margin ? `seuil tenu, avec ${margin} de marge` : 'juste au seuil'),
  keptAtEnd: 'objectif tenu',
  lacking: (gap) => `il manque ${gap}`,
  tooMuch: (gap) => `${gap} de trop`,
  capPassed: (gap) => `plafond dépassé de ${gap}`,
  missedBy: (gap) => `cible manquée de ${gap}`,
  noise: (volume) => `un écart que le hasard peut expliquer sur un volume de ${volume}`,
  done: 'Fait',
  notDone: (date, count) => `Pas encore fait, échéance le ${date}, dans ${days(count, 'fr')}`,
  neverDone: (date) => `Pas fait à l’échéance du ${date}`,
  notStarted: (date) => `Début le ${date}`,
  noValue: 'Aucune valeur pour cette période, donc pas de score',
  noTarget: 'Aucune cible : fixez la valeur à atteindre pour obtenir un score',
  badDates: 'La fin est avant le début : corrigez les dates du KPI',
  measuringBaseline: (actual) => `${actual} relevé : la cible se fixera quand la valeur de départ sera connue`,
  forecast: (value, when, low, high) => `au rythme actuel ${value} ${when} (entre ${low} et ${high})`,
  chances: (percent) => `${percent} chance${percent > 1 ? 's' : ''} sur 100 d’atteindre la cible`,
  colon: ' : ',
  semicolon: ' ; ',
};

const en: JudgementWords = {
  of: (actual, target, noun) => `${actual} of ${target}${noun}`,
  toTarget: (actual, target) => `${actual} against a target of ${target}`,
  moving: (actual, baseline, target) => `${actual}, from ${baseline} on the way to ${target}`,
  atLeast: (actual, target) => `${actual}, where at least ${target} is wanted`,
  atMost: (actual, target) => `${actual}, where at most ${target} is wanted`,
  inRange: (actual, low, high) => `${actual}, inside the range of ${low} to ${high}`,
  underRange: (actual, low, high) => `${actual}, under the range of ${low} to ${high}`,
  overRange: (actual, low, high) => `${actual}, over the range of ${low} to ${high}`,
  expected: (value) => `${value} expected by today`,
  allowed: (value) => `the planned pace allows ${value} by today`,
  lastYear: ' going by last year',
  ahead: (count) => `${days(count, 'en')} ahead`,
  behind: (count) => `${days(count, 'en')} behind`,
  milestoneDue: (value, date) => `${value} due at the milestone of ${date}`,
  milestoneNext: (value, date) => `next milestone: ${value} on ${date}`,
  early: (count, of) => `too early to judge, ${days(count, 'en')} of ${of}`,
  reached: (beyond) => (beyond ? `target reached, and passed by ${beyond}` : 'target reached'),
  kept: (margin) => (margin ? `kept, with ${margin} to spare` : 'exactly at the limit'),
  keptAtEnd: 'goal kept',
  lacking: (gap) => `${gap} short`,
  tooMuch: (gap) => `${gap} too much`,
  capPassed: (gap) => `cap passed by ${gap}`,
  missedBy: (gap) => `target missed by ${gap}`,
  noise: (volume) => `a gap that chance can explain on a volume of ${volume}`,
  done: 'Done',
  notDone: (date, count) => `Not done yet, due on ${date}, in ${days(count, 'en')}`,
  neverDone: (date) => `Not done by ${date}`,
  notStarted: (date) => `Starts on ${date}`,
  noValue: 'No value for this period, so no score',
  noTarget: 'No target: set the value to reach to get a score',
  badDates: 'The end comes before the start: correct the KPI’s dates',
  measuringBaseline: (actual) => `${actual} measured: the target will be set once the baseline is known`,
  forecast: (value, when, low, high) => `at this pace ${value} ${when} (between ${low} and ${high})`,
  chances: (percent) => `the chance of reaching the target is ${percent}%`,
  colon: ': ',
  semicolon: '; ',
};

export const JUDGEMENT_WORDS: Record<Language, JudgementWords> = { fr, en };
