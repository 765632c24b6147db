import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { ownSales } from './own-sales.ts';

const marketSales = flow({ fr: 'ventes du marché', en: 'market sales' }, 'aucune vente du marché');

export const marketshare: Kpi = {
  id: 'MARKETSHARE',
  family: 'revenue',
  name: { fr: 'Part de marché', en: 'Market share' },
  article: 'la',
  forms: [form([ownSales, marketSales], (own, market) => portion(own, market))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
};

export const marketshareCard: Card = {
  kpi: marketshare,
  summary: {
    fr: 'Part de vos ventes dans celles de tout le marché, en valeur ou en volume.',
    en: 'Your share of the whole market’s sales, by value or by volume.',
  },
  synonyms: ['part de marché', 'PDM', 'market share', 'share of market'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand la taille du marché n’est qu’une estimation changeante : la part bouge alors sans que vos ventes bougent.',
    en: 'When the market’s size is a shifting estimate: the share then moves while your sales do not.',
  },
  notes: [
    {
      fr: 'Les ventes du marché comprennent les vôtres. Même unité et même période des deux côtés.',
      en: 'Market sales include yours. One unit and one period on both sides.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 53; Guide d’évaluation des campagnes, l. 17; Farris et al., Marketing Metrics',
  examples: [
    { given: [20, 200], expect: 0.1, source: 'Investopedia, Market share' },
    { given: [40, 200], expect: 0.2, source: 'Investopedia, Market share' },
    { given: [12, 130], expect: 0.092, within: 0.0005, source: 'eHow, Calculate market share' },
    {
      given: [
        [[5], [7]],
        [[60], [70]],
      ],
      expect: 0.092307692307692,
    },
    { given: [200, 20], expect: 'RANGE' },
    { given: [20, 0], expect: 'DIV0' },
  ],
};
