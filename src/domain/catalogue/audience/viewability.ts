import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const viewable = flow({ fr: 'impressions visibles', en: 'viewable impressions' }, 'aucune impression visible');
const measurable = flow({ fr: 'impressions mesurables', en: 'measurable impressions' }, 'aucune impression mesurable');

export const viewability: Kpi = {
  id: 'VIEWABILITY',
  family: 'audience',
  name: { fr: 'Taux de visibilité', en: 'Viewability rate' },
  forms: [form([viewable, measurable], (viewable, measurable) => portion(viewable, measurable))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const viewabilityCard: Card = {
  kpi: viewability,
  summary: {
    fr: 'Part des affichages mesurables qui étaient vraiment visibles.',
    en: 'Share of measurable impressions that were really in view.',
  },
  synonyms: ['visibilité', 'viewability', 'taux de visibilité', 'impressions visibles', 'viewable impressions'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand peu d’affichages sont mesurables : le taux ne parle que de ceux-là.',
    en: 'When few impressions are measurable: the rate speaks of those alone.',
  },
  notes: [
    {
      fr: 'Visible : la moitié des pixels à l’écran pendant 1 s, 2 s pour une vidéo.',
      en: 'In view: half of the pixels on screen for 1 s, 2 s for a video.',
    },
  ],
  source: 'MRC et IAB, Viewable Ad Impression Measurement Guidelines',
  examples: [
    { given: [650, 1000], expect: 0.65 },
    {
      given: [
        [[250], [400]],
        [[400], [600]],
      ],
      expect: 0.65,
    },
    { given: [1200, 1000], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
