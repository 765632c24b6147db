import { ANOMALY_METHODS, type AnomalyInput, type Marked, markAnomalies } from '../../analysis/anomaly.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, type List, option, optional } from '../input.ts';
import { type Cell, form, type Kpi, type Outcome } from '../kpi.ts';
import { maybeFigure, only } from './single.ts';
import { period, values } from './steering-inputs.ts';

const method = option({ fr: 'méthode', en: 'method' }, ANOMALY_METHODS);
const volumes = optional(answers({ fr: 'volumes mesurés', en: 'volumes' }), 'absent');
const leastVolume = maybeFigure({ fr: 'volume minimum', en: 'least volume' });

export const anomaly: Kpi = {
  id: 'ANOMALY',
  family: 'steering',
  name: { fr: 'Anomalies', en: 'Unusual values' },
  article: 'les',
  forms: [form([values, method, period, volumes, leastVolume], anomalyTable)],
  formula: {
    fr: 'hors de la moyenne ± 3 écarts naturels, ou huit valeurs de suite du même côté ; "MAD" : à plus de 3,5 écarts médians',
    en: 'outside the mean ± 3 natural deviations, or eight values in a row on one side; "MAD": over 3.5 median deviations away',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

function anomalyTable(values: List, method: number, period: number, volumes: List, leastVolume: List): Outcome {
  const input: AnomalyInput = { values, method: ANOMALY_METHODS[method], period };
  const least = only(leastVolume);
  const marks = markAnomalies(volumes.length > 0 ? { ...input, volumes, leastVolume: least ?? DEFAULT_VOLUME } : input);
  return isRefusal(marks) ? marks : marks.map(row);
}

/** Under this many trials a rate jumps by itself. */
const DEFAULT_VOLUME = 30;

function row(mark: Marked | undefined): readonly Cell[] {
  if (!mark) return ['', '', ''];
  return [mark.signal === 'none' ? '' : { say: `anomaly-${mark.signal}` }, mark.low, mark.high];
}

export const anomalyCard: Card = {
  kpi: anomaly,
  summary: {
    fr: 'Signale les valeurs inhabituelles, avec l’intervalle où on les attendait.',
    en: 'Flags unusual values, with the interval where they were expected.',
  },
  synonyms: ['anomalie', 'valeur aberrante', 'pic', 'chute', 'inhabituel', 'anomaly', 'outlier', 'spike', 'drop'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sur des jours bruts sans cycle : mettez 7 en troisième argument, ou chaque week-end passerait pour une anomalie.',
    en: 'On raw days without a cycle: put 7 as the third argument, or every weekend would pass for an anomaly.',
  },
  notes: [
    {
      fr: 'Trois colonnes : le signal, le bas et le haut de l’intervalle ; une ligne par valeur, à placer en face de la première. Avec un cycle, chaque valeur se compare à celle du cycle d’avant, et il faut trois cycles.',
      en: 'Three columns: the signal, the low and the high of the interval; one row a value, to place beside the first one. With a cycle each value is compared with that of the cycle before, and three cycles are needed.',
    },
    {
      fr: 'Pour un taux, donnez aussi les volumes : sous 30 (ou votre minimum), une valeur n’est ni jugée ni comptée.',
      en: 'For a rate give the volumes too: under 30 (or your own least) a value is neither judged nor counted.',
    },
  ],
  source:
    'Guide d’évaluation des campagnes, l. 21; NIST/SEMATECH e-Handbook, 6.3.2.2 and 1.3.5.17; Iglewicz & Hoaglin (1993)',
  examples: [
    {
      given: [[[1], [2], [3], [4], [100]], 'MAD'],
      expect: [
        ['', -2.189, 8.189],
        ['', -2.189, 8.189],
        ['', -2.189, 8.189],
        ['', -2.189, 8.189],
        ['▲ Inhabituellement haut', -2.189, 8.189],
      ],
      within: 0.0005,
      source: 'Iglewicz & Hoaglin (1993): median 3, MAD 1, 3 ± 3.5 ÷ 0.6745',
    },
    { given: [[[1], [2], [3], [4], [5], [6], [7], [8]], 'XMR', 7], expect: 'FEW' },
    { given: [[[1], [2], [3]]], expect: 'FEW' },
  ],
};
