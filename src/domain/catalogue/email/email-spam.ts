import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { delivered } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const complaints = flow({ fr: 'signalements de spam', en: 'spam reports' }, 'aucun signalement');

export const emailSpam: Kpi = {
  id: 'EMAIL_SPAM',
  family: 'email',
  name: { fr: 'Taux de plainte', en: 'Spam complaint rate' },
  forms: [form([complaints, delivered], (complaints, delivered) => portion(complaints, delivered))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'leads',
};

export const emailSpamCard: Card = {
  kpi: emailSpam,
  summary: { fr: 'Part des e-mails remis signalés comme spam.', en: 'Share of delivered e-mails reported as spam.' },
  synonyms: ['plaintes', 'spam', 'taux de plainte', 'spam complaints', 'signalements', 'complaint rate'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sur un petit envoi : une seule plainte y fait un taux énorme.',
    en: 'On a small mailing: a single complaint makes a huge rate there.',
  },
  source: 'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [9, 9000], expect: 0.001 },
    {
      given: [
        [[2], [3]],
        [[2000], [3000]],
      ],
      expect: 0.001,
    },
    { given: [10, 5], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
