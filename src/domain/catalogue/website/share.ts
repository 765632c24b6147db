import { sum } from '../../analysis/numeric/descriptive.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, given, type List, labels, optional } from '../input.ts';
import { form, type Kpi, type Table } from '../kpi.ts';

const values = answers({ fr: 'valeurs', en: 'values' });
const names = labels({ fr: 'libellés', en: 'labels' });

/** One share a row, beside its label if labels are given; a blank keeps its row. */
function shares(values: List, names: readonly string[]): Table | Refusal {
  const total = sum(given(values));
  if (total === 0) return refuse('DIV0', { input: 0 });
  if (!Number.isFinite(total)) return refuse('RANGE', { reason: 'too-large' });
  if (names.length > 0 && names.length !== values.length) return refuse('SHAPE', { reason: 'one-column', input: 0 });
  return values.map((value, row) => {
    const share = value === undefined ? '' : value / total;
    return names.length > 0 ? [names[row] ?? '', share] : [share];
  });
}

export const share: Kpi = {
  id: 'SHARE',
  family: 'website',
  name: { fr: 'Répartition par canal', en: 'Share by channel' },
  article: 'la',
  forms: [form([values, optional(names, 'absent')], shares)],
  formula: '{0} ÷ Σ {0}',
  unit: 'ratio',
  direction: 'context',
  objective: 'awareness',
  none: { fr: 'aucun total à répartir', en: 'no total to share out' },
  table: true,
};

export const shareCard: Card = {
  kpi: share,
  summary: {
    fr: 'Part de chaque ligne dans le total : 20 % réseaux sociaux, 5 % e-mail…',
    en: 'Share of each row in the total: 20% social, 5% e-mail…',
  },
  synonyms: [
    'répartition',
    'part par canal',
    'pourcentage du total',
    'parts',
    'mix de canaux',
    'channel mix',
    'percent of total',
    'share of total',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sur des valeurs qui se recoupent (portée, visiteurs uniques) : leur somme compte deux fois les mêmes personnes.',
    en: 'On figures that overlap (reach, unique visitors): their sum counts the same people twice.',
  },
  notes: [
    {
      fr: 'Les parts totalisent 1. Une cellule vide garde sa ligne, sans part.',
      en: 'The shares add up to 1. A blank cell keeps its row, without a share.',
    },
    {
      fr: 'Un canal sur plusieurs lignes garde plusieurs parts : totalisez-le d’abord avec KPI_BY.',
      en: 'A channel on several rows keeps several shares: total it with KPI_BY first.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 128; Google Analytics Help, Traffic acquisition',
  examples: [
    {
      given: [[[20], [5], [75]]],
      expect: [[0.2], [0.05], [0.75]],
      source: 'document, l. 128 : 20 % réseaux sociaux, 5 % e-mail',
    },
    {
      given: [
        [[30], [10]],
        [['Email'], ['Social']],
      ],
      expect: [
        ['Email', 0.75],
        ['Social', 0.25],
      ],
    },
    { given: [[[0], [0]]], expect: 'DIV0' },
  ],
};
