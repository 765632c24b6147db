import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { orders, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpo: Kpi = {
  id: 'CPO',
  family: 'acquisition',
  name: { fr: 'Coût par commande', en: 'Cost per order' },
  forms: [form([spend, orders], (spend, orders) => divide(spend, orders))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'sales',
};

export const cpoCard: Card = {
  kpi: cpo,
  summary: { fr: 'Coût publicitaire d’une commande.', en: 'Ad cost of one order.' },
  synonyms: ['CPO', 'coût par commande', 'coût par vente', 'cost per order', 'cost per sale'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand une commande rapporte bien plus qu’une autre : le ROAS pèse le montant, pas seulement le nombre.',
    en: 'When one order brings far more than another: ROAS weighs the amount, not the count alone.',
  },
  source: 'Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; MASB, Common Language Marketing Dictionary',
  examples: [
    { given: [2400, 80], expect: 30 },
    {
      given: [
        [[900], [1500]],
        [[40], [40]],
      ],
      expect: 30,
    },
    { given: [2400, 0], expect: 'DIV0' },
  ],
};
