import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { sql } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const won = flow({ fr: 'clients gagnés', en: 'customers won' }, 'aucun client gagné');

export const sqlWon: Kpi = {
  id: 'SQL_WON',
  family: 'funnel',
  name: { fr: 'Taux SQL → client', en: 'SQL to customer rate' },
  forms: [form([sql, won], (sql, won) => portion(won, sql, 1, 0))],
  formula: '{1} ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
  volume: 0,
};

export const sqlWonCard: Card = {
  kpi: sqlWon,
  summary: { fr: 'Part des SQL qui signent.', en: 'Share of SQLs that sign.' },
  synonyms: ['SQL to customer', 'SQL en client', 'taux de signature', 'closing', 'SQL won', 'SQL to won', 'close rate'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur un mois seul quand la vente dure un trimestre : suivez plutôt les SQL d’un même mois jusqu’à leur signature.',
    en: 'Over one month when a sale takes a quarter: follow the SQLs of one month until they sign.',
  },
  notes: [
    {
      fr: 'Les deux nombres vont dans le sens du parcours : le départ d’abord, l’arrivée ensuite.',
      en: 'Both counts follow the path: where people start first, where they end second.',
    },
  ],
  source: 'MetricHQ, SQL to Customer Conversion Rate',
  examples: [
    { given: [80, 20], expect: 0.25 },
    {
      given: [
        [[50], [30]],
        [[12], [8]],
      ],
      expect: 0.25,
    },
    { given: [20, 80], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
