import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { delivered, revenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const emailRpe: Kpi = {
  id: 'EMAIL_RPE',
  family: 'email',
  name: { fr: 'Revenu par e-mail', en: 'Revenue per e-mail' },
  forms: [form([revenue, delivered], (revenue, delivered) => divide(revenue, delivered))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
};

export const emailRpeCard: Card = {
  kpi: emailRpe,
  summary: { fr: 'Chiffre d’affaires moyen par e-mail remis.', en: 'Average revenue per e-mail delivered.' },
  synonyms: ['revenu par e-mail', 'chiffre d’affaires par e-mail', 'revenue per email', 'RPE', 'emailing'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour comparer une lettre d’information et une offre : elles n’ont pas le même but.',
    en: 'To compare a newsletter and an offer: they do not have one purpose.',
  },
  source: 'businessmarketing.pro, Revenue per email',
  examples: [
    { given: [1900, 9500], expect: 0.2 },
    {
      given: [
        [[900], [600]],
        [[3000], [2000]],
      ],
      expect: 0.3,
    },
    { given: [100, 0], expect: 'DIV0' },
  ],
};
