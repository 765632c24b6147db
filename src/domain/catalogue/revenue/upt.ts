import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { orders } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const units = flow({ fr: 'articles vendus', en: 'units sold' }, 'aucun article vendu');

export const upt: Kpi = {
  id: 'UPT',
  family: 'revenue',
  name: { fr: 'Articles par commande', en: 'Units per transaction' },
  article: 'les',
  forms: [form([units, orders], (units, orders) => divide(units, orders))],
  formula: '{0} ÷ {1}',
  unit: 'count',
  direction: 'higher',
  objective: 'sales',
};

export const uptCard: Card = {
  kpi: upt,
  summary: { fr: 'Nombre moyen d’articles dans une commande.', en: 'How many items one order holds on average.' },
  synonyms: [
    'UPT',
    'indice de vente',
    'articles par panier',
    'articles par ticket',
    'items per order',
    'units per order',
    'basket items',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand des articles très bon marché se vendent par dizaines : le panier moyen dit alors mieux l’effort de vente.',
    en: 'When very cheap items sell by the dozen: the average order value then tells more.',
  },
  source: 'Farris et al., Marketing Metrics',
  examples: [
    {
      given: [
        [[120], [180]],
        [[60], [40]],
      ],
      expect: 3,
    },
    { given: [50, 20], expect: 2.5 },
    { given: [50, 0], expect: 'DIV0' },
  ],
};
