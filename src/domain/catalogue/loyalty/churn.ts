import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { lostCustomers } from '../customer-inputs.ts';
import { startCustomers } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const churn: Kpi = {
  id: 'CHURN',
  family: 'loyalty',
  name: { fr: 'Taux d’attrition', en: 'Churn rate' },
  forms: [form([lostCustomers, startCustomers], (lost, start) => portion(lost, start))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'loyalty',
};

export const churnCard: Card = {
  kpi: churn,
  summary: {
    fr: 'Part des clients du début de période perdus avant la fin (churn).',
    en: 'Share of the customers at the start of the period lost before its end.',
  },
  synonyms: [
    'churn',
    'taux de churn',
    'attrition',
    'perte de clients',
    'clients perdus',
    'résiliations',
    'customer churn',
    'attrition rate',
    'cancellation rate',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur douze mois additionnés : un taux mensuel se compose (KPI_CHURN_ANNUAL), et le nombre de clients au début ne s’additionne pas.',
    en: 'On twelve months added up: a monthly rate compounds (KPI_CHURN_ANNUAL), and customers at the start do not add up.',
  },
  notes: [
    {
      fr: 'La base est le nombre de clients au début de la période. Certains sites divisent par ceux de la fin : le taux n’est alors plus comparable.',
      en: 'The base is the customers at the start of the period. Some sites divide by those at the end: that rate is not comparable.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 146; ChartMogul, Customer churn rate; Baremetrics, User churn',
  examples: [
    { given: [5, 100], expect: 0.05, source: 'Churn rate calculator' },
    { given: [45, 98], expect: 0.46, within: 0.005, source: 'online-calculator.org, Churn Rate Calculator' },
    { given: [[[2], [3]], 100], expect: 0.05 },
    { given: [0, 100], expect: 0 },
    { given: [120, 100], expect: 'RANGE' },
    { given: [5, 0], expect: 'DIV0' },
    {
      given: [
        [[5], [4]],
        [[100], [95]],
      ],
      expect: 'SHAPE',
    },
  ],
};
