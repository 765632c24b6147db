import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { revenue, sessions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const rpv: Kpi = {
  id: 'RPV',
  family: 'website',
  name: { fr: 'Revenu par visite', en: 'Revenue per visit' },
  forms: [form([revenue, sessions], (revenue, sessions) => divide(revenue, sessions))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
};

export const rpvCard: Card = {
  kpi: rpv,
  summary: { fr: 'Chiffre d’affaires moyen par visite du site.', en: 'Average revenue per site visit.' },
  synonyms: ['RPV', 'revenu par visite', 'chiffre d’affaires par session', 'revenue per visit', 'revenue per session'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand une bonne part des ventes se conclut hors du site.',
    en: 'When a good share of sales is made off the site.',
  },
  notes: [
    {
      fr: 'C’est aussi le taux de conversion multiplié par le panier moyen.',
      en: 'It is also the conversion rate times the average order value.',
    },
  ],
  source: 'MetricHQ, Revenue per Visit',
  examples: [
    { given: [5000, 2000], expect: 2.5 },
    {
      given: [
        [[2000], [3000]],
        [[1200], [800]],
      ],
      expect: 2.5,
    },
    { given: [5000, 0], expect: 'DIV0' },
  ],
};
