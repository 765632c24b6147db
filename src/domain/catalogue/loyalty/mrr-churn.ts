import { isRefusal } from '../../refusal.ts';
import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { churnedMrr, expansionMrr, startMrr } from '../customer-inputs.ts';
import { optional } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

export const mrrChurn: Kpi = {
  id: 'MRR_CHURN',
  family: 'loyalty',
  name: { fr: 'Attrition du revenu', en: 'Revenue churn' },
  article: 'l’',
  forms: [
    form([churnedMrr, startMrr, optional(expansionMrr, 0)], (lost, start, expansion) => {
      const share = portion(lost, start);
      return isRefusal(share) ? share : (lost - expansion) / start;
    }),
  ],
  formula: '({0} − {2}) ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'loyalty',
};

export const mrrChurnCard: Card = {
  kpi: mrrChurn,
  summary: {
    fr: 'Part du revenu récurrent perdue ; nette si vous donnez l’expansion.',
    en: 'Share of recurring revenue lost; net when you give the expansion.',
  },
  synonyms: [
    'churn de revenu',
    'churn MRR',
    'attrition du MRR',
    'churn net',
    'revenue churn',
    'net churn',
    'MRR churn rate',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour compter des clients : un gros compte perdu pèse ici plus que dix petits.',
    en: 'To count customers: one large account lost weighs more here than ten small ones.',
  },
  notes: [
    {
      fr: 'Une attrition nette négative est une bonne nouvelle : l’expansion dépasse les pertes.',
      en: 'A negative net churn is good news: expansion exceeds losses.',
    },
    {
      fr: 'Le MRR perdu comprend les abonnements arrêtés et, si vous le souhaitez, les réductions d’abonnement.',
      en: 'Churned MRR holds the plans stopped and, if you wish, the plans reduced.',
    },
  ],
  source: 'ProfitWell, MRR churn; Baremetrics, Revenue churn',
  examples: [
    { given: [500, 10000], expect: 0.05 },
    { given: [[[200], [300]], 10000, 800], expect: -0.03 },
    { given: [12000, 10000], expect: 'RANGE' },
    { given: [500, 0], expect: 'DIV0' },
  ],
};
