import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { leads, mql } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const mqlRate: Kpi = {
  id: 'MQL_RATE',
  family: 'funnel',
  name: { fr: 'Taux de MQL', en: 'MQL rate' },
  forms: [form([leads, mql], (leads, mql) => portion(mql, leads, 1, 0))],
  formula: '{1} ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
  volume: 0,
};

export const mqlRateCard: Card = {
  kpi: mqlRate,
  summary: { fr: 'Part des leads qui deviennent MQL.', en: 'Share of leads that become MQLs.' },
  synonyms: [
    'taux de MQL',
    'lead to MQL',
    'leads en MQL',
    'MQL rate',
    'lead qualification rate',
    'taux de qualification',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la règle qui fait un MQL a changé en cours de route : le taux compare alors deux règles.',
    en: 'When the rule that makes an MQL changed midway: the rate then compares two rules.',
  },
  notes: [
    {
      fr: 'Les deux nombres vont dans le sens du parcours : le départ d’abord, l’arrivée ensuite.',
      en: 'Both counts follow the path: where people start first, where they end second.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 106; MetricHQ, Lead to MQL',
  examples: [
    { given: [500, 125], expect: 0.25 },
    {
      given: [
        [[300], [200]],
        [[75], [50]],
      ],
      expect: 0.25,
    },
    { given: [125, 500], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
