import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { metric, metricRanges } from './metric-inputs.ts';

export const each: Entry = {
  id: 'EACH',
  family: 'tables',
  name: { fr: 'Indicateur ligne par ligne', en: 'Metric row by row' },
  article: 'l’',
  forms: [{ inputs: [metric, ...metricRanges] }],
  formula: { fr: 'l’indicateur, calculé pour chaque ligne', en: 'the metric, computed for each row' },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const eachCard: Card = {
  kpi: each,
  summary: {
    fr: 'Calcule un indicateur pour chaque ligne, en un seul appel.',
    en: 'Computes one metric for every row, in a single call.',
  },
  synonyms: ['ligne par ligne', 'chaque ligne', 'par ligne', 'row by row', 'each row', 'per row'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour un total : donnez alors les plages à l’indicateur lui-même, la moyenne des lignes serait fausse.',
    en: 'For a total: give the ranges to the metric itself, since the mean of the rows would be wrong.',
  },
  notes: [
    {
      fr: 'Une ligne refusée porte sa phrase dans sa propre cellule ; les autres restent.',
      en: 'A refused row carries its sentence in its own cell; the others stand.',
    },
    {
      fr: 'Les plages ont la même hauteur ; une cellule seule vaut pour toutes les lignes. Une ligne d’en-tête donne le nom de l’indicateur.',
      en: 'Ranges have one height; a single cell stands for every row. A header row gives the metric’s name.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 37 (« des milliers de données »)',
  examples: [
    { given: ['CPL', [[100], [300]], [[10], [60]]], expect: [[10], [5]] },
    { given: ['XYZ', [[100], [300]], [[10], [60]]], expect: 'METRIC' },
  ],
};
