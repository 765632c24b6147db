import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { pageViews, sessions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const pagesSession: Kpi = {
  id: 'PAGES_SESSION',
  family: 'website',
  name: { fr: 'Pages par session', en: 'Pages per session' },
  article: 'les',
  forms: [form([pageViews, sessions], (views, sessions) => divide(views, sessions))],
  formula: '{0} ÷ {1}',
  unit: 'count',
  direction: 'higher',
  objective: 'awareness',
};

export const pagesSessionCard: Card = {
  kpi: pagesSession,
  summary: { fr: 'Nombre moyen de pages vues par visite.', en: 'Average page views per visit.' },
  synonyms: [
    'pages par session',
    'pages par visite',
    'pages vues',
    'pages per session',
    'pageviews per session',
    'profondeur de visite',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand le visiteur trouve ce qu’il cherche en une page : plus de pages n’est pas mieux.',
    en: 'When visitors find what they need on one page: more pages is not better.',
  },
  source: 'Google Analytics Help, Pages per session',
  examples: [
    {
      given: [1060606, 598092],
      expect: 1.7733158109454732,
      source: 'analytics.usa.gov, USAID, source google, 30 jours',
    },
    {
      given: [
        [[300], [200]],
        [[100], [150]],
      ],
      expect: 2,
    },
    { given: [300, 0], expect: 'DIV0' },
  ],
};
