import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { orders, revenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const aov: Kpi = {
  id: 'AOV',
  family: 'revenue',
  name: { fr: 'Panier moyen', en: 'Average order value' },
  forms: [form([revenue, orders], (revenue, orders) => divide(revenue, orders))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
};

export const aovCard: Card = {
  kpi: aov,
  summary: { fr: 'Montant moyen d’une commande.', en: 'What one order is worth on average.' },
  synonyms: [
    'AOV',
    'panier',
    'valeur moyenne des commandes',
    'montant moyen',
    'ticket moyen',
    'basket size',
    'average basket',
    'average ticket',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand quelques commandes énormes tirent la moyenne : elle ne dit alors rien du panier habituel.',
    en: 'When a few huge orders pull the average: it then says nothing of the usual basket.',
  },
  notes: [
    {
      fr: 'Tout hors taxes ou tout toutes taxes comprises, jamais un mélange des deux.',
      en: 'All excluding VAT or all including it, never a mix of the two.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 18; MetricHQ, Average Order Value; Shopify',
  examples: [
    { given: [10000, 100], expect: 100, source: 'Savvy Calculator, Average Order Value' },
    { given: [1000, 23], expect: 43.47, within: 0.01, source: 'Omniconvert, Average Order Value' },
    {
      given: [
        [[400], [600]],
        [[13], [10]],
      ],
      expect: 43.47826086956522,
    },
    { given: [100, 0], expect: 'DIV0' },
  ],
};
