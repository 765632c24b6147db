import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, average, given, type List, optional } from '../input.ts';
import { form, type Kpi, type Table } from '../kpi.ts';

const signals = answers({ fr: 'signaux', en: 'signals' });
const weights = answers({ fr: 'poids', en: 'weights' }, { signed: true, apart: true });
const cap = average({ fr: 'plafond', en: 'cap' }, 'aucun plafond');

/** One score a row of signals, as wide as the weights; a blank signal is no signal, a row without any has no score. */
function scores(signals: List, weights: List, cap: number): number | Table | Refusal {
  const width = weights.length;
  if (signals.length % width !== 0) return refuse('SHAPE', { reason: 'widths', input: 1, other: 0, seen: width });
  const rows = Array.from({ length: signals.length / width }, (_, row) =>
    score(signals.slice(row * width, (row + 1) * width), weights, cap),
  );
  const [only] = rows;
  return rows.length === 1 && typeof only === 'number' ? only : rows.map((value) => [value]);
}

function score(signals: List, weights: List, cap: number): number | '' | Refusal {
  if (given(signals).length === 0) return '';
  const points = signals.reduce<number>((points, signal, column) => points + (signal ?? 0) * (weights[column] ?? 0), 0);
  return Number.isFinite(points) ? Math.min(cap, points) : refuse('RANGE', { reason: 'too-large' });
}

export const leadscore: Kpi = {
  id: 'LEADSCORE',
  family: 'funnel',
  name: { fr: 'Score de lead', en: 'Lead score' },
  forms: [form([signals, weights, optional(cap, 100)], scores)],
  formula: { fr: 'Σ {0} × {1}, plafonné à {2}', en: 'Σ {0} × {1}, capped at {2}' },
  unit: 'score',
  direction: 'higher',
  objective: 'leads',
  table: true,
};

export const leadscoreCard: Card = {
  kpi: leadscore,
  summary: {
    fr: 'Note d’un lead : somme de ses signaux d’intérêt et de profil, pondérés.',
    en: 'A lead’s score: the weighted sum of its interest and profile signals.',
  },
  synonyms: [
    'lead scoring',
    'scoring',
    'score de lead',
    'notation des leads',
    'lead score',
    'note de prospect',
    'qualification',
  ],
  level: 'functional',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les poids n’ont jamais été comparés aux ventes : vérifiez que les leads bien notés signent plus souvent.',
    en: 'When the weights were never checked against sales: make sure that high scores do sign more often.',
  },
  notes: [
    {
      fr: 'Un signal vaut 1 ou 0, ou un nombre de fois. Une cellule vide vaut 0 ; un poids peut être négatif.',
      en: 'A signal is 1 or 0, or a number of times. A blank cell is 0; a weight may be negative.',
    },
    {
      fr: 'Plusieurs lignes de signaux donnent une colonne de scores, en un seul appel. Donnez-les sans l’en-tête.',
      en: 'Several rows of signals give a column of scores, in one call. Give them without the header.',
    },
    {
      fr: 'Des cases à cocher ? Convertissez-les d’abord en 1 et 0 avec N.',
      en: 'Tick boxes? Turn them into 1 and 0 first, with N.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 108; HubSpot, Lead scoring',
  examples: [
    { given: [[[1, 0, 3]], [[20, 50, 10]]], expect: 50 },
    {
      given: [
        [
          [1, 2],
          [0, 1],
          ['', 4],
        ],
        [[30, 15]],
      ],
      expect: [[60], [15], [60]],
    },
    { given: [[[5, 1]], [[30, -20]], 90], expect: 90 },
    { given: [[[1, 0, 3]], [[20, 50]]], expect: 'SHAPE' },
  ],
};
