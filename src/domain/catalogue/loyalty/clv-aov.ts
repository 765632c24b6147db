import type { Card } from '../card.ts';
import { customerYears } from '../customer-inputs.ts';
import { average, optional } from '../input.ts';
import { margin } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const basket = average({ fr: 'panier moyen', en: 'average order value' }, { fr: 'aucun panier', en: 'no order value' });
const ordersPerYear = average(
  { fr: 'commandes par an', en: 'orders per year' },
  { fr: 'aucune commande', en: 'no orders' },
);

export const clvAov: Kpi = {
  id: 'CLV_AOV',
  family: 'loyalty',
  name: { fr: 'CLV e-commerce', en: 'E-commerce CLV' },
  article: 'la',
  forms: [
    form(
      [basket, ordersPerYear, customerYears, optional(margin, 1)],
      (basket, orders, years, margin) => basket * orders * years * margin,
    ),
  ],
  formula: '{0} × {1} × {2} × {3}',
  unit: 'currency',
  direction: 'higher',
  objective: 'loyalty',
};

export const clvAovCard: Card = {
  kpi: clvAov,
  summary: {
    fr: 'Valeur d’un client de boutique : panier × fréquence × durée.',
    en: 'Value of a shop’s customer: basket × frequency × years.',
  },
  synonyms: ['CLV boutique', 'valeur vie client e-commerce', 'CVL', 'LTV e-commerce', 'shop lifetime value', 'CLTV'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les clients se ressemblent peu : la moyenne cache une poignée d’acheteurs qui font tout.',
    en: 'When customers differ much: the mean hides a handful of buyers who do everything.',
  },
  source: '7search, CLTV calculator; Guide d’évaluation des campagnes, l. 18 (panier moyen, réachat)',
  examples: [
    { given: [10, 2.5, 1.5], expect: 37.5, source: '7search, CLTV calculator' },
    { given: [80, 4, 3, 0.4], expect: 384 },
    { given: [80, -4, 3], expect: 'NEG' },
    { given: [80, 4, 3, 40], expect: 'RATIO' },
  ],
};
