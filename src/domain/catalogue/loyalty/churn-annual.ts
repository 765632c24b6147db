import type { Card } from '../card.ts';
import { average, optional, share } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const periodChurn = share({ fr: 'attrition mensuelle', en: 'monthly churn' });
const periods = average({ fr: 'périodes', en: 'periods' }, 'aucune période');

export const churnAnnual: Kpi = {
  id: 'CHURN_ANNUAL',
  family: 'loyalty',
  name: { fr: 'Attrition annualisée', en: 'Annualised churn' },
  article: 'l’',
  forms: [form([periodChurn, optional(periods, 12)], (churn, periods) => 1 - (1 - churn) ** periods)],
  formula: '1 − (1 − {0})^{1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'loyalty',
};

export const churnAnnualCard: Card = {
  kpi: churnAnnual,
  summary: {
    fr: 'Part des clients perdus en un an quand l’attrition mensuelle se répète.',
    en: 'Share of customers lost in a year when monthly churn repeats.',
  },
  synonyms: [
    'churn annuel',
    'attrition annuelle',
    'churn sur douze mois',
    'annual churn',
    'yearly churn',
    'annualized churn',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand l’attrition change beaucoup avec l’ancienneté : les nouveaux partent souvent plus vite que les anciens.',
    en: 'When churn changes much with tenure: new customers often leave faster than old ones.',
  },
  notes: [
    {
      fr: 'L’attrition se compose et ne se multiplie pas par 12 : 5 % par mois font 46 % par an, pas 60 %.',
      en: 'Churn compounds and is not multiplied by 12: 5% a month is 46% a year, not 60%.',
    },
    {
      fr: 'Une attrition trimestrielle se donne avec 4 périodes.',
      en: 'A quarterly churn goes with 4 periods.',
    },
  ],
  source: 'ScoutMyTool, Annual churn from monthly churn; 1 − (1 − c)^n',
  examples: [
    { given: [0.05], expect: 0.45963991233736334, within: 1e-12 },
    { given: [0.1, 4], expect: 0.3439 },
    { given: [0, 12], expect: 0 },
    { given: [5], expect: 'RATIO' },
    { given: [[[0.05], [0.04]]], expect: 'SHAPE' },
  ],
};
