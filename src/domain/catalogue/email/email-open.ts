import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { delivered, uniqueOpens } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const emailOpen: Kpi = {
  id: 'EMAIL_OPEN',
  family: 'email',
  name: { fr: 'Taux d’ouverture', en: 'Open rate' },
  forms: [form([uniqueOpens, delivered], (opens, delivered) => portion(opens, delivered))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
};

export const emailOpenCard: Card = {
  kpi: emailOpen,
  summary: { fr: 'Part des e-mails remis qui sont ouverts.', en: 'Share of delivered e-mails that are opened.' },
  synonyms: [
    'ouverture',
    'taux d’ouverture',
    'open rate',
    'e-mails ouverts',
    'ligne d’objet',
    'subject line',
    'emailing',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour juger un contenu : depuis 2021, Apple ouvre les e-mails à la place des gens. Suivez plutôt les clics.',
    en: 'To judge content: since 2021 Apple opens e-mails in people’s place. Follow clicks instead.',
  },
  benchmark: {
    text: {
      fr: 'Environ 25 %, tous secteurs (source fragile ; gonflé depuis 2021).',
      en: 'About 25% over all trades (weak source; inflated since 2021).',
    },
    source: 'BasicFreeTools',
  },
  notes: [
    {
      fr: 'Comptez chaque personne une fois par envoi (ouvertures uniques).',
      en: 'Count each person once per mailing (unique opens).',
    },
  ],
  source:
    'Campaign Monitor, Email marketing metrics; BasicFreeTools, How Email Marketing Metrics Work; Guide d’évaluation des campagnes, l. 25',
  examples: [
    { given: [2375, 9500], expect: 0.25, within: 1e-12, source: 'BasicFreeTools, How Email Marketing Metrics Work' },
    {
      given: [
        [[2000], [2212]],
        [[8640], [9000]],
      ],
      expect: 0.2388,
      within: 5e-5,
      source: 'super-calc, Email Open Rate Calculator : 4212 sur 17640',
    },
    { given: [9600, 9500], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
