import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { average, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const first = stock({ fr: 'première valeur', en: 'first value' }, 'aucune première valeur');
const last = stock({ fr: 'dernière valeur', en: 'last value' }, 'aucune dernière valeur');
const periods = average({ fr: 'nombre d’années', en: 'number of years' }, { fr: 'aucune année', en: 'no years' });

export const cagr: Kpi = {
  id: 'CAGR',
  family: 'revenue',
  name: { fr: 'Taux de croissance annuel composé', en: 'Compound annual growth rate' },
  forms: [form([first, last, periods], compoundRate)],
  formula: '({1} ÷ {0})^(1 ÷ {2}) − 1',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
  volume: [],
};

function compoundRate(first: number, last: number, periods: number): number | Refusal {
  if (first === 0) return refuse('DIV0', { reason: 'zero', input: 0 });
  if (periods === 0) return refuse('RANGE', { reason: 'not-above-zero', input: 2, seen: 0 });
  return (last / first) ** (1 / periods) - 1;
}

export const cagrCard: Card = {
  kpi: cagr,
  summary: {
    fr: 'Croissance moyenne par an, composée, entre deux dates.',
    en: 'Average growth a year, compounded, between two dates.',
  },
  synonyms: [
    'CAGR',
    'TCAC',
    'TCAM',
    'croissance annuelle moyenne',
    'croissance composée',
    'compound growth',
    'average annual growth',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand une des deux dates est exceptionnelle : le taux ne voit que les deux bouts, jamais le chemin.',
    en: 'When one of the two dates is exceptional: the rate sees both ends only, never the path.',
  },
  notes: [
    {
      fr: 'De 2022 à 2024, il y a deux années, pas trois : comptez les intervalles.',
      en: 'From 2022 to 2024 there are two years, not three: count the gaps.',
    },
  ],
  source: 'MASB, Common Language Marketing Dictionary, CAGR; Farris et al., Marketing Metrics',
  examples: [
    { given: [100, 121, 2], expect: 0.1 },
    { given: [100, 81, 2], expect: -0.1 },
    { given: [-100, 121, 2], expect: 'NEG' },
    { given: [0, 121, 2], expect: 'DIV0' },
    { given: [100, 121, 0], expect: 'RANGE' },
  ],
};
