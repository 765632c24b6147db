import type { Card } from '../card.ts';
import { average, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const today = stock({ fr: 'valeur de départ', en: 'starting value' }, 'aucune valeur de départ', { signed: true });
const rate = average(
  { fr: 'croissance par période', en: 'growth per period' },
  { fr: 'aucune croissance', en: 'no growth' },
  { signed: true, least: -1 },
);
const periods = average(
  { fr: 'nombre de périodes', en: 'number of periods' },
  { fr: 'aucune période', en: 'no periods' },
);

export const projection: Kpi = {
  id: 'PROJECTION',
  family: 'revenue',
  name: { fr: 'Projection composée', en: 'Compound projection' },
  article: 'la',
  forms: [form([today, rate, periods], (today, rate, periods) => today * (1 + rate) ** periods)],
  formula: '{0} × (1 + {1})^{2}',
  unit: 'same',
  direction: 'context',
  objective: 'sales',
  volume: [],
};

export const projectionCard: Card = {
  kpi: projection,
  summary: {
    fr: 'Valeur future si la croissance reste la même à chaque période.',
    en: 'Future value if growth stays the same in every period.',
  },
  synonyms: [
    'projection',
    'valeur future',
    'extrapolation',
    'croissance constante',
    'future value',
    'forecast at constant growth',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Comme prévision : une croissance constante est une hypothèse. KPI_FORECAST part de l’historique et donne un intervalle.',
    en: 'As a forecast: constant growth is an assumption. KPI_FORECAST starts from history and gives an interval.',
  },
  notes: [
    {
      fr: 'La croissance et le nombre de périodes ont le même pas : 5 % par mois va avec des mois.',
      en: 'Growth and the number of periods share one step: 5% a month goes with months.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 56; Calc Headquarters, MRR growth',
  examples: [
    { given: [10000, 0.05, 12], expect: 17959, within: 0.5, source: 'Calc Headquarters, MRR/ARR' },
    { given: [1000, -0.1, 2], expect: 810 },
    { given: [1000, 0.05, -1], expect: 'NEG' },
    { given: [1000, -1.5, 2], expect: 'RANGE' },
  ],
};
