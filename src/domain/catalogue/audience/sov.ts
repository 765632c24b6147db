import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const ownVoice = flow({ fr: 'votre part', en: 'your share' }, { fr: 'aucune part', en: 'no share' });
const marketVoice = flow({ fr: 'total du marché', en: 'market total' }, 'aucun total de marché');

export const sov: Kpi = {
  id: 'SOV',
  family: 'audience',
  name: { fr: 'Part de voix', en: 'Share of voice' },
  article: 'la',
  forms: [form([ownVoice, marketVoice], (own, market) => portion(own, market))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const sovCard: Card = {
  kpi: sov,
  summary: {
    fr: 'Part de la publicité ou des mentions du marché qui est la vôtre.',
    en: 'Your share of the market’s advertising or mentions.',
  },
  synonyms: ['SOV', 'part de voix', 'share of voice', 'mentions', 'visibilité de la marque'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les budgets ou les mentions des concurrents sont mal connus : le total du marché manque.',
    en: 'When competitors’ budgets or mentions are poorly known: the market total is missing.',
  },
  notes: [
    {
      fr: 'Même mesure des deux côtés (dépenses, mentions ou impressions) ; le total du marché vous comprend.',
      en: 'One measure on both sides (spend, mentions or impressions); the market total includes you.',
    },
  ],
  source: 'Wikipedia, Share of voice; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [5000000, 100000000], expect: 0.05, source: 'Wikipedia (miroir), Share of voice' },
    {
      given: [
        [[20], [30]],
        [[300], [200]],
      ],
      expect: 0.1,
      source: 'Operately, KPI examples : 50 sur 500',
    },
    { given: [500, 50], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
