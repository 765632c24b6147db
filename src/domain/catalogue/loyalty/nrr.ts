import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { churnedMrr, contractionMrr, expansionMrr, startMrr } from '../customer-inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const nrr: Kpi = {
  id: 'NRR',
  family: 'loyalty',
  name: { fr: 'Rétention nette du revenu', en: 'Net revenue retention' },
  article: 'la',
  forms: [form([startMrr, expansionMrr, contractionMrr, churnedMrr], keptWithExpansion)],
  formula: '({0} + {1} − {2} − {3}) ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
  volume: 0,
};

/** More lost than there was at the start is a mistake in the data, whatever the expansion. */
function keptWithExpansion(start: number, expansion: number, contraction: number, churned: number): number | Refusal {
  if (start === 0) return refuse('DIV0', { input: 0 });
  if (contraction + churned > start) return refuse('RANGE', { reason: 'part-above-whole', input: 3, other: 0 });
  return (start + expansion - contraction - churned) / start;
}

export const nrrCard: Card = {
  kpi: nrr,
  summary: {
    fr: 'Part du revenu récurrent gardée sur les clients du début, ventes additionnelles comprises.',
    en: 'Share of recurring revenue kept from the starting customers, expansion included.',
  },
  synonyms: ['NRR', 'NDR', 'rétention nette', 'net dollar retention', 'net retention', 'revenue retention'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Seule : de fortes ventes additionnelles cachent des départs. Lisez-la avec la rétention brute.',
    en: 'Alone: strong expansion hides departures. Read it with gross retention.',
  },
  benchmark: {
    text: {
      fr: '110 à 140 % pour les meilleurs logiciels B2B (repère faible)',
      en: '110 to 140% for the best B2B software (weak evidence)',
    },
    source: 'The Prime Calculator',
  },
  notes: [
    {
      fr: 'Les nouveaux clients n’entrent pas dans le calcul. Les pertes se donnent en positif.',
      en: 'New customers are left out. Losses are entered as positive figures.',
    },
  ],
  source: 'Baremetrics, Net revenue retention; ChurnZero, Net Revenue Retention; ProfitWell',
  examples: [
    { given: [27000, 8000, 0, 5000], expect: 1.11, within: 0.005, source: 'ChurnZero, Net Revenue Retention' },
    { given: [1000, [[50], [50]], 0, [[20], [30]]], expect: 1.05 },
    { given: [1000, 0, 0, 1200], expect: 'RANGE' },
    { given: [0, 10, 0, 0], expect: 'DIV0' },
    { given: [[[1000], [1100]], 50, 0, 20], expect: 'SHAPE' },
  ],
};
