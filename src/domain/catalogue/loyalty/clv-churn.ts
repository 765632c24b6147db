import { divideByValue } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { churnRate } from '../customer-inputs.ts';
import { average } from '../input.ts';
import { margin } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const arpa = average({ fr: 'ARPA par période', en: 'ARPA per period' }, { fr: 'aucun ARPA', en: 'no ARPA' });

export const clvChurn: Kpi = {
  id: 'CLV_CHURN',
  family: 'loyalty',
  name: { fr: 'CLV par l’attrition', en: 'CLV from churn' },
  article: 'la',
  forms: [form([arpa, margin, churnRate], (arpa, margin, churn) => divideByValue(arpa * margin, churn, 2))],
  formula: '{0} × {1} ÷ {2}',
  unit: 'currency',
  direction: 'higher',
  objective: 'loyalty',
};

export const clvChurnCard: Card = {
  kpi: clvChurn,
  summary: {
    fr: 'Marge qu’un client laisse pendant toute sa vie, tirée de l’attrition.',
    en: 'Margin one customer leaves over their whole life, taken from churn.',
  },
  synonyms: ['LTV', 'CLV', 'CVL', 'LTV SaaS', 'valeur vie client par churn', 'lifetime value from churn', 'LTV churn'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Sur une offre de quelques mois : l’attrition n’est pas encore stable et le chiffre double d’un mois à l’autre.',
    en: 'On an offer a few months old: churn is not stable yet and the figure doubles from one month to the next.',
  },
  notes: [
    {
      fr: 'ARPA et attrition ont la même période, par exemple le mois.',
      en: 'ARPA and churn share one period, the month for instance.',
    },
  ],
  source: 'MetricHQ, LTV to CAC; Baremetrics, Lifetime value; ProfitWell',
  examples: [
    { given: [500, 0.75, 0.025], expect: 15000, within: 1e-6, source: 'MetricHQ (Klipfolio), LTV to CAC' },
    { given: [50, 0.6, 0], expect: 'DIV0' },
    { given: [50, 0.6, 1.2], expect: 'RATIO' },
    { given: [50, 60, 0.05], expect: 'RATIO' },
  ],
};
