import type { SmartCheck, SmartCode, SmartLetter, SmartMark, SmartReason } from '../domain/analysis/smart.ts';
import type { Language, Words } from '../domain/words.ts';
import { amount, isPlural } from './amount.ts';
import { OBJECTIVE_WORDS } from './catalogue-words.ts';
import { number } from './format.ts';

export const SMART_LETTERS: Record<SmartLetter, Words> = {
  S: { fr: 'Spécifique', en: 'Specific' },
  M: { fr: 'Mesurable', en: 'Measurable' },
  A: { fr: 'Atteignable', en: 'Attainable' },
  R: { fr: 'Pertinent', en: 'Relevant' },
  T: { fr: 'Temporel', en: 'Time-bound' },
};

export const SMART_ICONS: Record<SmartMark, string> = { pass: '✓', partial: '~', fail: '✗' };

/** Only A rests on statistics: the others say that the form is complete, not that the idea is good. */
export const SMART_PROOF: Words = {
  fr: 'A repose sur l’historique ; S, M, R et T vérifient que la fiche est complète.',
  en: 'A rests on the history; S, M, R and T check that the sheet is complete.',
};

interface SmartFacts {
  readonly seen: string;
  readonly limit: string;
  readonly chance: string;
  /** An « s » for more than one day, or nothing. */
  readonly s: string;
}

type Sentences = Record<SmartCode, (facts: SmartFacts) => string>;

const fr: Sentences = {
  'no-name': () => 'Donnez un nom au KPI.',
  'no-owner': () => 'Nommez un responsable.',
  'no-objective': () => 'Choisissez l’objectif que ce KPI sert.',
  'unknown-objective': ({ seen }) => `« ${seen} » n’est pas un de vos objectifs : choisissez-en un dans la liste.`,
  'no-metric': () => 'Reliez ce KPI à un indicateur de la bibliothèque pour vérifier qu’il sert l’objectif.',
  'no-definition': () => 'Dites ce que le KPI compte et ne compte pas.',
  'two-goals': ({ seen }) => `« ${seen} » semble porter deux buts : faites-en deux KPI.`,
  'no-value': () => 'La mesure ne donne aucun nombre : indiquez une cellule, une formule KPI_ ou une valeur.',
  'no-unit': () => 'Choisissez l’unité.',
  'no-target': () => 'Fixez une cible chiffrée.',
  'target-to-set': () => 'La cible reste à fixer une fois la valeur de départ mesurée.',
  'no-baseline': () => 'Notez la valeur de départ, pour mesurer le chemin parcouru.',
  'percent-as-number': ({ seen }) => `${seen} pour un taux : écrivez ${seen} % si c’est un pourcentage.`,
  'no-source': () => 'Nommez la source des données.',
  'stale-source': ({ seen }) => `La source s’arrête il y a ${seen} jours : données à actualiser.`,
  'target-not-better': ({ seen, limit }) =>
    `La cible (${limit}) n’est pas meilleure que la valeur de départ (${seen}).`,
  unrealistic: ({ chance }) =>
    `D’après l’historique, ${chance} chance${Number(chance) > 1 ? 's' : ''} sur 100 : cible irréaliste.`,
  'too-easy': ({ chance }) => `D’après l’historique, ${chance} chances sur 100 : cible trop facile ?`,
  attainable: ({ chance }) => `D’après l’historique, ${chance} chances sur 100 d’atteindre la cible.`,
  'little-history': ({ seen, limit }) =>
    `Historique insuffisant (il faut ${limit} valeurs, il y en a ${seen}) : la cible n’est pas vérifiable pour l’instant.`,
  'beyond-best': ({ seen, limit }) =>
    `La cible (${limit}) n’a jamais été atteinte ; meilleure valeur connue : ${seen}.`,
  'within-best': ({ seen, limit }) => `La cible (${limit}) a déjà été atteinte dans le passé (${seen}).`,
  'already-there': ({ seen, limit }) => `La dernière valeur (${seen}) atteint déjà la cible (${limit}).`,
  'done-or-not': () => 'Fait ou pas fait : l’historique ne dit rien des chances d’y arriver.',
  'other-objective': ({ seen }) => `Cet indicateur sert plutôt l’objectif « ${seen} ».`,
  'no-weight': () => 'Donnez un poids supérieur à 0, sinon ce KPI ne compte pas dans la note.',
  'no-dates': () => 'Fixez une date de début et une date de fin.',
  'bad-dates': () => 'La fin doit être après le début.',
  over: () => 'La période est terminée : fixez de nouvelles dates.',
  'no-frequency': () => 'Choisissez la fréquence des relevés.',
  'too-few-reports': () => 'Un seul relevé sur toute la période : choisissez une fréquence plus courte.',
  'rare-reports': () => 'Un relevé par mois ou moins : passez à la semaine pour réagir à temps.',
  'late-report': ({ seen, s }) => `Le relevé attendu a ${seen} jour${s} de retard.`,
};

