import type { Unit } from '../domain/catalogue/kpi.ts';
import type { Grain } from '../domain/history/calendar.ts';
import type { TeamKpi } from '../domain/kpi/team-kpi.ts';
import type { Language, Words } from '../domain/words.ts';
import { DIRECTION_WORDS } from './catalogue-words.ts';

type Codes<Code extends string> = Readonly<Record<Code, Words>>;

/** Codes of the KPI sheet as its drop-downs show them; stored in the file's language and read in either. */
export const CODES = {
  targetType: {
    increase_to: { fr: 'augmenter jusqu’à', en: 'increase to' },
    decrease_to: { fr: 'réduire jusqu’à', en: 'decrease to' },
    stay_above: { fr: 'rester au-dessus de', en: 'stay above' },
    stay_below: { fr: 'rester au-dessous de', en: 'stay below' },
    range: { fr: 'rester entre', en: 'stay between' },
    milestone: { fr: 'par jalons', en: 'by milestones' },
    done: { fr: 'fait ou non fait', en: 'done or not done' },
    scale: { fr: 'échelle de 1 à 5', en: 'scale of 1 to 5' },
    baseline_first: { fr: 'mesurer d’abord', en: 'baseline first' },
  } satisfies Codes<TeamKpi['targetType']>,
  accrual: {
    total: { fr: 'du début à la fin', en: 'from start to end' },
    per_period: { fr: 'à chaque période', en: 'each period' },
    level: { fr: 'niveau, sans cumul', en: 'level, no accrual' },
  } satisfies Codes<TeamKpi['accrual']>,
  state: {
    active: { fr: 'actif', en: 'active' },
    draft: { fr: 'brouillon', en: 'draft' },
    archived: { fr: 'archivé', en: 'archived' },
  } satisfies Codes<TeamKpi['state']>,
  level: {
    strategic: { fr: 'stratégique', en: 'strategic' },
    operational: { fr: 'opérationnel', en: 'operational' },
  } satisfies Codes<TeamKpi['level']>,
  tense: {
    leading: { fr: 'avancé', en: 'leading' },
    lagging: { fr: 'retardé', en: 'lagging' },
  } satisfies Codes<TeamKpi['tense']>,
  direction: DIRECTION_WORDS satisfies Codes<TeamKpi['direction']>,
  frequency: {
    day: { fr: 'chaque jour', en: 'daily' },
    week: { fr: 'chaque semaine', en: 'weekly' },
    month: { fr: 'chaque mois', en: 'monthly' },
    quarter: { fr: 'chaque trimestre', en: 'quarterly' },
    year: { fr: 'chaque année', en: 'yearly' },
  } satisfies Codes<Grain>,
  unit: {
    currency: { fr: 'monnaie', en: 'currency' },
    ratio: { fr: 'pourcentage', en: 'percentage' },
    count: { fr: 'nombre', en: 'number' },
    multiple: { fr: 'multiple', en: 'multiple' },
    points: { fr: 'points', en: 'points' },
    score: { fr: 'note', en: 'score' },
    months: { fr: 'mois', en: 'months' },
    days: { fr: 'jours', en: 'days' },
    hours: { fr: 'heures', en: 'hours' },
    seconds: { fr: 'secondes', en: 'seconds' },
  } satisfies Codes<Exclude<Unit, 'periods' | 'same' | 'table' | 'text'>>,
} as const;

export type CodedField = keyof typeof CODES;

export function codeWords(field: CodedField, code: string, language: Language): string {
  const words = (CODES[field] as Readonly<Record<string, Words>>)[code];
  return words ? words[language] : code;
}

/** The code of what stands in a cell: a word of either language, or the code itself; nothing when it is neither. */
export function parseCode<Field extends CodedField>(
  field: Field,
  text: string,
): keyof (typeof CODES)[Field] | undefined {
  const wanted = plain(text);
  const codes = Object.entries(CODES[field] as Readonly<Record<string, Words>>);
  const found = codes.find(([code, { fr, en }]) => [code, fr, en].some((word) => plain(word) === wanted));
  return found?.[0] as keyof (typeof CODES)[Field] | undefined;
}

export function choicesOf(field: CodedField): readonly Words[] {
  return Object.values(CODES[field]);
}

/** A word as people retype it: without capitals, accents or double spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']/g, '’')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}
