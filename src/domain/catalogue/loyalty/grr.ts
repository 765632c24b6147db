import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { churnedMrr, contractionMrr, startMrr } from '../customer-inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const grr: Kpi = {
  id: 'GRR',
  family: 'loyalty',
  name: { fr: 'Rétention brute du revenu', en: 'Gross revenue retention' },
  article: 'la',
  forms: [form([startMrr, contractionMrr, churnedMrr], keptWithoutExpansion)],
  formula: '({0} − {1} − {2}) ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
  volume: 0,
};

function keptWithoutExpansion(start: number, contraction: number, churned: number): number | Refusal {
  if (start === 0) return refuse('DIV0', { input: 0 });
  if (contraction + churned > start) return refuse('RANGE', { reason: 'part-above-whole', input: 2, other: 0 });
  return (start - contraction - churned) / start;
}

export const grrCard: Card = {
  kpi: grr,
  summary: {
    fr: 'Part du revenu récurrent gardée sans compter les ventes additionnelles ; jamais plus de 100 %.',
    en: 'Share of recurring revenue kept without counting expansion; never above 100%.',
  },
  synonyms: ['GRR', 'GDR', 'rétention brute', 'gross dollar retention', 'gross retention'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour juger la croissance du portefeuille : les ventes additionnelles n’y sont pas, voyez la rétention nette.',
    en: 'To judge the growth of the customer base: expansion is left out, see net retention.',
  },
  benchmark: {
    text: {
      fr: 'plus de 90 % pour les meilleurs logiciels B2B (repère faible)',
      en: 'above 90% for the best B2B software (weak evidence)',
    },
    source: 'The Prime Calculator',
  },
  source: 'ChartMogul, Gross MRR churn; The Prime Calculator, Gross retention rate',
  examples: [
    { given: [200000, 4000, 8000], expect: 0.94, source: 'The Prime Calculator, GRR formula' },
    { given: [200000, [[1000], [3000]], [[3000], [5000]]], expect: 0.94 },
    { given: [1000, 600, 500], expect: 'RANGE' },
    { given: [0, 0, 0], expect: 'DIV0' },
  ],
};
