import { divideByValue } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { churnRate } from '../customer-inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const lifetime: Kpi = {
  id: 'LIFETIME',
  family: 'loyalty',
  name: { fr: 'Durée de vie client', en: 'Customer lifetime' },
  article: 'la',
  forms: [form([churnRate], (churn) => divideByValue(1, churn, 0))],
  formula: '1 ÷ {0}',
  unit: 'periods',
  direction: 'higher',
  objective: 'loyalty',
};

export const lifetimeCard: Card = {
  kpi: lifetime,
  summary: {
    fr: 'Combien de périodes un client reste en moyenne.',
    en: 'How many periods a customer stays on average.',
  },
  synonyms: [
    'durée de vie',
    'durée de vie moyenne',
    'ancienneté attendue',
    'customer lifespan',
    'average lifetime',
    'lifespan',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand l’attrition n’est presque rien : un dixième de point fait alors doubler la durée.',
    en: 'When churn is almost nothing: a tenth of a point then doubles the lifetime.',
  },
  notes: [
    {
      fr: 'Une attrition mensuelle donne des mois : divisez par 12 pour la durée en années que KPI_CLV attend.',
      en: 'A monthly churn gives months: divide by 12 for the years that KPI_CLV needs.',
    },
    {
      fr: 'L’attrition est supposée constante.',
      en: 'Churn is taken as constant.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 102; MetricHQ, Customer Lifetime; Baremetrics',
  examples: [
    { given: [0.05], expect: 20 },
    { given: [0.025], expect: 40 },
    { given: [0], expect: 'DIV0' },
    { given: [5], expect: 'RATIO' },
  ],
};
