import { remainder } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { purchases } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const carts = flow({ fr: 'paniers créés', en: 'carts created' }, 'aucun panier créé');

export const cartAbandon: Kpi = {
  id: 'CART_ABANDON',
  family: 'website',
  name: { fr: 'Taux d’abandon de panier', en: 'Cart abandonment rate' },
  forms: [form([carts, purchases], (carts, purchases) => remainder(purchases, carts, 1, 0))],
  formula: '1 − {1} ÷ {0}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'sales',
  volume: 0,
};

export const cartAbandonCard: Card = {
  kpi: cartAbandon,
  summary: { fr: 'Part des paniers créés qui ne sont pas achetés.', en: 'Share of carts created that are not bought.' },
  synonyms: ['abandon de panier', 'paniers abandonnés', 'cart abandonment', 'abandoned carts', 'taux d’abandon'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand le panier sert de liste d’envies : l’abandon y est voulu.',
    en: 'When the cart serves as a wish list: leaving it is intended.',
  },
  benchmark: {
    text: { fr: '70,22 % : moyenne de 50 études.', en: '70.22%: mean of 50 studies.' },
    source: 'Baymard Institute, cité par briefly.co et omegapoint',
  },
  source: 'MASB, Abandonment rate; Baymard Institute',
  examples: [
    { given: [3150, 650], expect: 0.794, within: 0.0005, source: 'goodcontent, Abandonment Rate' },
    {
      given: [
        [[6000], [4000]],
        [[2000], [1000]],
      ],
      expect: 0.7,
      source: 'The Prime Calculator, Cart Abandonment Rate : 3000 achats sur 10000',
    },
    { given: [10, 12], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
