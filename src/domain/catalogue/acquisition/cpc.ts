import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { clicks, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpc: Kpi = {
  id: 'CPC',
  family: 'acquisition',
  name: { fr: 'Coût par clic', en: 'Cost per click' },
  forms: [form([spend, clicks], (spend, clicks) => divide(spend, clicks))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'awareness',
};

export const cpcCard: Card = {
  kpi: cpc,
  summary: { fr: 'Prix moyen d’un clic payé.', en: 'Average price of a paid click.' },
  synonyms: ['CPC', 'coût par clic', 'coût du clic', 'cost per click', 'average CPC', 'prix du clic'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour juger une campagne de vente : des clics bon marché qui n’achètent pas coûtent cher.',
    en: 'To judge a sales campaign: cheap clicks that do not buy are expensive.',
  },
  source: 'Google Ads Help, Average cost-per-click; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [0.6, 2], expect: 0.3, source: 'Google Ads Help, Average cost-per-click' },
    { given: [2.2, 2], expect: 1.1, source: 'Delante, Average CPC definition' },
    {
      given: [
        [[50], [70]],
        [[100], [140]],
      ],
      expect: 0.5,
    },
    { given: [50, 0], expect: 'DIV0' },
  ],
};
