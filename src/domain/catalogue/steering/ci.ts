import { wilson } from '../../analysis/proportion.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { flow, optional, share } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const successes = flow({ fr: 'réussites', en: 'successes' }, 'aucune réussite');
const trials = flow({ fr: 'essais', en: 'trials' }, 'aucun essai');
const level = optional(share({ fr: 'certitude', en: 'confidence' }, { least: 0.5, most: 0.999 }), 0.95);

export const confidence: Kpi = {
  id: 'CI',
  family: 'steering',
  name: { fr: 'Intervalle de confiance', en: 'Confidence interval' },
  article: 'l’',
  forms: [
    form([successes, trials, level], (successes, trials, level) => {
      const interval = wilson(successes, trials, level);
      return isRefusal(interval) ? interval : [[interval.low, interval.high]];
    }),
  ],
  formula: { fr: 'intervalle de Wilson', en: 'Wilson interval' },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const confidenceCard: Card = {
  kpi: confidence,
  summary: {
    fr: 'La fourchette plausible d’un taux, d’après le nombre d’essais.',
    en: 'The plausible range of a rate, given the number of trials.',
  },
  synonyms: [
    'intervalle de confiance',
    'fourchette',
    'marge d’erreur',
    'wilson',
    'confidence interval',
    'margin of error',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour un NPS, un panier moyen ou un coût : ce ne sont pas des parts d’un tout.',
    en: 'For an NPS, an order value or a cost: they are not shares of a whole.',
  },
  notes: [
    {
      fr: 'Deux cellules : le bas et le haut. Même 0 réussite sur 20 laisse la place à 16 %.',
      en: 'Two cells: low and high. Even 0 successes of 20 leave room for 16%.',
    },
  ],
  source: 'Newcombe (1998), Statistics in Medicine 17:857-872, method 3',
  examples: [
    {
      given: [81, 263, 0.95],
      expect: [[0.2553, 0.3662]],
      within: 0.00005,
      source: 'Newcombe (1998), Table I, method 3',
    },
    {
      given: [15, 148, 0.95],
      expect: [[0.0624, 0.1605]],
      within: 0.00005,
      source: 'Newcombe (1998), Table I, method 3',
    },
    { given: [0, 20], expect: [[0, 0.1611]], within: 0.00005, source: 'Newcombe (1998), Table I, method 3' },
    { given: [10, 10, 0.95], expect: [[0.7224672001371107, 1]] },
    { given: [5, 3, 0.95], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
