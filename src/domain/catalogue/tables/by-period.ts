import type { Card } from '../card.ts';
import { dates } from '../input.ts';
import type { Entry } from '../kpi.ts';
import { grain, metric, metricRanges } from './metric-inputs.ts';

export const byPeriod: Entry = {
  id: 'BY_PERIOD',
  family: 'tables',
  name: { fr: 'Indicateur par période', en: 'Metric by period' },
  article: 'l’',
  forms: [{ inputs: [metric, grain, dates({ fr: 'dates', en: 'dates' }), ...metricRanges] }],
  formula: {
    fr: 'l’indicateur sur les totaux de chaque jour, semaine, mois, trimestre ou année',
    en: 'the metric on the totals of each day, week, month, quarter or year',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const byPeriodCard: Card = {
  kpi: byPeriod,
  summary: {
    fr: 'Un indicateur par jour, semaine, mois, trimestre ou année, du plus ancien au plus récent.',
    en: 'One metric by day, week, month, quarter or year, oldest first.',
  },
  synonyms: ['par mois', 'par semaine', 'par période', 'par trimestre', 'by month', 'by week', 'monthly', 'weekly'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand les dates sont du texte : convertissez-les d’abord en vraies dates.',
    en: 'When the dates are text: turn them into real dates first.',
  },
  notes: [
    {
      fr: 'Les semaines sont celles de la norme ISO 8601 : elles commencent le lundi.',
      en: 'Weeks are those of ISO 8601: they start on Monday.',
    },
    {
      fr: 'Les lignes chiffrées sans date forment « (sans date) », à la fin.',
      en: 'Rows with figures and no date form "(no date)", at the end.',
    },
    {
      fr: 'Les lignes dont la date est illisible le disent dans une ligne à part, à la fin ; les périodes restent.',
      en: 'Rows whose date cannot be read say so in a row apart, at the end; the periods stand.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 168 ; guide des KPI, l. 24',
  examples: [
    {
      given: [
        'CPL',
        'mois',
        [[{ day: '2026-01-15' }], [{ day: '2026-02-03' }], [{ day: '2026-01-20' }]],
        [[100], [300], [50]],
        [[10], [20], [5]],
      ],
      expect: [
        ['2026-01', 10],
        ['2026-02', 15],
      ],
    },
    {
      given: ['CPL', 'lune', [[{ day: '2026-01-15' }], [{ day: '2026-02-03' }]], [[1], [2]], [[1], [2]]],
      expect: 'GRAIN',
    },
  ],
};
