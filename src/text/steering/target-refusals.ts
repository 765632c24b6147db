import type { Language } from '../../domain/words.ts';

type TargetRefusal = 'no-target' | 'typeless' | 'no-day' | 'outside' | 'same' | 'long' | 'gone' | 'first';

export interface TargetRefusalFacts {
  /** Days in words. */
  readonly start?: string;
  readonly end?: string;
  readonly day?: string;
}

/** Why a target was not changed, beside its field, with the way out. */
export function targetRefusal(
  refusal: TargetRefusal,
  language: Language,
  { start = '', end = '', day = '' }: TargetRefusalFacts = {},
): string {
  return (language === 'fr' ? FRENCH : ENGLISH)[refusal]({ start, end, day });
}

type Sentences = Readonly<Record<TargetRefusal, (facts: Required<TargetRefusalFacts>) => string>>;

const FRENCH: Sentences = {
  'no-target': () => 'Donnez un nombre à atteindre, par exemple 50.',
  typeless: () => 'Ce type de cible n’a pas de chiffre à changer à une date : passez par « Modifier ».',
  'no-day': () => 'Donnez une date, par exemple 2026-06-30.',
  outside: ({ start, end }) =>
    `Choisissez un jour entre le ${start} et le ${end} : ce KPI ne compte qu’entre ces dates.`,
  same: ({ day }) => `C’est déjà la cible en vigueur le ${day} : changez le nombre ou la date.`,
  long: () => 'Cette raison est trop longue : 500 caractères au plus.',
  gone: () => 'Cette version n’est plus dans la feuille : quelqu’un l’a retirée.',
  first: () => 'C’est la première cible de ce KPI : elle vaut pour tout ce qui précède. Passez par « Modifier ».',
};

const ENGLISH: Sentences = {
  'no-target': () => 'Give a number to reach, such as 50.',
  typeless: () => 'This type of target has no figure to change on a date: use “Edit”.',
  'no-day': () => 'Give a date, such as 2026-06-30.',
  outside: ({ start, end }) => `Choose a day between ${start} and ${end}: this KPI only counts between these dates.`,
  same: ({ day }) => `This is already the target in force on ${day}: change the number or the date.`,
  long: () => 'This reason is too long: 500 characters at most.',
  gone: () => 'This version is no longer in the sheet: somebody removed it.',
  first: () => 'This is the first target of this KPI: it holds for all that came before. Use “Edit”.',
};
