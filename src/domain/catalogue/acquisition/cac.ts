import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow, optional } from '../input.ts';
import { newCustomers } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const marketingCost = flow({ fr: 'coûts marketing', en: 'marketing costs' }, 'aucun coût marketing');
const salesCost = flow({ fr: 'coûts commerciaux', en: 'sales costs' }, 'aucun coût commercial');

export const cac: Kpi = {
  id: 'CAC',
  family: 'acquisition',
  name: { fr: 'Coût d’acquisition client', en: 'Customer acquisition cost' },
  forms: [
    form([marketingCost, newCustomers, optional(salesCost, 0)], (marketing, customers, sales) =>
      divide(marketing + sales, customers),
    ),
  ],
  formula: '({0} + {2}) ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'sales',
};

export const cacCard: Card = {
  kpi: cac,
  summary: {
    fr: 'Coût complet, marketing et ventes, pour gagner un nouveau client.',
    en: 'Full marketing and sales cost of winning one new customer.',
  },
  synonyms: [
    'CAC',
    'coût d’acquisition',
    'coût par acquisition client',
    'coût par client',
    'customer acquisition cost',
    'cost per customer',
    'acquisition cost',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour comparer des publicités entre elles : prenez le coût par acquisition (CPA), sans les salaires ni les outils.',
    en: 'To compare ads with each other: take the cost per acquisition (CPA), without salaries and tools.',
  },
  notes: [
    {
      fr: 'Ne comptez que les nouveaux clients. Si le cycle de vente est long, prenez les coûts de la période où ces clients ont été démarchés.',
      en: 'Count new customers only. With a long sales cycle, take the costs of the period when those customers were approached.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 130-132; MetricHQ, Customer Acquisition Cost; Baremetrics; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [1000, 1000, 12000], expect: 13, source: 'bit1024, CAC Calculator' },
    { given: [100000, 2000], expect: 50, source: 'Genie Goals, CAC glossary' },
    {
      given: [
        [[6000], [4000]],
        [[60], [40]],
        [[2000], [3000]],
      ],
      expect: 150,
    },
    { given: [5000, 0], expect: 'DIV0' },
  ],
};
