import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { spend, videoViews } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpv: Kpi = {
  id: 'CPV',
  family: 'acquisition',
  name: { fr: 'Coût par vue', en: 'Cost per view' },
  forms: [form([spend, videoViews], (spend, views) => divide(spend, views))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'awareness',
};

export const cpvCard: Card = {
  kpi: cpv,
  summary: {
    fr: 'Prix d’une vue de vidéo, ou d’une vue complète.',
    en: 'Price of one video view, or of one completed view.',
  },
  synonyms: ['CPV', 'coût par vue', 'coût par vue vidéo', 'cost per view', 'video cost', 'CPCV'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour comparer deux plateformes : l’une compte une vue à 3 secondes, l’autre à 30.',
    en: 'To compare two platforms: one counts a view at 3 seconds, the other at 30.',
  },
  notes: [
    {
      fr: 'Écrivez quelque part quelle vue vous comptez, et gardez la même.',
      en: 'Write down which view you count, and keep to it.',
    },
  ],
  source: 'Google Ads Help, Cost-per-view; IAB',
  examples: [
    { given: [150, 5000], expect: 0.03 },
    {
      given: [
        [[100], [50]],
        [[3000], [2000]],
      ],
      expect: 0.03,
    },
    { given: [150, 0], expect: 'DIV0' },
  ],
};