const en: Sentences = {
  'no-name': () => 'Give the KPI a name.',
  'no-owner': () => 'Name an owner.',
  'no-objective': () => 'Choose the objective that this KPI serves.',
  'unknown-objective': ({ seen }) => `"${seen}" is not one of your objectives: choose one from the list.`,
  'no-metric': () => 'Tie this KPI to a metric of the library to check that it serves the objective.',
  'no-definition': () => 'Say what the KPI counts and does not count.',
  'two-goals': ({ seen }) => `"${seen}" seems to hold two goals: make it two KPIs.`,
  'no-value': () => 'The measure gives no number: point to a cell, a KPI_ formula or a value.',
  'no-unit': () => 'Choose the unit.',
  'no-target': () => 'Set a target in figures.',
  'target-to-set': () => 'The target remains to be set once the baseline is measured.',
  'no-baseline': () => 'Write down the baseline, to measure the way made.',
  'percent-as-number': ({ seen }) => `${seen} for a rate: write ${seen}% if it is a percentage.`,
  'no-source': () => 'Name the source of the data.',
  'stale-source': ({ seen }) => `The source stops ${seen} days ago: data to refresh.`,
  'target-not-better': ({ seen, limit }) => `The target (${limit}) is no better than the baseline (${seen}).`,
  unrealistic: ({ chance }) => `Going by the history, a ${chance}% chance: unrealistic target.`,
  'too-easy': ({ chance }) => `Going by the history, a ${chance}% chance: is the target too easy?`,
  attainable: ({ chance }) => `Going by the history, the chance of reaching the target is ${chance}%.`,
  'little-history': ({ seen, limit }) =>
    `Not enough history (${limit} values needed, ${seen} at hand): the target cannot be checked yet.`,
  'beyond-best': ({ seen, limit }) => `The target (${limit}) has never been reached; best value known: ${seen}.`,
  'within-best': ({ seen, limit }) => `The target (${limit}) has been reached in the past (${seen}).`,
  'already-there': ({ seen, limit }) => `The latest value (${seen}) already reaches the target (${limit}).`,
  'done-or-not': () => 'Done or not: the history says nothing on the chances.',
  'other-objective': ({ seen }) => `This metric rather serves the objective "${seen}".`,
  'no-weight': () => 'Give a weight above 0, or this KPI does not count in the score.',
  'no-dates': () => 'Set a start date and an end date.',
  'bad-dates': () => 'The end must come after the start.',
  over: () => 'The period is over: set new dates.',
  'no-frequency': () => 'Choose how often it is measured.',
  'too-few-reports': () => 'A single report in the whole period: choose a shorter frequency.',
  'rare-reports': () => 'One report a month or fewer: go weekly to act in time.',
  'late-report': ({ seen, s }) => `The report due is ${seen} day${s} late.`,
};

const SENTENCES: Record<Language, Sentences> = { fr, en };

export function smartSentence(reason: SmartReason, language: Language): string {
  const { code, seen, limit, unit } = reason;
  const write = (value: number | string | undefined): string =>
    typeof value === 'number' ? amount(value, { language, unit }) : (value ?? '');
  const objective = code === 'other-objective' ? OBJECTIVE_WORDS[seen as keyof typeof OBJECTIVE_WORDS] : undefined;
  return SENTENCES[language][code]({
    seen: objective ? objective[language] : write(seen),
    limit: write(limit),
    chance: typeof seen === 'number' ? number(100 * seen, language, 0) : '',
    s: typeof seen === 'number' && isPlural(seen, language) ? 's' : '',
  });
}

/** What to do about the letters that do not pass, in their order. */
export function smartAdvice(checks: readonly SmartCheck[], language: Language): string {
  return checks
    .flatMap(({ reasons }) => reasons)
    .filter(({ mark }) => mark !== 'pass')
    .filter(({ code }, position, all) => all.findIndex((other) => other.code === code) === position)
    .map((reason) => smartSentence(reason, language))
    .join(' ');
}
