import { forecast as forecastOf } from '../../analysis/forecast/forecast.ts';
import { NAMED_METHODS } from '../../analysis/forecast/named-methods.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { option, optional, share, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { historyOf, limitsOf, withLimit } from './forecast-history.ts';
import { period, values } from './steering-inputs.ts';

const METHODS = ['AUTO', ...NAMED_METHODS] as const;
const PERIOD = { fr: 'périodes à venir', en: 'periods ahead' };
const horizon = stock(PERIOD, { fr: 'aucune période', en: 'no periods' }, { least: 1, most: 400, whole: true });
const method = option({ fr: 'méthode', en: 'method' }, METHODS);
const level = optional(share({ fr: 'certitude', en: 'confidence' }, { least: 0.5, most: 0.99 }), 0.8);

export const forecast: Kpi = {
  id: 'FORECAST',
  family: 'steering',
  name: { fr: 'Prévision', en: 'Forecast' },
  article: 'la',
  forms: [
    form([values, horizon, period, method, level], (values, horizon, period, method, level) => {
      const options = { horizon, period, level, method: METHODS[method] ?? 'AUTO', ...limitsOf(values) };
      const found = forecastOf(historyOf(values), options);
      if (isRefusal(found)) return withLimit(found);
      return [
        [{ say: 'forecast' }, { say: 'lower-limit' }, { say: 'upper-limit' }],
        ...found.points.map((point, step) => [point, found.lower[step] ?? point, found.upper[step] ?? point]),
      ];
    }),
  ],
  formula: {
    fr: 'combinaison de méthodes de lissage, avec l’intervalle qui contient 80 % des issues',
    en: 'a combination of smoothing methods, with the interval that holds 80% of the outcomes',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const forecastCard: Card = {
  kpi: forecast,
  summary: {
    fr: 'Les valeurs à venir au rythme actuel, chacune avec son intervalle.',
    en: 'The values to come at the current pace, each with its interval.',
  },
  synonyms: [
    'prévision',
    'prédire',
    'projection',
    'prédictif',
    'forecast',
    'predict',
    'theta',
    'holt',
    'exponential smoothing',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Avec une dernière période entamée : retirez-la, ou la prévision la prendra pour une chute.',
    en: 'With a last period under way: leave it out, or the forecast will take it for a fall.',
  },
  notes: [
    {
      fr: 'Trois colonnes sous un en-tête : la prévision, le bas et le haut. Il faut quatre valeurs ; donnez le cycle : 7 pour des jours, 12 pour des mois, 4 pour des trimestres.',
      en: 'Three columns under a header: the forecast, the low and the high. Four values are needed; give the cycle: 7 for days, 12 for months, 4 for quarters.',
    },
    {
      fr: 'Les cellules vides à l’intérieur sont comblées en ligne droite. Rien ne passe sous 0 si le passé n’y est jamais passé.',
      en: 'Blank cells inside are filled on a straight line. Nothing goes below 0 if the past never did.',
    },
    {
      fr: 'L’historique ignore la campagne à venir : c’est la suite du passé, pas un plan.',
      en: 'The history does not know of the campaign to come: this is the past going on, not a plan.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 56; Makridakis, Spiliotis & Assimakopoulos (2020), IJF 36:54-74',
  examples: [
    {
      given: [[[120], [132], [128], [141], [150], [147], [160], [158], [171], [169], [182], [190]], 2, 1, 'SES', 0.8],
      expect: [
        ['Prévision', 'Limite basse', 'Limite haute'],
        [189.78145, 180.1, 199.9],
        [189.78145, 175.2, 205.6],
      ],
      within: 3,
      source: 'point: R 4.2.2, forecast 8.20, ses',
    },
    { given: [[[1], [2], [3]], 2], expect: 'FEW' },
    { given: [[[1], [2], [3], [4], [5]], 0], expect: 'RANGE' },
  ],
};
