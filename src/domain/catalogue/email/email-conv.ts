import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { conversions, delivered } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const emailConv: Kpi = {
  id: 'EMAIL_CONV',
  family: 'email',
  name: { fr: 'Conversion e-mail', en: 'E-mail conversion rate' },
  article: 'la',
  forms: [form([conversions, delivered], (conversions, delivered) => portion(conversions, delivered))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
};

export const emailConvCard: Card = {
  kpi: emailConv,
  summary: {
    fr: 'Part des e-mails remis suivis d’une conversion.',
    en: 'Share of delivered e-mails followed by a conversion.',
  },
  synonyms: ['conversion e-mail', 'email conversion rate', 'ventes par e-mail', 'emailing', 'conversions e-mail'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand l’e-mail annonce une vente en magasin : ces achats-là ne lui sont pas rattachés.',
    en: 'When the e-mail announces a sale in store: those purchases are not tied to it.',
  },
  source: 'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [42, 9500], expect: 0.0044, within: 5e-5, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[10], [15]],
        [[2000], [3000]],
      ],
      expect: 0.005,
    },
    { given: [9600, 9500], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
