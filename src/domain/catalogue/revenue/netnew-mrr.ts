import type { Card } from '../card.ts';
import { churnedMrr, contractionMrr, expansionMrr, newMrr } from '../customer-inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const netnewMrr: Kpi = {
  id: 'NETNEW_MRR',
  family: 'revenue',
  name: { fr: 'MRR net nouveau', en: 'Net new MRR' },
  forms: [
    form(
      [newMrr, expansionMrr, contractionMrr, churnedMrr],
      (fresh, expansion, contraction, churned) => fresh + expansion - contraction - churned,
    ),
  ],
  formula: '{0} + {1} − {2} − {3}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
  volume: [],
};

export const netnewMrrCard: Card = {
  kpi: netnewMrr,
  summary: {
    fr: 'De combien le MRR a bougé : gagné moins perdu.',
    en: 'How far MRR moved: won minus lost.',
  },
  synonyms: ['variation du MRR', 'croissance du MRR', 'MRR net', 'net MRR growth', 'net new revenue', 'MRR movement'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour savoir d’où vient la croissance : regardez aussi le quick ratio, un même net peut cacher de lourdes pertes.',
    en: 'To know where growth comes from: look at the quick ratio too, since one net figure may hide heavy losses.',
  },
  notes: [
    {
      fr: 'Les pertes se donnent en positif : contraction (abonnements réduits) et MRR perdu (clients partis).',
      en: 'Losses are entered as positive figures: contraction (smaller plans) and churned MRR (customers gone).',
    },
  ],
  source: 'ChartMogul, Net MRR movements; ProfitWell',
  examples: [
    { given: [2000, 300, 0, 500], expect: 1800, source: 'calculatey, MRR/ARR Calculator' },
    { given: [5000, 1000, 0, 3000], expect: 3000, source: 'calculatey, MRR/ARR Calculator' },
    { given: [[[1000], [500]], 200, 0, [[300], [500]]], expect: 900 },
    { given: [2000, 300, 0, -500], expect: 'NEG' },
  ],
};
