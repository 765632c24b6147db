import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { ownSales } from './own-sales.ts';

const leaderSales = flow(
  { fr: 'ventes du premier concurrent', en: 'largest competitor’s sales' },
  { fr: 'aucune vente du premier concurrent', en: 'no sales of the largest competitor' },
);

export const relShare: Kpi = {
  id: 'REL_SHARE',
  family: 'revenue',
  name: { fr: 'Part de marché relative', en: 'Relative market share' },
  article: 'la',
  forms: [form([ownSales, leaderSales], (own, leader) => divide(own, leader))],
  formula: '{0} ÷ {1}',
  unit: 'multiple',
  direction: 'higher',
  objective: 'sales',
};

export const relShareCard: Card = {
  kpi: relShare,
  summary: {
    fr: 'Vos ventes face à celles du plus grand concurrent : au-dessus de 1, vous êtes premier.',
    en: 'Your sales against those of the largest competitor: above 1 you lead.',
  },
  synonyms: [
    'part relative',
    'part de marché relative',
    'relative share',
    'BCG',
    'matrice BCG',
    'share against leader',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur un marché sans meneur net : un petit écart fait alors basculer le chiffre.',
    en: 'In a market without a clear leader: a small gap then swings the figure.',
  },
  source: 'Guide d’évaluation des campagnes, l. 17; Farris et al., Marketing Metrics',
  examples: [
    { given: [30, 20], expect: 1.5 },
    {
      given: [
        [[10], [10]],
        [[30], [10]],
      ],
      expect: 0.5,
    },
    { given: [30, 0], expect: 'DIV0' },
  ],
};
