import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { mql, sql } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const mqlSql: Kpi = {
  id: 'MQL_SQL',
  family: 'funnel',
  name: { fr: 'Taux MQL → SQL', en: 'MQL to SQL rate' },
  forms: [form([mql, sql], (mql, sql) => portion(sql, mql, 1, 0))],
  formula: '{1} ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
  volume: 0,
};

export const mqlSqlCard: Card = {
  kpi: mqlSql,
  summary: { fr: 'Part des MQL que les ventes acceptent comme SQL.', en: 'Share of MQLs that sales accept as SQLs.' },
  synonyms: [
    'MQL to SQL',
    'taux MQL SQL',
    'ratio MQL SQL',
    'scoring qualified leads',
    'sales qualified leads',
    'leads qualifiés pour la vente',
    'conversion MQL en SQL',
    'MQL SQL conversion',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand marketing et ventes n’ont pas la même définition d’un lead qualifié, ou que les SQL du mois viennent de MQL plus anciens.',
    en: 'When marketing and sales do not share one definition, or this month’s SQLs come from older MQLs.',
  },
  benchmark: {
    text: {
      fr: '13 % tous canaux ; sites web 31,3 %, recommandations 24,7 %, e-mail 0,9 %.',
      en: '13% over all channels; websites 31.3%, referrals 24.7%, e-mail 0.9%.',
    },
    source: 'MetricHQ; shno',
  },
  notes: [
    {
      fr: 'Les deux nombres vont dans le sens du parcours : le départ d’abord, l’arrivée ensuite.',
      en: 'Both counts follow the path: where people start first, where they end second.',
    },
    {
      fr: 'SQL veut dire « Sales Qualified Leads », et non « Scoring Qualified Leads ».',
      en: 'SQL stands for "Sales Qualified Leads", not "Scoring Qualified Leads".',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 110-114; MetricHQ, MQL to SQL Conversion Rate',
  examples: [
    { given: [1000, 350], expect: 0.35, source: 'MetricHQ (Klipfolio), MQL to SQL Conversion Rate' },
    {
      given: [
        [[250], [250]],
        [[40], [60]],
      ],
      expect: 0.2,
      source: 'OrangeOwl, MQL to SQL calculator : 100 sur 500',
    },
    { given: [100, 120], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
