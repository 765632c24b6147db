import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { conversions, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpa: Kpi = {
  id: 'CPA',
  family: 'acquisition',
  name: { fr: 'Coût par acquisition (action)', en: 'Cost per acquisition (action)' },
  forms: [form([spend, conversions], (spend, conversions) => divide(spend, conversions))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'sales',
};

export const cpaCard: Card = {
  kpi: cpa,
  summary: {
    fr: 'Coût publicitaire d’une conversion, quelle que soit l’action comptée.',
    en: 'Ad cost of one conversion, whatever action is counted.',
  },
  synonyms: [
    'CPA',
    'coût par action',
    'coût par acquisition',
    'coût par conversion',
    'cost per acquisition',
    'cost per action',
    'cost per conversion',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour connaître le coût complet d’un client, salaires et outils compris : c’est le CAC.',
    en: 'To know the full cost of a customer, salaries and tools included: that is the CAC.',
  },
  notes: [
    {
      fr: 'Seul le coût de la campagne compte, et l’action peut être un achat, une inscription ou un appel.',
      en: 'Only the campaign’s cost counts, and the action may be a purchase, a sign-up or a call.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 54; Guide d’évaluation des campagnes, l. 19; Google Ads Help, Cost-per-acquisition; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [500, 20], expect: 25, source: 'FasterCapital, Common Conversion Tracking KPIs' },
    {
      given: [
        [[200], [300]],
        [[5], [15]],
      ],
      expect: 25,
    },
    { given: [100, 0], expect: 'DIV0' },
  ],
};
