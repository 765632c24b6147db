import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { conversions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const visits = flow(
  { fr: 'visites ou visiteurs', en: 'visits or visitors' },
  { fr: 'aucune visite', en: 'no visits' },
);

export const conv: Kpi = {
  id: 'CONV',
  family: 'funnel',
  name: { fr: 'Taux de conversion', en: 'Conversion rate' },
  forms: [form([conversions, visits], (conversions, visits) => portion(conversions, visits))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
};

export const convCard: Card = {
  kpi: conv,
  summary: {
    fr: 'Part des visites, ou des visiteurs, qui convertissent.',
    en: 'Share of visits, or visitors, that convert.',
  },
  synonyms: [
    'conversion',
    'taux de conversion',
    'conversion rate',
    'CVR',
    'taux de transformation',
    'conversions du site',
  ],
  level: 'functional',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand une visite peut convertir plusieurs fois : comptez les visites qui convertissent, pas les conversions.',
    en: 'When one visit may convert several times: count the visits that convert, not the conversions.',
  },
  benchmark: {
    text: {
      fr: '2,70 % en moyenne pour la publicité sur les moteurs de recherche (2023).',
      en: '2.70% on average for search advertising (2023).',
    },
    source: 'WordStream, cité par gahoto',
  },
  notes: [
    {
      fr: 'Choisissez visites ou visiteurs, et n’en changez plus : les deux taux ne se comparent pas.',
      en: 'Choose visits or visitors and keep to it: the two rates do not compare.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 55; Guide d’évaluation des campagnes, l. 8, 9, 18 et 23; Google Ads Help, Conversion rate; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [5000, 100000], expect: 0.05, source: 'gahoto, 15 Important Conversion Metrics' },
    {
      given: [
        [[30], [20]],
        [[600], [400]],
      ],
      expect: 0.05,
    },
    { given: [12, 10], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
