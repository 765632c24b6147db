import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { stock } from '../input.ts';
import { reach } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const population = stock({ fr: 'population cible', en: 'target population' }, 'aucune population cible');

export const reachRate: Kpi = {
  id: 'REACH_RATE',
  family: 'audience',
  name: { fr: 'Taux de couverture', en: 'Reach rate' },
  forms: [form([reach, population], (reach, population) => portion(reach, population))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const reachRateCard: Card = {
  kpi: reachRate,
  summary: { fr: 'Part de la cible touchée au moins une fois.', en: 'Share of the target reached at least once.' },
  synonyms: ['taux de couverture', 'couverture de la cible', 'reach rate', 'target reach', 'part de la cible touchée'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la portée compte aussi des personnes hors de la cible.',
    en: 'When the reach also counts people outside the target.',
  },
  source: 'Guide d’évaluation des campagnes, l. 8; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [25000, 100000], expect: 0.25 },
    { given: [0, 100000], expect: 0 },
    { given: [120000, 100000], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
