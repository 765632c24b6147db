import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { uniqueClicks, uniqueOpens } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const emailCtor: Kpi = {
  id: 'EMAIL_CTOR',
  family: 'email',
  name: { fr: 'Taux de réactivité', en: 'Click-to-open rate' },
  forms: [form([uniqueClicks, uniqueOpens], (clicks, opens) => portion(clicks, opens))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
};

export const emailCtorCard: Card = {
  kpi: emailCtor,
  summary: {
    fr: 'Part des personnes qui ont ouvert et qui cliquent.',
    en: 'Share of people who opened and then clicked.',
  },
  synonyms: ['CTOR', 'réactivité', 'taux de réactivité', 'click-to-open', 'clics sur ouvertures', 'click to open rate'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les ouvertures sont gonflées par Apple : le taux baisse sans que le contenu ait changé.',
    en: 'When Apple inflates the opens: the rate falls and the content has not changed.',
  },
  source: 'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [285, 2375], expect: 0.12, within: 1e-12, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[300], [375]],
        [[2000], [2212]],
      ],
      expect: 0.1603,
      within: 5e-5,
      source: 'super-calc, Email Open Rate Calculator : 675 sur 4212',
    },
    { given: [10, 5], expect: 'RANGE' },
    { given: [5, 0], expect: 'DIV0' },
  ],
};
