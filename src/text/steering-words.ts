import type { Status } from '../domain/analysis/target.ts';
import type { SteeringKey } from '../domain/catalogue/steering/say-keys.ts';
import type { Language, Words } from '../domain/words.ts';
import { STATUS_WORDS, statusLabel } from './status-words.ts';

const WORDS: Record<Exclude<SteeringKey, Status>, Words> = {
  trend: { fr: 'Tendance', en: 'Trend' },
  'trend-up': { fr: 'En hausse', en: 'Rising' },
  'trend-down': { fr: 'En baisse', en: 'Falling' },
  'trend-none': { fr: 'Pas de tendance nette', en: 'No clear trend' },
  slope: { fr: 'Pente par période', en: 'Slope per period' },
  'p-value': { fr: 'Part du hasard (p)', en: 'Share of chance (p)' },
  'anomaly-high': { fr: '▲ Inhabituellement haut', en: '▲ Unusually high' },
  'anomaly-low': { fr: '▼ Inhabituellement bas', en: '▼ Unusually low' },
  'anomaly-run-high': { fr: '△ Série au-dessus de la moyenne', en: '△ Run above the mean' },
  'anomaly-run-low': { fr: '▽ Série sous la moyenne', en: '▽ Run below the mean' },
  centre: { fr: 'Moyenne', en: 'Mean' },
  'moving-range': { fr: 'Écart mobile moyen', en: 'Mean moving range' },
  'upper-limit': { fr: 'Limite haute', en: 'Upper limit' },
  'lower-limit': { fr: 'Limite basse', en: 'Lower limit' },
  'rate-a': { fr: 'Taux A', en: 'Rate A' },
  'rate-b': { fr: 'Taux B', en: 'Rate B' },
  difference: { fr: 'Écart B − A', en: 'Difference B − A' },
  'interval-low': { fr: 'Écart au moins', en: 'Difference at least' },
  'interval-high': { fr: 'Écart au plus', en: 'Difference at most' },
  verdict: { fr: 'Verdict', en: 'Verdict' },
  'a-wins': { fr: 'A l’emporte', en: 'A wins' },
  'b-wins': { fr: 'B l’emporte', en: 'B wins' },
  'no-difference': { fr: 'Pas de différence nette : continuez le test', en: 'No clear difference: keep testing' },
  'few-successes': {
    fr: 'Trop peu de réussites pour conclure : continuez le test',
    en: 'Too few successes to conclude: keep testing',
  },
  cohort: { fr: 'Cohorte', en: 'Cohort' },
  'cohort-size': { fr: 'Clients', en: 'Customers' },
  'cohort-money': { fr: 'Revenu initial', en: 'First revenue' },
  'weighted-mean': { fr: 'Moyenne pondérée', en: 'Weighted mean' },
  customer: { fr: 'Client', en: 'Customer' },
  repeats: { fr: 'Achats répétés', en: 'Repeat purchases' },
  alive: { fr: 'Probabilité d’être actif', en: 'Chance of being active' },
  'expected-purchases': { fr: 'Achats attendus', en: 'Expected purchases' },
  'expected-spend': { fr: 'Panier attendu', en: 'Expected order value' },
  'expected-value': { fr: 'Valeur attendue', en: 'Expected value' },
  forecast: { fr: 'Prévision', en: 'Forecast' },
  certain: { fr: 'Quasi acquis : cible trop facile ?', en: 'Nearly sure: is the target too easy?' },
  attainable: { fr: 'Atteignable', en: 'Attainable' },
  ambitious: { fr: 'Ambitieux', en: 'Ambitious' },
  'very-ambitious': { fr: 'Très ambitieux', en: 'Very ambitious' },
  unrealistic: { fr: 'Irréaliste', en: 'Unrealistic' },
  'too-short': { fr: 'Historique insuffisant', en: 'Not enough history' },
};

/** What the steering functions say in cells: statuses with their icon, headers, verdicts. */
export function steeringWordsIn(language: Language): Readonly<Record<SteeringKey, string>> {
  const said: Partial<Record<SteeringKey, string>> = {};
  for (const key of Object.keys(STATUS_WORDS) as Status[]) said[key] = statusLabel(key, language);
  for (const key of Object.keys(WORDS) as (keyof typeof WORDS)[]) said[key] = WORDS[key][language];
  return said as Record<SteeringKey, string>;
}
