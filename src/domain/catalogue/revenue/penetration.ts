import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { customers } from '../customer-inputs.ts';
import { stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const population = stock({ fr: 'population visée', en: 'target population' }, 'aucune population visée');

export const penetration: Kpi = {
  id: 'PENETRATION',
  family: 'revenue',
  name: { fr: 'Taux de pénétration', en: 'Market penetration' },
  forms: [form([customers, population], (customers, population) => portion(customers, population))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
};

export const penetrationCard: Card = {
  kpi: penetration,
  summary: {
    fr: 'Part de la population visée qui est déjà cliente.',
    en: 'Share of the target population that already buys.',
  },
  synonyms: [
    'pénétration',
    'taux de pénétration du marché',
    'penetration rate',
    'market penetration',
    'reach of the brand',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour comparer à une part de marché : l’une compte des clients, l’autre des ventes.',
    en: 'To compare with a market share: one counts customers, the other sales.',
  },
  source: 'Guide d’évaluation des campagnes, l. 17; Farris et al., Marketing Metrics; MASB, Penetration',
  examples: [
    { given: [500, 20000], expect: 0.025 },
    { given: [20000, 500], expect: 'RANGE' },
    { given: [500, 0], expect: 'DIV0' },
    { given: [[[500], [600]], 20000], expect: 'SHAPE' },
  ],
};
