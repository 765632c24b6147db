import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { sessions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const bouncedSessions = flow({ fr: 'sessions d’une page', en: 'single-page sessions' }, 'aucune session d’une page');

export const bounce: Kpi = {
  id: 'BOUNCE',
  family: 'website',
  name: { fr: 'Taux de rebond', en: 'Bounce rate' },
  forms: [form([bouncedSessions, sessions], (bounced, sessions) => portion(bounced, sessions))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'awareness',
};

export const bounceCard: Card = {
  kpi: bounce,
  summary: {
    fr: 'Part des visites limitées à une seule page (définition classique).',
    en: 'Share of visits that saw a single page (classic definition).',
  },
  synonyms: [
    'rebond',
    'bounce rate',
    'taux de rebond',
    'visites d’une page',
    'single-page sessions',
    'qualité du contenu',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sur une page faite pour répondre d’un coup (contact, définition) : partir aussitôt y est normal.',
    en: 'On a page meant to answer at once (contact, definition): leaving right away is normal there.',
  },
  benchmark: {
    text: { fr: 'Moins de 40 % est un bon signe.', en: 'Below 40% is a good sign.' },
    source: 'KPI Marketing : L’outil indispensable, l. 124',
  },
  notes: [
    {
      fr: 'Sur des plages, c’est le total des rebonds ÷ le total des sessions. Sur 20 sources réelles : 51,66 %, quand la moyenne des 20 taux dit 53,87 %.',
      en: 'Over ranges it is total bounces ÷ total sessions. On 20 real sources: 51.66%, where the mean of the 20 rates says 53.87%.',
    },
    {
      fr: 'Ne se compare pas au taux de rebond de GA4, qui compte les sessions sans engagement.',
      en: 'Not comparable with GA4’s bounce rate, which counts sessions without engagement.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 122-124; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; Google Universal Analytics',
  examples: [
    {
      given: [874, 1898],
      expect: 0.46048472075869334,
      within: 1e-12,
      source: 'jhnvdw, GA4 BigQuery engagement output (site réel)',
    },
    {
      given: [
        [[30], [20]],
        [[100], [100]],
      ],
      expect: 0.25,
    },
    { given: [120, 100], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
