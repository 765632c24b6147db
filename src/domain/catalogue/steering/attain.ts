import { type AttainabilityQuestion, attainability } from '../../analysis/forecast/attainability.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { type List, option, stock } from '../input.ts';
import { form, type Kpi, type Outcome } from '../kpi.ts';
import { historyOf, limitsOf, withLimit } from './forecast-history.ts';
import { maybeFigure, only } from './single.ts';
import { direction, period, target, values } from './steering-inputs.ts';

const periodsLeft = stock(
  { fr: 'périodes restantes', en: 'periods left' },
  { fr: 'aucune période', en: 'no periods' },
  { least: 0, most: 400, whole: true },
);
const nature = option({ fr: 'niveau ou cumul', en: 'nature' }, ['LEVEL', 'TOTAL']);
const toDate = maybeFigure({ fr: 'total à ce jour', en: 'total to date' });

export const attain: Kpi = {
  id: 'ATTAIN',
  family: 'steering',
  name: { fr: 'Probabilité d’atteinte', en: 'Chance of attainment' },
  article: 'la',
  forms: [form([values, target, periodsLeft, nature, direction, period, toDate], attainRow)],
  formula: {
    fr: 'part de 1 000 suites simulées de l’historique qui atteignent la cible',
    en: 'share of 1,000 simulated continuations of the history that reach the target',
  },
  unit: 'table',
  direction: 'higher',
  objective: 'all',
  table: true,
};

function attainRow(
  values: List,
  target: number,
  periodsLeft: number,
  nature: number,
  direction: number,
  period: number,
  toDate: List,
): Outcome {
  const question: AttainabilityQuestion = {
    values: historyOf(values),
    target,
    periodsLeft,
    period,
    cumulative: nature === 1,
    direction: direction === 1 ? 'down' : 'up',
    toDate: only(toDate),
    ...limitsOf(values),
  };
  const found = attainability(question);
  if (isRefusal(found)) return withLimit(found);
  return [[found.probability ?? '', { say: found.label }, found.past.required, found.past.best ?? '']];
}

export const attainCard: Card = {
  kpi: attain,
  summary: {
    fr: 'Les chances d’atteindre la cible à temps, d’après l’historique.',
    en: 'The chances of reaching the target in time, going by the history.',
  },
  synonyms: [
    'probabilité',
    'chances',
    'atteignable',
    'réaliste',
    'attainable',
    'probability',
    'likelihood',
    'run rate',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand quelque chose change pour de bon (budget doublé, nouveau produit) : l’historique n’en sait rien.',
    en: 'When something really changes (twice the budget, a new product): the history knows nothing of it.',
  },
  notes: [
    {
      fr: 'Quatre cellules : la probabilité, le verdict, ce que chaque période restante doit apporter, et le mieux qu’ait fait le passé. Jamais 0 % ni 100 %. Sous huit valeurs, pas de probabilité : « Historique insuffisant ».',
      en: 'Four cells: the chance, the verdict, what each remaining period must bring, and the best the past did. Never 0% nor 100%. Under eight values there is no chance: "Not enough history".',
    },
    {
      fr: '"TOTAL" pour ce qui s’additionne (leads, ventes), avec le total à ce jour en dernier argument ; sinon la cible est le niveau de la dernière période, et le besoin est un changement relatif.',
      en: '"TOTAL" for what adds up (leads, sales), with the total to date as the last argument; otherwise the target is the level of the last period, and the need is a relative change.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 69',
  examples: [
    { given: [[[40], [42], [44]], 50, 2, 'TOTAL', 'HIGHER', 1, 10], expect: [['', 'Historique insuffisant', 20, 43]] },
    { given: [[[40], [42], [44]], 50, -1], expect: 'NEG' },
    { given: [[[40], [42], [44]], 50, 2.5], expect: 'RANGE' },
  ],
};
