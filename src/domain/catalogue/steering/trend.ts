import { periodIndex, seriesOf } from '../../analysis/series.ts';
import { trend as trendOf } from '../../analysis/trend.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { given, type List, optional, share } from '../input.ts';
import { form, type Kpi, type Outcome } from '../kpi.ts';
import { maybeValueDates, values } from './steering-inputs.ts';

const level = optional(share({ fr: 'certitude', en: 'confidence' }, { least: 0.5, most: 0.999 }), 0.9);

export const trend: Kpi = {
  id: 'TREND',
  family: 'steering',
  name: { fr: 'Tendance', en: 'Trend' },
  article: 'la',
  forms: [form([values, maybeValueDates, level], trendTable)],
  formula: {
    fr: 'pente médiane entre tous les points (Theil–Sen), avec le test de Mann–Kendall',
    en: 'median slope between all points (Theil–Sen), with the Mann–Kendall test',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

function trendTable(values: List, days: List, level: number): Outcome {
  const series = days.length === 0 ? undefined : seriesOf(days, values);
  if (isRefusal(series)) return { ...series, input: 1 - (series.input ?? 0) };
  const found = series
    ? trendOf(
        series.points.map(({ value }) => value),
        series.points.map(({ day }) => periodIndex(day, series.grain)),
        1 - level,
      )
    : trendOf(given(values), undefined, 1 - level);
  if (isRefusal(found)) return found;
  return [
    [{ say: 'trend' }, { say: `trend-${found.direction}` }],
    [{ say: 'slope' }, found.slope],
    [{ say: 'p-value' }, found.p],
  ];
}

export const trendCard: Card = {
  kpi: trend,
  summary: {
    fr: 'En hausse, en baisse ou sans tendance nette, et de combien par période.',
    en: 'Rising, falling or no clear trend, and by how much a period.',
  },
  synonyms: ['tendance', 'pente', 'hausse', 'baisse', 'évolution', 'trend', 'slope', 'mann kendall', 'theil sen'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sur des données saisonnières sur moins de deux ans : la saison passerait pour une tendance.',
    en: 'On seasonal data over less than two years: the season would pass for a trend.',
  },
  notes: [
    {
      fr: 'Une valeur aberrante ne change presque rien. Sous cinq valeurs, la fonction refuse ; la certitude demandée est de 90 % par défaut.',
      en: 'One wild value changes almost nothing. Under five values the function refuses; the confidence asked for is 90% by default.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 9; Mann (1945), Kendall (1975), Sen (1968)',
  examples: [
    {
      given: [[[120], [132], [128], [141], [150], [147], [160], [158], [171], [169], [182], [190]], '', 0.9],
      expect: [
        ['Tendance', 'En hausse'],
        ['Pente par période', 5.857142857142857],
        ['Part du hasard (p)', 0.00009281898133684614],
      ],
      source: 'scipy 1.10.1, stats.theilslopes; Mann–Kendall from its definition',
    },
    { given: [[[1], [2], [3]]], expect: 'FEW' },
  ],
};
