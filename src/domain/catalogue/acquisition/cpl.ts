import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { leads, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const cpl: Kpi = {
  id: 'CPL',
  family: 'acquisition',
  name: { fr: 'Coût par lead', en: 'Cost per lead' },
  forms: [form([spend, leads], (spend, leads) => divide(spend, leads))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'leads',
};

export const cplCard: Card = {
  kpi: cpl,
  summary: {
    fr: 'Dépense marketing moyenne pour obtenir un lead.',
    en: 'Average marketing spend to win one lead.',
  },
  synonyms: ['CPI', 'coût par lead', 'coût par prospect', 'coût par contact', 'cost per lead', 'lead cost'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les leads comptés ne viennent pas des dépenses comptées, ou que leur qualité varie : regardez alors le coût par lead qualifié.',
    en: 'When the leads counted do not come from the spend counted, or their quality varies: look at the cost per qualified lead instead.',
  },
  notes: [
    {
      fr: 'Sur des plages, c’est la dépense totale ÷ le total des leads, jamais la moyenne des coûts de chaque ligne.',
      en: 'Over ranges it is total spend ÷ total leads, never the mean of each row’s cost.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 88-94; MetricHQ, Cost per Lead',
  examples: [
    { given: [2000, 200], expect: 10, source: 'abysslevel, Comment calculer le coût par lead' },
    {
      given: [
        [[1000], [3000]],
        [[10], [70]],
      ],
      expect: 50,
    },
    { given: [500, 0], expect: 'DIV0' },
  ],
};
