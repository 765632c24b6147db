import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { average } from '../input.ts';
import { acquisitionCost } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const lifetimeValue = average(
  { fr: 'valeur vie client', en: 'customer lifetime value' },
  { fr: 'aucune valeur vie', en: 'no lifetime value' },
);

export const ltvcac: Kpi = {
  id: 'LTVCAC',
  family: 'acquisition',
  name: { fr: 'Rapport LTV/CAC', en: 'LTV to CAC ratio' },
  forms: [form([lifetimeValue, acquisitionCost], (value, cost) => divide(value, cost))],
  formula: '{0} ÷ {1}',
  unit: 'multiple',
  direction: 'higher',
  objective: 'profitability',
};

export const ltvcacCard: Card = {
  kpi: ltvcac,
  summary: {
    fr: 'Valeur vie d’un client rapportée à son coût d’acquisition.',
    en: 'Lifetime value of a customer over the cost of winning one.',
  },
  synonyms: ['LTV/CAC', 'CLV/CAC', 'rapport LTV CAC', 'LTV to CAC', 'LTV CAC ratio', 'valeur vie sur coût'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la valeur vie est calculée sur le chiffre d’affaires : le rapport paraît bon même à perte.',
    en: 'When lifetime value rests on revenue: the ratio looks good even at a loss.',
  },
  benchmark: {
    text: {
      fr: '3 ou plus : sain ; moins de 1 : chaque client coûte plus qu’il ne rapporte.',
      en: '3 or more: healthy; below 1: each customer costs more than it brings.',
    },
    source: 'MetricHQ (Klipfolio)',
  },
  notes: [{ fr: 'Calculez la valeur vie sur la marge brute.', en: 'Work out lifetime value on gross margin.' }],
  source: 'MetricHQ, LTV/CAC; D. Skok, SaaS Metrics',
  examples: [
    { given: [15000, 6000], expect: 2.5, source: 'MetricHQ (Klipfolio), LTV/CAC' },
    { given: [900, 300], expect: 3 },
    { given: [900, 0], expect: 'DIV0' },
  ],
};
