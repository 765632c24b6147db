import { remainder } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { engagedSessions, sessions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const bounceGa4: Kpi = {
  id: 'BOUNCE_GA4',
  family: 'website',
  name: { fr: 'Taux de rebond GA4', en: 'GA4 bounce rate' },
  forms: [form([engagedSessions, sessions], (engaged, sessions) => remainder(engaged, sessions))],
  formula: '1 − {0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'awareness',
};

export const bounceGa4Card: Card = {
  kpi: bounceGa4,
  summary: {
    fr: 'Part des sessions sans engagement : ni 10 s, ni 2 pages, ni événement clé.',
    en: 'Share of sessions not engaged: no 10 s, no second page, no key event.',
  },
  synonyms: ['rebond GA4', 'bounce rate GA4', 'Google Analytics 4', 'sessions non engagées', 'not engaged sessions'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour prolonger une série d’Universal Analytics : la définition a changé, la courbe ferait un saut.',
    en: 'To extend a series from Universal Analytics: the definition changed and the curve would jump.',
  },
  benchmark: {
    text: {
      fr: 'Le repère de 40 % date d’avant GA4 : à manier avec prudence.',
      en: 'The 40% mark predates GA4: use it with care.',
    },
    source: 'KPI Marketing : L’outil indispensable, l. 124',
  },
  notes: [{ fr: 'C’est 1 − le taux d’engagement de GA4.', en: 'It is 1 − GA4’s engagement rate.' }],
  source: 'KPI Marketing : L’outil indispensable, l. 122-124; Google Analytics 4 Help, Engagement rate and bounce rate',
  examples: [
    {
      given: [693, 1810],
      expect: 0.617,
      within: 0.0005,
      source: 'bbccss, How to calculate and view bounce rate in GA4',
    },
    {
      given: [
        [[40], [49]],
        [[50], [50]],
      ],
      expect: 0.11,
      source: 'Bounce Rate in GA4 vs UA : 89 sessions engagées sur 100',
    },
    { given: [120, 100], expect: 'RANGE' },
  ],
};
