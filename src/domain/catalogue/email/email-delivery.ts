import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { delivered, sent } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const emailDelivery: Kpi = {
  id: 'EMAIL_DELIVERY',
  family: 'email',
  name: { fr: 'Taux de délivrabilité', en: 'Delivery rate' },
  forms: [form([delivered, sent], (delivered, sent) => portion(delivered, sent))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
};

export const emailDeliveryCard: Card = {
  kpi: emailDelivery,
  summary: { fr: 'Part des e-mails envoyés qui sont remis.', en: 'Share of e-mails sent that are delivered.' },
  synonyms: ['délivrabilité', 'e-mails remis', 'delivery rate', 'deliverability', 'taux de livraison', 'emailing'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour savoir si l’on arrive en boîte de réception : un e-mail remis peut être classé en spam.',
    en: 'To know whether you reach the inbox: a delivered e-mail may sit in spam.',
  },
  source: 'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [9500, 10000], expect: 0.95, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[4000], [5500]],
        [[4500], [5500]],
      ],
      expect: 0.95,
    },
    { given: [10000, 9500], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
