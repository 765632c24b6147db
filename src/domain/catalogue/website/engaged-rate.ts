import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { engagedSessions, sessions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const engagedRate: Kpi = {
  id: 'ENGAGED_RATE',
  family: 'website',
  name: { fr: 'Taux d’engagement GA4', en: 'GA4 engagement rate' },
  forms: [form([engagedSessions, sessions], (engaged, sessions) => portion(engaged, sessions))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const engagedRateCard: Card = {
  kpi: engagedRate,
  summary: {
    fr: 'Part des sessions engagées : 10 s, 2 pages ou un événement clé.',
    en: 'Share of engaged sessions: 10 s, two pages or a key event.',
  },
  synonyms: ['taux d’engagement', 'engagement rate', 'sessions engagées', 'engaged sessions', 'engagement GA4'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour l’engagement sur les réseaux sociaux : c’est KPI_ENGAGE.',
    en: 'For engagement on social networks: that is KPI_ENGAGE.',
  },
  source: 'Google Analytics 4 Help, Engagement rate and bounce rate',
  examples: [
    {
      given: [693, 1810],
      expect: 0.383,
      within: 0.0005,
      source: 'bbccss, How to calculate and view bounce rate in GA4',
    },
    {
      given: [
        [[40], [49]],
        [[50], [50]],
      ],
      expect: 0.89,
    },
    { given: [120, 100], expect: 'RANGE' },
  ],
};
