import type { Card } from '../card.ts';
import { form, type Kpi } from '../kpi.ts';
import { unitPrice, unitVariableCost } from './unit-inputs.ts';

export const contribution: Kpi = {
  id: 'CONTRIBUTION',
  family: 'finance',
  name: { fr: 'Marge sur coût variable unitaire', en: 'Unit contribution' },
  article: 'la',
  forms: [form([unitPrice, unitVariableCost], (price, cost) => price - cost)],
  formula: '{0} − {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'profitability',
};

export const contributionCard: Card = {
  kpi: contribution,
  summary: {
    fr: 'Ce que chaque unité vendue laisse pour payer les charges fixes, puis le bénéfice.',
    en: 'What each unit sold leaves to pay fixed costs, then profit.',
  },
  synonyms: [
    'MCV',
    'marge sur coûts variables',
    'contribution',
    'marge unitaire',
    'contribution margin',
    'unit margin',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand une vente en plus demande aussi une charge fixe en plus : une machine, une personne.',
    en: 'When one more sale also needs one more fixed cost: a machine, a person.',
  },
  notes: [
    {
      fr: 'Une contribution négative veut dire que chaque vente creuse la perte.',
      en: 'A negative contribution means that each sale deepens the loss.',
    },
  ],
  source: 'Farris et al., Marketing Metrics, Contribution per unit',
  examples: [
    { given: [10, 6], expect: 4 },
    { given: [10, 12], expect: -2 },
    { given: [10, -6], expect: 'NEG' },
    { given: [[[10], [12]], 6], expect: 'SHAPE' },
  ],
};
