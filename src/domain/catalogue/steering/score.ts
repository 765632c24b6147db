import { scoreBetween, score as scoreOf } from '../../analysis/score.ts';
import { refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { option } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { maybeFigure, only } from './single.ts';
import { actual, baseline, target } from './steering-inputs.ts';

const side = option({ fr: 'sens', en: 'direction' }, ['HIGHER', 'LOWER', 'BETWEEN']);
const upper = maybeFigure({ fr: 'cible haute', en: 'upper target' });

export const score: Kpi = {
  id: 'SCORE',
  family: 'steering',
  name: { fr: 'Note par rapport à l’objectif', en: 'Score against target' },
  article: 'la',
  forms: [
    form([actual, target, baseline, side, upper], (actual, target, baseline, side, upper) => {
      const most = only(upper);
      if (most !== undefined) return scoreBetween(actual, target, most);
      if (side === 2) return refuse('ARGS', { input: 4 });
      return scoreOf({ actual, target, baseline: only(baseline), sense: side === 1 ? 'lower' : 'higher' });
    }),
  ],
  formula: {
    fr: '(valeur − départ) ÷ (cible − départ), ou valeur ÷ cible sans valeur de départ',
    en: '(actual − baseline) ÷ (target − baseline), or actual ÷ target without a baseline',
  },
  unit: 'score',
  direction: 'context',
  objective: 'all',
};

export const scoreCard: Card = {
  kpi: score,
  summary: {
    fr: 'Part du chemin faite vers la cible : 1 quand elle est atteinte.',
    en: 'Share of the way made to the target: 1 when it is reached.',
  },
  synonyms: ['note', 'score', 'atteinte de l’objectif', 'taux d’atteinte', 'avancement', 'progress', 'attainment'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Avec une cible nulle ou négative et sans valeur de départ : une proportion n’y veut rien dire.',
    en: 'With a target of zero or below and no baseline: a ratio means nothing there.',
  },
  notes: [
    {
      fr: 'La note n’est pas bornée : sous 0, c’est pire qu’au départ ; au-dessus de 1, la cible est dépassée. KPI_INDEX la ramène entre 0 et 1.',
      en: 'The score is not clamped: below 0 is worse than the start, above 1 beyond the target. KPI_INDEX holds it to 0 and 1.',
    },
    {
      fr: '"LOWER" quand plus bas est mieux (churn, coût) ; avec une valeur de départ, le sens se lit tout seul. Une cible haute fait de la cible une fourchette.',
      en: '"LOWER" when lower is better (churn, cost); with a baseline the side reads itself. An upper target makes the target a range.',
    },
    {
      fr: 'Sans valeur de départ et si plus bas est mieux, la note est cible ÷ valeur, 2 au plus.',
      en: 'Without a baseline and when lower is better, the score is target ÷ actual, 2 at most.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 25; BSC Designer, manual, cases',
  examples: [
    { given: [80, 100], expect: 0.8 },
    { given: [70, 100, 40], expect: 0.5 },
    { given: [0.65, 0.4, 0.6], expect: -0.25, within: 1e-12 },
    { given: [10, 10, 10], expect: 1 },
    { given: [9, 10, 10], expect: 0 },
    { given: [0.016, 0.018, '', 'LOWER'], expect: 1.125 },
    { given: [2.75, 3, 2, 'BETWEEN', 4], expect: 0.75 },
    { given: [5, 0], expect: 'RANGE' },
    { given: ['beaucoup', 100], expect: 'TEXT' },
  ],
};
