import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { impressions, videoViews } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const vtr: Kpi = {
  id: 'VTR',
  family: 'audience',
  name: { fr: 'Taux de vue vidéo', en: 'Video view rate' },
  forms: [form([videoViews, impressions], (views, impressions) => portion(views, impressions))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const vtrCard: Card = {
  kpi: vtr,
  summary: {
    fr: 'Part des affichages de la vidéo devenus des vues.',
    en: 'Share of the video’s impressions that became views.',
  },
  synonyms: ['VTR', 'taux de vue', 'view-through rate', 'view rate', 'vues vidéo'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la vidéo démarre seule, sans le son : presque chaque affichage passe pour une vue.',
    en: 'When the video starts by itself without sound: almost every impression passes for a view.',
  },
  source: 'smartclip, View-Through Rate; Google Ads Help, View rate',
  examples: [
    { given: [300, 1000], expect: 0.3 },
    {
      given: [
        [[100], [200]],
        [[600], [400]],
      ],
      expect: 0.3,
    },
    { given: [1200, 1000], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
