import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { orders } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const returnedOrders = flow({ fr: 'commandes retournées', en: 'orders returned' }, 'aucune commande retournée');

export const refund: Kpi = {
  id: 'REFUND',
  family: 'revenue',
  name: { fr: 'Taux de retour', en: 'Return rate' },
  forms: [form([returnedOrders, orders], (returned, orders) => portion(returned, orders))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'profitability',
};

export const refundCard: Card = {
  kpi: refund,
  summary: {
    fr: 'Part des commandes retournées ou remboursées.',
    en: 'Share of orders returned or refunded.',
  },
  synonyms: [
    'retours',
    'remboursements',
    'taux de remboursement',
    'taux de retour produit',
    'refund rate',
    'return rate',
    'refunds',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur le mois en cours : les retours arrivent après les commandes, le taux n’est juste qu’une fois le délai passé.',
    en: 'On the current month: returns come after orders, so the rate is right only once the delay is over.',
  },
  notes: [
    {
      fr: 'Rattachez chaque retour au mois de sa commande ; sinon un mois faible peut afficher plus de retours que de commandes.',
      en: 'Put each return in the month of its order, or a weak month may show more returns than orders.',
    },
  ],
  source: 'MetricHQ, Return rate',
  examples: [
    { given: [12, 400], expect: 0.03 },
    {
      given: [
        [[5], [7]],
        [[150], [250]],
      ],
      expect: 0.03,
    },
    { given: [500, 400], expect: 'RANGE' },
    { given: [5, 0], expect: 'DIV0' },
  ],
};
