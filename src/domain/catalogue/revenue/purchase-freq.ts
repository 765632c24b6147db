import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { customers } from '../customer-inputs.ts';
import { orders } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const purchaseFreq: Kpi = {
  id: 'PURCHASE_FREQ',
  family: 'revenue',
  name: { fr: 'Fréquence d’achat', en: 'Purchase frequency' },
  article: 'la',
  forms: [form([orders, customers], (orders, customers) => divide(orders, customers))],
  formula: '{0} ÷ {1}',
  unit: 'count',
  direction: 'higher',
  objective: 'loyalty',
};

export const purchaseFreqCard: Card = {
  kpi: purchaseFreq,
  summary: {
    fr: 'Nombre moyen de commandes par client sur la période.',
    en: 'Average number of orders per customer in the period.',
  },
  synonyms: [
    'commandes par client',
    'achats par client',
    'fréquence de commande',
    'orders per customer',
    'purchases per customer',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour comparer des périodes de longueurs différentes : ramenez d’abord les commandes à la même durée.',
    en: 'To compare periods of different lengths: bring the orders to one length first.',
  },
  notes: [
    {
      fr: 'Comptez chaque client une fois sur toute la période : additionner les clients de chaque mois compterait plusieurs fois les fidèles.',
      en: 'Count each customer once over the whole period: adding up the customers of each month would count regulars several times.',
    },
  ],
  source: 'Farris et al., Marketing Metrics',
  examples: [
    { given: [500000, 200000], expect: 2.5, source: '7search, CLTV calculator' },
    { given: [[[30], [20]], 25], expect: 2 },
    { given: [10, 0], expect: 'DIV0' },
    { given: [10, [[5], [6]]], expect: 'SHAPE' },
  ],
};
