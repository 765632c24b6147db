import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { impressions, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpm: Kpi = {
  id: 'CPM',
  family: 'acquisition',
  name: { fr: 'Coût pour mille impressions', en: 'Cost per thousand impressions' },
  forms: [form([spend, impressions], (spend, impressions) => divide(1000 * spend, impressions))],
  formula: '1000 × {0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'awareness',
};

export const cpmCard: Card = {
  kpi: cpm,
  summary: { fr: 'Prix de mille affichages.', en: 'Price of a thousand impressions.' },
  synonyms: [
    'CPM',
    'coût pour mille',
    'coût par mille',
    'cost per mille',
    'cost per thousand',
    'prix pour mille impressions',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand beaucoup d’affichages ne sont pas vus : comparez d’abord les taux de visibilité.',
    en: 'When many impressions are never seen: compare viewability rates first.',
  },
  notes: [
    {
      fr: 'C’est un prix pour mille affichages, jamais un pourcentage.',
      en: 'It is a price per thousand impressions, never a percentage.',
    },
  ],
  source: 'Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; IAB',
  examples: [
    { given: [200, 100000], expect: 2, source: 'Adwisely, CPM Equation' },
    {
      given: [
        [[120], [80]],
        [[60000], [40000]],
      ],
      expect: 2,
    },
    { given: [100, 0], expect: 'DIV0' },
  ],
};
