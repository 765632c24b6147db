import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const completions = flow({ fr: 'lectures complètes', en: 'completed plays' }, 'aucune lecture complète');
const starts = flow({ fr: 'lectures lancées', en: 'plays started' }, 'aucune lecture lancée');

export const vcr: Kpi = {
  id: 'VCR',
  family: 'audience',
  name: { fr: 'Taux de complétion vidéo', en: 'Video completion rate' },
  forms: [form([completions, starts], (completions, starts) => portion(completions, starts))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const vcrCard: Card = {
  kpi: vcr,
  summary: { fr: 'Part des lectures de vidéo qui vont jusqu’au bout.', en: 'Share of video starts played to the end.' },
  synonyms: ['VCR', 'complétion', 'taux de complétion', 'video completion rate', 'vidéo vue en entier', 'completion'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour comparer des vidéos de longueurs différentes : on finit plus souvent 6 secondes que 60.',
    en: 'To compare videos of different lengths: 6 seconds are finished more often than 60.',
  },
  benchmark: {
    text: {
      fr: '70 % (source fragile) ; bien moins sur les formats que l’on peut passer.',
      en: '70% (weak source); far less on skippable formats.',
    },
    source: 'cocoandlowe',
  },
  notes: [
    {
      fr: 'Certains divisent par les impressions : prenez alors KPI_VTR.',
      en: 'Some divide by impressions: take KPI_VTR then.',
    },
  ],
  source: 'IAB, VAST; BidsCube, Video Completion Rate',
  examples: [
    { given: [700, 1000], expect: 0.7, source: 'BidsCube, VCR' },
    {
      given: [
        [[100], [150]],
        [[300], [200]],
      ],
      expect: 0.5,
    },
    { given: [1200, 1000], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
