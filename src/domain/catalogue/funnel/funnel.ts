import { type Refusal, refuse } from '../../refusal.ts';
import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { answers, type List, labels, optional } from '../input.ts';
import { type Cell, form, type Kpi, type Table } from '../kpi.ts';

const stages = answers({ fr: 'nombres par étape', en: 'counts by stage' });
const names = labels({ fr: 'étapes', en: 'stages' });
const HEADER: readonly Cell[] = [
  { say: 'stage' },
  { say: 'count' },
  { say: 'step' },
  { say: 'cumulative' },
  { say: 'drop' },
];

/** One row a stage, top to bottom; blank stages are left out, a stage that grows says so in its own row. */
function funnelTable(counts: List, names: readonly string[]): Table | Refusal {
  if (names.length > 0 && names.length !== counts.length) return refuse('SHAPE', { reason: 'one-column', input: 0 });
  const stages = counts.flatMap((count, row) => (count === undefined ? [] : [{ count, name: names[row] }]));
  const first = stages[0]?.count ?? 0;
  const rows = stages.map(({ count, name }, place): readonly Cell[] => {
    const previous = stages[place - 1]?.count;
    const step = previous === undefined ? '' : stepRate(count, previous);
    const drop = typeof step === 'number' && previous !== undefined ? (previous - count) / previous : '';
    return [name || place + 1, count, step, first > 0 && count <= first ? count / first : '', drop];
  });
  return [HEADER, ...rows];
}

function stepRate(count: number, previous: number): number | Refusal {
  return count > previous
    ? refuse('RANGE', { reason: 'stage-above-previous', input: 0, seen: count, limit: previous })
    : divide(count, previous, 0);
}

export const funnel: Kpi = {
  id: 'FUNNEL',
  family: 'funnel',
  name: { fr: 'Entonnoir', en: 'Funnel' },
  article: 'l’',
  forms: [form([stages, optional(names, 'absent')], funnelTable)],
  formula: {
    fr: 'étape ÷ étape précédente, étape ÷ première étape, 1 − taux d’étape',
    en: 'stage ÷ previous stage, stage ÷ first stage, 1 − step rate',
  },
  unit: 'table',
  direction: 'higher',
  objective: 'sales',
  none: { fr: 'personne à l’étape d’avant', en: 'no one at the stage before' },
  table: true,
};

export const funnelCard: Card = {
  kpi: funnel,
  summary: {
    fr: 'Taux d’étape, taux cumulé et perte à chaque étape du parcours.',
    en: 'Step rate, cumulative rate and drop-off at each stage.',
  },
  synonyms: [
    'entonnoir',
    'tunnel de conversion',
    'parcours client',
    'funnel',
    'obstacles',
    'étapes',
    'drop-off',
    'conversion funnel',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les étapes ne se suivent pas pour tous : un client qui saute une étape fausse les taux.',
    en: 'When not everyone goes through every stage: a customer who skips one spoils the rates.',
  },
  notes: [
    {
      fr: 'Donnez les étapes de haut en bas. Une étape plus grande que la précédente le dit dans sa ligne ; les autres restent.',
      en: 'Give the stages from top to bottom. A stage larger than the one before says so in its row; the others stand.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 9; MetricHQ, Funnel conversion',
  examples: [
    {
      given: [[[1000], [200], [50]]],
      expect: [
        ['Étape', 'Nombre', 'Taux d’étape', 'Taux cumulé', 'Perte'],
        [1, 1000, '', 1, ''],
        [2, 200, 0.2, 0.2, 0.8],
        [3, 50, 0.25, 0.05, 0.75],
      ],
    },
    {
      given: [
        [[400], [100]],
        [['Leads'], ['MQL']],
      ],
      expect: [
        ['Étape', 'Nombre', 'Taux d’étape', 'Taux cumulé', 'Perte'],
        ['Leads', 400, '', 1, ''],
        ['MQL', 100, 0.25, 0.25, 0.75],
      ],
    },
    { given: [[[100], [-5]]], expect: 'NEG' },
  ],
};
