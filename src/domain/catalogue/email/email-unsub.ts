import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { delivered } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const unsubscribes = flow({ fr: 'désabonnements', en: 'unsubscribes' }, 'aucun désabonnement');

export const emailUnsub: Kpi = {
  id: 'EMAIL_UNSUB',
  family: 'email',
  name: { fr: 'Taux de désabonnement', en: 'Unsubscribe rate' },
  forms: [form([unsubscribes, delivered], (unsubscribes, delivered) => portion(unsubscribes, delivered))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'leads',
};

export const emailUnsubCard: Card = {
  kpi: emailUnsub,
  summary: {
    fr: 'Part des e-mails remis suivis d’un désabonnement.',
    en: 'Share of delivered e-mails followed by an unsubscribe.',
  },
  synonyms: ['désabonnement', 'désinscription', 'unsubscribe rate', 'opt-out', 'désabonnés'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les gens signalent l’e-mail comme spam au lieu de se désabonner : regardez aussi les plaintes.',
    en: 'When people report spam instead of unsubscribing: look at complaints too.',
  },
  source: 'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [19, 9500], expect: 0.002, within: 1e-12, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[4], [6]],
        [[2000], [3000]],
      ],
      expect: 0.002,
    },
    { given: [9600, 9500], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
