import type { Card } from '../card.ts';
import { stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const currentMrr = stock({ fr: 'MRR', en: 'MRR' }, 'aucun MRR');

export const arr: Kpi = {
  id: 'ARR',
  family: 'revenue',
  name: { fr: 'Revenu récurrent annuel', en: 'Annual recurring revenue' },
  forms: [form([currentMrr], (mrr) => 12 * mrr)],
  formula: '12 × {0}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
  volume: [],
};

export const arrCard: Card = {
  kpi: arr,
  summary: {
    fr: 'Le revenu récurrent d’un mois, ramené à une année.',
    en: 'One month’s recurring revenue, taken over a year.',
  },
  synonyms: ['ARR', 'revenu annuel récurrent', 'MRR × 12', 'annual run rate', 'annual recurring revenue'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Comme chiffre d’affaires d’une année : ce n’en est pas un, c’est une projection du dernier mois.',
    en: 'As a year’s revenue: it is not one, it is a projection of the last month.',
  },
  notes: [
    {
      fr: 'Donnez le MRR d’un seul mois : douze MRR additionnés puis multipliés par 12 seraient douze fois trop grands.',
      en: 'Give the MRR of one month: twelve MRRs added up and multiplied by 12 would be twelve times too large.',
    },
  ],
  source: 'ChartMogul, Annual Run Rate',
  examples: [
    { given: [10000], expect: 120000, source: 'Calc Headquarters, MRR/ARR' },
    { given: [11800], expect: 141600, source: 'calculatey, MRR/ARR Calculator' },
    { given: [[[10000], [11800]]], expect: 'SHAPE' },
    { given: [-1], expect: 'NEG' },
  ],
};
