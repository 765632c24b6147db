import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { adRevenue, adSpend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const acos: Kpi = {
  id: 'ACOS',
  family: 'acquisition',
  name: { fr: 'Coût publicitaire des ventes', en: 'Advertising cost of sales' },
  forms: [form([adSpend, adRevenue], (spend, revenue) => divide(spend, revenue))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'profitability',
};

export const acosCard: Card = {
  kpi: acos,
  summary: {
    fr: 'Part du chiffre d’affaires publicitaire absorbée par la publicité.',
    en: 'Share of ad revenue spent on ads.',
  },
  synonyms: ['ACOS', 'coût publicitaire des ventes', 'advertising cost of sales', 'Amazon ACOS', 'part publicitaire'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand la publicité lance un produit : elle soutient aussi des ventes que l’outil ne lui attribue pas.',
    en: 'When ads launch a product: they also support sales that the tool does not credit to them.',
  },
  notes: [
    {
      fr: 'C’est 1 ÷ ROAS. Il dépasse 1 quand la publicité coûte plus que ce qu’elle vend.',
      en: 'It is 1 ÷ ROAS. It passes 1 when ads cost more than they sell.',
    },
  ],
  source: 'Amazon Ads, Advertising cost of sales',
  examples: [
    { given: [200, 1000], expect: 0.2 },
    {
      given: [
        [[50], [150]],
        [[400], [600]],
      ],
      expect: 0.2,
    },
    { given: [200, 0], expect: 'DIV0' },
  ],
};
