import { weightedIndex } from '../../analysis/score.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, optional } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const scores = answers({ fr: 'notes', en: 'scores' }, { signed: true });
const weights = optional(answers({ fr: 'poids', en: 'weights' }), 'absent');

export const indexOfScores: Kpi = {
  id: 'INDEX',
  family: 'steering',
  name: { fr: 'Indice pondéré', en: 'Weighted index' },
  article: 'l’',
  forms: [
    form([scores, weights], (scores, weights) => {
      const index = weightedIndex(scores, weights);
      return isRefusal(index) ? index : index.value;
    }),
  ],
  formula: {
    fr: 'somme des poids × notes ramenées entre 0 et 1 ÷ somme des poids',
    en: 'sum of weights × scores held to 0 and 1 ÷ sum of weights',
  },
  unit: 'score',
  direction: 'context',
  objective: 'all',
};

export const indexOfScoresCard: Card = {
  kpi: indexOfScores,
  summary: {
    fr: 'La note globale de plusieurs KPI, chacun selon son poids.',
    en: 'The overall score of several KPIs, each by its weight.',
  },
  synonyms: [
    'note globale',
    'score global',
    'indice',
    'tableau de bord',
    'moyenne pondérée',
    'scorecard',
    'weighted score',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour juger un KPI seul : une bonne moyenne peut cacher un KPI en difficulté.',
    en: 'To judge one KPI: a good mean can hide one that is off track.',
  },
  notes: [
    {
      fr: 'Un score au-dessus de 1 compte pour 1 et un score négatif pour 0 : un exploit ne rachète pas un échec. Les cellules vides ne comptent pas.',
      en: 'A score above 1 counts as 1 and a negative one as 0: a feat does not make up for a failure. Blank cells do not count.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 19; BSC Designer, manual, weights',
  examples: [
    {
      given: [
        [[1.5], [0.5], [''], [-1]],
        [[1], [2], [5], [1]],
      ],
      expect: 0.5,
    },
    { given: [[[0.2], [0.4]]], expect: 0.3 },
    {
      given: [
        [[0.2], [0.4]],
        [[0], [0]],
      ],
      expect: 'FEW',
    },
    {
      given: [
        [[0.2], [0.4]],
        [[1], [-1]],
      ],
      expect: 'NEG',
    },
  ],
};
