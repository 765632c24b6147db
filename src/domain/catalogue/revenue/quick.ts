import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { churnedMrr, contractionMrr, expansionMrr, newMrr } from '../customer-inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const quick: Kpi = {
  id: 'QUICK',
  family: 'revenue',
  name: { fr: 'Quick ratio SaaS', en: 'SaaS quick ratio' },
  forms: [form([newMrr, expansionMrr, contractionMrr, churnedMrr], gainedPerLost)],
  formula: '({0} + {1}) ÷ ({2} + {3})',
  unit: 'multiple',
  direction: 'higher',
  objective: 'sales',
  volume: [2, 3],
  none: { fr: 'aucun MRR perdu', en: 'no MRR lost' },
};

function gainedPerLost(fresh: number, expansion: number, contraction: number, churned: number): number | Refusal {
  const lost = contraction + churned;
  return lost === 0 ? refuse('DIV0') : (fresh + expansion) / lost;
}

export const quickCard: Card = {
  kpi: quick,
  summary: { fr: 'MRR gagné pour chaque euro de MRR perdu.', en: 'MRR won for each unit of MRR lost.' },
  synonyms: ['quick ratio', 'ratio rapide SaaS', 'efficacité de croissance', 'SaaS quick ratio', 'growth efficiency'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Au tout début d’une offre : presque rien n’est encore perdu et le ratio s’envole sans rien dire.',
    en: 'At the very start of an offer: hardly anything is lost yet and the ratio soars without meaning.',
  },
  benchmark: {
    text: { fr: 'au-dessus de 4 : croissance saine', en: 'above 4: healthy growth' },
    source: 'FirstOfficer; PitchKit',
  },
  notes: [
    {
      fr: 'Sans aucune perte, le ratio n’existe pas : ce n’est pas une erreur à corriger, mais une bonne nouvelle.',
      en: 'With no loss at all the ratio does not exist: nothing to mend there, it is good news.',
    },
  ],
  source: 'ProfitWell, SaaS Quick Ratio',
  examples: [
    { given: [20000, 8000, 3000, 5000], expect: 3.5, source: 'PitchKit, Quick ratio' },
    { given: [24000, 0, 0, 4000], expect: 6, source: 'ProfitWell, SaaS Quick Ratio' },
    { given: [[[10000], [20000]], 0, 0, [[4000], [6000]]], expect: 3 },
    { given: [10, 0, 0, 0], expect: 'DIV0' },
  ],
};
