import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { interactions, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpe: Kpi = {
  id: 'CPE',
  family: 'acquisition',
  name: { fr: 'Coût par engagement', en: 'Cost per engagement' },
  forms: [form([spend, interactions], (spend, interactions) => divide(spend, interactions))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'awareness',
};

export const cpeCard: Card = {
  kpi: cpe,
  summary: {
    fr: 'Prix d’une interaction sur les réseaux sociaux.',
    en: 'Price of one interaction on social networks.',
  },
  synonyms: ['CPE', 'coût par engagement', 'coût par interaction', 'cost per engagement', 'cost per interaction'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand un « j’aime » et un partage comptent pareil et que l’un vaut bien plus que l’autre pour vous.',
    en: 'When a like and a share count the same and one is worth far more to you.',
  },
  source: 'Meta Business Help; X Ads Help, Cost per engagement',
  examples: [
    { given: [90, 300], expect: 0.3 },
    {
      given: [
        [[40], [50]],
        [[100], [200]],
      ],
      expect: 0.3,
    },
    { given: [90, 0], expect: 'DIV0' },
  ],
};
