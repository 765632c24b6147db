import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';
import { breakevenRevenue } from './unit-inputs.ts';

export const safety: Kpi = {
  id: 'SAFETY',
  family: 'finance',
  name: { fr: 'Indice de sécurité', en: 'Margin of safety' },
  article: 'l’',
  forms: [form([netRevenue, breakevenRevenue], (revenue, breakeven) => divide(revenue - breakeven, revenue, 0))],
  formula: '({0} − {1}) ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
  volume: 0,
};

export const safetyCard: Card = {
  kpi: safety,
  summary: {
    fr: 'De combien le chiffre d’affaires peut baisser avant la perte.',
    en: 'How far revenue may fall before a loss.',
  },
  synonyms: ['marge de sécurité', 'sécurité', 'état de santé', 'risque', 'safety margin', 'margin of safety'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'En cours d’année contre un seuil annuel : comparez un chiffre d’affaires et un seuil de la même durée.',
    en: 'During the year against a yearly break-even: compare revenue and break-even of one length.',
  },
  notes: [
    {
      fr: 'Négatif : l’activité est sous son seuil de rentabilité.',
      en: 'Negative: the business is below its break-even.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 41; Fint, Indice de sécurité',
  examples: [
    { given: [400000, 300000], expect: 0.25 },
    { given: [[[100000], [100000]], 300000], expect: -0.5 },
    { given: [0, 300000], expect: 'DIV0' },
  ],
};
