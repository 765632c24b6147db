import { controlChart } from '../../analysis/control-chart.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { given } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { values } from './steering-inputs.ts';

export const xmr: Kpi = {
  id: 'XMR',
  family: 'steering',
  name: { fr: 'Carte de contrôle', en: 'Control chart' },
  article: 'la',
  forms: [
    form([values], (values) => {
      const chart = controlChart(given(values));
      if (isRefusal(chart)) return chart;
      return [
        [{ say: 'centre' }, chart.centre],
        [{ say: 'moving-range' }, chart.movingRange],
        [{ say: 'upper-limit' }, chart.upper],
        [{ say: 'lower-limit' }, chart.lower],
      ];
    }),
  ],
  formula: {
    fr: 'moyenne ± 3 × écart moyen entre valeurs successives ÷ 1,128',
    en: 'mean ± 3 × mean range between successive values ÷ 1.128',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const xmrCard: Card = {
  kpi: xmr,
  summary: {
    fr: 'La moyenne et les limites entre lesquelles un KPI varie d’ordinaire.',
    en: 'The mean and the limits between which a KPI usually varies.',
  },
  synonyms: ['carte de contrôle', 'limites', 'variation normale', 'xmr', 'control chart', 'natural limits', 'shewhart'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur des jours bruts : le creux du week-end élargit les limites. KPI_ANOMALY ôte d’abord ce cycle.',
    en: 'On raw days: the weekend dip widens the limits. KPI_ANOMALY takes that cycle out first.',
  },
  notes: [
    {
      fr: 'Il faut huit valeurs ; douze valent mieux. La limite basse ne passe pas sous 0 si aucune valeur n’est négative.',
      en: 'Eight values are needed; twelve are better. The lower limit stays at 0 or above when no value is negative.',
    },
  ],
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2',
  examples: [
    {
      given: [[[49.6], [47.6], [49.9], [51.3], [47.8], [51.2], [52.6], [52.4], [53.6], [52.1]]],
      expect: [
        ['Moyenne', 50.81],
        ['Écart mobile moyen', 1.8778],
        ['Limite haute', 55.8041],
        ['Limite basse', 45.8159],
      ],
      within: 0.0001,
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2',
    },
    { given: [[[1], [2], [3]]], expect: 'FEW' },
  ],
};
