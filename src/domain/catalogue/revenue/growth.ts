import { divideByValue } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const current = flow(
  { fr: 'période actuelle', en: 'current period' },
  { fr: 'aucune valeur', en: 'no value' },
  { signed: true },
);
const previous = flow(
  { fr: 'période précédente', en: 'previous period' },
  { fr: 'aucune valeur précédente', en: 'no previous value' },
  { signed: true },
);

export const growth: Kpi = {
  id: 'GROWTH',
  family: 'revenue',
  name: { fr: 'Taux de croissance', en: 'Growth rate' },
  forms: [form([current, previous], (current, previous) => divideByValue(current - previous, Math.abs(previous)))],
  formula: '({0} − {1}) ÷ |{1}|',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
};

export const growthCard: Card = {
  kpi: growth,
  summary: {
    fr: 'De combien une valeur a monté ou baissé d’une période à l’autre.',
    en: 'How far a value rose or fell from one period to the next.',
  },
  synonyms: [
    'croissance',
    'évolution',
    'progression',
    'variation',
    'hausse',
    'baisse',
    'growth',
    'change',
    'increase',
    'month over month',
    'MoM',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Entre deux taux : de 2 % à 3 %, dites « +1 point », pas « +50 % ». Ni contre une base presque nulle.',
    en: 'Between two rates: from 2% to 3% say "+1 point", not "+50%". Nor against a base near zero.',
  },
  benchmark: {
    text: { fr: 'MRR d’une jeune société : 10 à 20 % par mois', en: 'MRR of a young company: 10 to 20% a month' },
    source: 'Abacum',
  },
  notes: [
    {
      fr: 'La base est prise en valeur absolue : d’une perte de 100 à un gain de 50, la croissance est de +150 %.',
      en: 'The base is taken without its sign: from a loss of 100 to a gain of 50 growth is +150%.',
    },
    {
      fr: 'Comparez des périodes complètes et de même longueur.',
      en: 'Compare whole periods of one length.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 9; Farris et al., Marketing Metrics',
  examples: [
    { given: [80, 100], expect: -0.2 },
    { given: [50, -100], expect: 1.5 },
    {
      given: [
        [[70], [80]],
        [[60], [65]],
      ],
      expect: 0.2,
    },
    { given: [10, 0], expect: 'DIV0' },
  ],
};
