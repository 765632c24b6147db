import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { stock } from '../input.ts';
import { interactions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const audience = stock({ fr: 'audience', en: 'audience' }, 'aucune audience');

export const engage: Kpi = {
  id: 'ENGAGE',
  family: 'audience',
  name: { fr: 'Taux d’engagement social', en: 'Social engagement rate' },
  forms: [form([interactions, audience], (interactions, audience) => divide(interactions, audience))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const engageCard: Card = {
  kpi: engage,
  summary: {
    fr: 'Interactions rapportées aux abonnés, à la portée ou aux impressions.',
    en: 'Interactions over followers, reach or impressions.',
  },
  synonyms: [
    'engagement',
    'taux d’engagement',
    'réseaux sociaux',
    'engagement rate',
    'likes',
    'social media engagement',
    'interactions',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour comparer deux comptes dont l’un divise par ses abonnés et l’autre par sa portée.',
    en: 'To compare two accounts when one divides by followers and the other by reach.',
  },
  benchmark: {
    text: {
      fr: 'Par abonnés : 1 à 3,5 % est moyen, 3,5 à 6 % élevé (source fragile).',
      en: 'By followers: 1 to 3.5% is average, 3.5 to 6% high (weak source).',
    },
    source: 'calculator.city',
  },
  notes: [
    {
      fr: 'Dites dans le nom du KPI à quoi vous divisez. Le taux peut dépasser 1 : une personne peut réagir plusieurs fois.',
      en: 'Say in the KPI’s name what you divide by. It may pass 1: one person may react several times.',
    },
    {
      fr: 'Une audience ne s’additionne pas d’un mois à l’autre. Pour diviser par des impressions, donnez leur SUM.',
      en: 'An audience does not add up from month to month. To divide by impressions, give their SUM.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 8; calculator.city, Social Media Engagement Rate Calculator',
  examples: [
    { given: [225, 5000], expect: 0.045, source: 'calculator.city, Social Media Engagement Rate Calculator' },
    {
      given: [[[120], [100]], 5000],
      expect: 0.044,
      source: 'calculator.city, Social Media Engagement Rate Calculator : 220 sur 5000',
    },
    { given: [220, 0], expect: 'DIV0' },
    { given: [220, [[5000], [5100]]], expect: 'SHAPE' },
  ],
};
