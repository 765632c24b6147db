import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { delivered, uniqueClicks } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const emailClick: Kpi = {
  id: 'EMAIL_CLICK',
  family: 'email',
  name: { fr: 'Taux de clic e-mail', en: 'E-mail click rate' },
  forms: [form([uniqueClicks, delivered], (clicks, delivered) => portion(clicks, delivered))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
};

export const emailClickCard: Card = {
  kpi: emailClick,
  summary: { fr: 'Part des e-mails remis qui sont cliqués.', en: 'Share of delivered e-mails that are clicked.' },
  synonyms: [
    'taux de clic e-mail',
    'taux de clics',
    'clics e-mail',
    'email click rate',
    'email CTR',
    'emailing',
    'horaires d’envoi',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand des antivirus d’entreprise cliquent tous les liens : retirez ces clics d’abord.',
    en: 'When company virus scanners click every link: remove those clicks first.',
  },
  source:
    'Guide d’évaluation des campagnes, l. 25; Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work',
  examples: [
    { given: [285, 9500], expect: 0.03, within: 1e-12, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[300], [375]],
        [[8640], [9000]],
      ],
      expect: 0.0383,
      within: 5e-5,
      source: 'super-calc, Email Open Rate Calculator : 675 sur 17640',
    },
    { given: [9600, 9500], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
