import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { revenue, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const mktRatio: Kpi = {
  id: 'MKT_RATIO',
  family: 'acquisition',
  name: { fr: 'Poids du marketing', en: 'Marketing share of revenue' },
  forms: [form([spend, revenue], (spend, revenue) => divide(spend, revenue))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'context',
  objective: 'profitability',
};

export const mktRatioCard: Card = {
  kpi: mktRatio,
  summary: { fr: 'Part du chiffre d’affaires consacrée au marketing.', en: 'Share of revenue spent on marketing.' },
  synonyms: [
    'poids du marketing',
    'budget marketing',
    'part du marketing',
    'marketing as a percent of revenue',
    'marketing budget ratio',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour juger d’un bon ou d’un mauvais budget : le bon niveau dépend du secteur et de l’âge de l’entreprise.',
    en: 'To call a budget good or bad: the right level depends on the trade and the age of the company.',
  },
  source: 'Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [8000, 100000], expect: 0.08 },
    {
      given: [
        [[3000], [5000]],
        [[40000], [60000]],
      ],
      expect: 0.08,
    },
    { given: [8000, 0], expect: 'DIV0' },
  ],
};
