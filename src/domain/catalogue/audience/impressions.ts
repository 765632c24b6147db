import type { Card } from '../card.ts';
import { frequency, impressions as impressionCount, reach } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const impressions: Kpi = {
  id: 'IMPRESSIONS',
  family: 'audience',
  name: { fr: 'Impressions', en: 'Impressions' },
  article: 'les',
  forms: [
    form([reach, frequency], (reach, frequency) => reach * frequency),
    form([impressionCount], (impressions) => impressions),
  ],
  formula: '{0} × {1}',
  unit: 'count',
  direction: 'higher',
  objective: 'awareness',
  volume: [],
};

export const impressionsCard: Card = {
  kpi: impressions,
  summary: {
    fr: 'Nombre d’affichages : un total, ou personnes touchées × répétition.',
    en: 'Number of times shown: a total, or people reached × frequency.',
  },
  synonyms: ['impressions', 'affichages', 'notoriété', 'nombre d’affichages', 'ad views', 'views'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour compter des personnes : la même voit plusieurs affichages, regardez la portée.',
    en: 'To count people: one person sees several impressions, look at reach.',
  },
  notes: [
    {
      fr: 'Avec une seule plage d’affichages, elle est totalisée.',
      en: 'With a single range of impressions, it is totalled.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 8; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; IAB',
  examples: [
    { given: [200, 5], expect: 1000, source: 'bit1024, Reach and Frequency Calculator' },
    { given: [[[600], [400]]], expect: 1000 },
    { given: [200, -5], expect: 'NEG' },
    { given: [[[200], [300]], 5], expect: 'SHAPE' },
  ],
};
