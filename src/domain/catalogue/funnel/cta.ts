import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { pageViews } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const ctaClicks = flow({ fr: 'clics sur le CTA', en: 'CTA clicks' }, 'aucun clic sur le CTA');

export const cta: Kpi = {
  id: 'CTA',
  family: 'funnel',
  name: { fr: 'Taux de CTA', en: 'CTA rate' },
  forms: [form([ctaClicks, pageViews], (clicks, views) => portion(clicks, views))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
};

export const ctaCard: Card = {
  kpi: cta,
  summary: {
    fr: 'Part des affichages suivis d’un clic sur l’appel à l’action.',
    en: 'Share of views followed by a click on the call to action.',
  },
  synonyms: [
    'CTA',
    'call to action',
    'appel à l’action',
    'taux de CTA',
    'clic sur le bouton',
    'CTA click-through rate',
    'button clicks',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand plusieurs boutons d’une page mènent au même endroit : comptez alors les visites qui cliquent, pas les clics.',
    en: 'When several buttons of a page lead to one place: count the visits that click then, not the clicks.',
  },
  notes: [
    {
      fr: 'Certains divisent par ceux qui n’ont pas cliqué (nexoya) : ce rapport-là n’est pas un taux et n’est pas utilisé ici.',
      en: 'Some divide by those who did not click (nexoya): that is odds, not a rate, and is not used here.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 148; Conversion Uplift, Click-through rate for a CTA',
  examples: [
    { given: [45, 900], expect: 0.05, within: 1e-12, source: 'wrenegadegrace, Click-Through Rate of a CTA' },
    {
      given: [1660, 3991],
      expect: 0.42,
      within: 0.005,
      source: 'Conversion Uplift, Real click-through rate for a CTA',
    },
    {
      given: [
        [[20], [25]],
        [[400], [500]],
      ],
      expect: 0.05,
    },
    { given: [12, 10], expect: 'RANGE' },
  ],
};
