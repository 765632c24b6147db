import { remainder } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { purchases } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const checkouts = flow({ fr: 'paiements commencés', en: 'checkouts started' }, 'aucun paiement commencé');

export const checkoutAbandon: Kpi = {
  id: 'CHECKOUT_ABANDON',
  family: 'website',
  name: { fr: 'Abandon au paiement', en: 'Checkout abandonment rate' },
  article: 'l’',
  forms: [form([checkouts, purchases], (checkouts, purchases) => remainder(purchases, checkouts, 1, 0))],
  formula: '1 − {1} ÷ {0}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'sales',
  volume: 0,
};

export const checkoutAbandonCard: Card = {
  kpi: checkoutAbandon,
  summary: {
    fr: 'Part des paiements commencés qui ne vont pas au bout.',
    en: 'Share of checkouts started and not finished.',
  },
  synonyms: [
    'abandon au paiement',
    'abandon de commande',
    'checkout abandonment',
    'paiement non terminé',
    'tunnel de paiement',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand le paiement se fait hors du site (virement, téléphone) : l’achat n’y est pas compté.',
    en: 'When payment happens off the site (transfer, phone): the purchase is not counted.',
  },
  source: 'Baymard Institute, Checkout usability',
  examples: [
    { given: [400, 300], expect: 0.25 },
    {
      given: [
        [[150], [250]],
        [[100], [200]],
      ],
      expect: 0.25,
    },
    { given: [300, 400], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
