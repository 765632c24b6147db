import type { RuleGap } from '../../domain/alerts/rule-gaps.ts';
import type { Language, Words } from '../../domain/words.ts';

export type RuleProblem = RuleGap['kind'] | 'number' | 'kind' | 'state' | 'day' | 'no-kpi' | 'id';

const PROBLEMS: Readonly<Record<RuleProblem, Words>> = {
  threshold: { fr: 'il manque un seuil : écrivez un nombre.', en: 'there is no threshold: write a number.' },
  share: {
    fr: 'le seuil est un pourcentage entre 0 % et 100 % : écrivez par exemple 20 %.',
    en: 'the threshold is a percentage between 0% and 100%: write 20% for example.',
  },
  days: {
    fr: 'le seuil est un nombre de jours : écrivez 1 ou plus.',
    en: 'the threshold is a number of days: write 1 or more.',
  },
  recovery: {
    fr: 'le retour à la normale est du mauvais côté du seuil : l’alerte finirait avant d’avoir commencé. Corrigez-le ou videz-le.',
    en: 'the recovery is on the bad side of the threshold: the alert would end before it began. Correct it or empty it.',
  },
  recipient: {
    fr: 'un destinataire n’est pas une adresse e-mail : séparez les adresses par des virgules.',
    en: 'a recipient is not an e-mail address: separate the addresses by commas.',
  },
  number: {
    fr: 'ce n’est pas un nombre : écrivez-en un, par exemple 45.',
    en: 'this is no number: write one, such as 45.',
  },
  kind: {
    fr: 'ce type d’alerte n’est pas dans la liste : choisissez une valeur proposée.',
    en: 'this alert type is not on the list: choose one of the values offered.',
  },
  state: {
    fr: 'cet état n’est pas dans la liste : choisissez une valeur proposée.',
    en: 'this state is not on the list: choose one of the values offered.',
  },
  day: {
    fr: 'ce n’est pas une date : écrivez par exemple 2026-06-30.',
    en: 'this is no date: write 2026-06-30 for example.',
  },
  'no-kpi': {
    fr: 'aucun KPI n’a cet identifiant : corrigez-le, ou supprimez cette règle.',
    en: 'no KPI has this id: correct it, or remove this rule.',
  },
  id: {
    fr: 'cet identifiant sert déjà à une autre règle : videz-le, il en recevra un nouveau.',
    en: 'another rule has this id already: empty it, and it will get a new one.',
  },
};

/** What keeps a rule from being watched, with its cell: « Seuil (E4) : il manque un seuil… ». */
export function ruleProblem(problem: RuleProblem, header: string, cell: string, language: Language): string {
  const at = cell === '' ? header : `${header} (${cell})`;
  return `${at}${language === 'fr' ? ' : ' : ': '}${PROBLEMS[problem][language]}`;
}

/** The same beside a field of the panel, where the field says where. */
export function fieldProblem(problem: RuleProblem, language: Language): string {
  const words = PROBLEMS[problem][language];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
