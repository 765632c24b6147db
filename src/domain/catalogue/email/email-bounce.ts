import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { sent } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const bounced = flow({ fr: 'e-mails refusés', en: 'e-mails bounced' }, 'aucun e-mail refusé');

export const emailBounce: Kpi = {
  id: 'EMAIL_BOUNCE',
  family: 'email',
  name: { fr: 'Taux de rebond e-mail', en: 'E-mail bounce rate' },
  forms: [form([bounced, sent], (bounced, sent) => portion(bounced, sent))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'leads',
};

export const emailBounceCard: Card = {
  kpi: emailBounce,
  summary: { fr: 'Part des e-mails envoyés qui sont refusés.', en: 'Share of e-mails sent that are rejected.' },
  synonyms: ['rebond e-mail', 'bounce e-mail', 'email bounce rate', 'hard bounce', 'soft bounce', 'adresses invalides'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand refus définitifs et passagers sont mêlés : seuls les premiers disent une liste mal tenue.',
    en: 'When permanent and passing rejections are mixed: only the first tell of a poorly kept list.',
  },
  benchmark: { text: { fr: 'Moins de 2 %.', en: 'Below 2%.' }, source: 'BasicFreeTools' },
  source: 'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [500, 10000], expect: 0.05, within: 1e-12, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[100], [100]],
        [[4000], [6000]],
      ],
      expect: 0.02,
    },
    { given: [11000, 10000], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
