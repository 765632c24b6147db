import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const transportCosts = flow({ fr: 'frais de transport', en: 'transport costs' }, { fr: 'aucun frais', en: 'no costs' });
const base = flow(
  { fr: 'commandes ou chiffre d’affaires', en: 'orders or revenue' },
  'aucune commande ni aucun chiffre d’affaires',
);

export const transport: Kpi = {
  id: 'TRANSPORT',
  family: 'finance',
  name: { fr: 'Frais de transport', en: 'Transport costs' },
  article: 'les',
  forms: [form([transportCosts], (costs) => costs), form([transportCosts, base], (costs, base) => divide(costs, base))],
  formula: {
    fr: 'frais de transport, ou ÷ commandes (coût par commande), ou ÷ chiffre d’affaires (part)',
    en: 'transport costs, or ÷ orders (cost per order), or ÷ revenue (share)',
  },
  unit: 'currency',
  direction: 'lower',
  objective: 'profitability',
};

export const transportCard: Card = {
  kpi: transport,
  summary: {
    fr: 'Frais de transport du mois : au total, par commande ou en part du chiffre d’affaires.',
    en: 'Transport costs of the month: in all, per order or as a share of revenue.',
  },
  synonyms: [
    'transport',
    'livraison',
    'frais de port',
    'logistique',
    'frais de transport mensuels',
    'shipping',
    'delivery costs',
    'freight',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Le total seul, quand les ventes varient : il monte avec elles et ne dit rien de l’efficacité.',
    en: 'The total alone, when sales vary: it rises with them and says nothing of efficiency.',
  },
  notes: [
    {
      fr: 'Avec des commandes, le résultat est un montant par commande ; avec un chiffre d’affaires, une part que vous mettez au format %.',
      en: 'With orders the result is an amount per order; with revenue, a share to show in % format.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 54 (« frais de transports mensuels »)',
  examples: [
    { given: [[[420], [380]]], expect: 800 },
    {
      given: [
        [[420], [380]],
        [[90], [70]],
      ],
      expect: 5,
    },
    { given: [800, 16000], expect: 0.05 },
    { given: [800, 0], expect: 'DIV0' },
  ],
};
