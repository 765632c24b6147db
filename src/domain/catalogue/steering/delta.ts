import { CHANGE_MODES, change } from '../../analysis/change.ts';
import type { Card } from '../card.ts';
import { option } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { figure } from './single.ts';

const current = figure({ fr: 'valeur actuelle', en: 'current' });
const previous = figure({ fr: 'valeur précédente', en: 'previous' });
const mode = option({ fr: 'type d’écart', en: 'mode' }, CHANGE_MODES);

export const delta: Kpi = {
  id: 'DELTA',
  family: 'steering',
  name: { fr: 'Écart', en: 'Change' },
  article: 'l’',
  forms: [
    form([current, previous, mode], (current, previous, mode) =>
      change(current, previous, CHANGE_MODES[mode] ?? 'PCT'),
    ),
  ],
  formula: '({0} − {1}) ÷ |{1}|',
  unit: 'ratio',
  direction: 'context',
  objective: 'all',
};

export const deltaCard: Card = {
  kpi: delta,
  summary: {
    fr: 'Écart avec la période d’avant, en proportion, en valeur ou en points.',
    en: 'Change from the period before, as a ratio, an amount or points.',
  },
  synonyms: ['écart', 'évolution', 'variation', 'progression', 'delta', 'change', 'growth', 'points'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Entre un mois entamé et un mois entier : comparez le même nombre de jours.',
    en: 'Between a month under way and a whole one: compare the same number of days.',
  },
  notes: [
    {
      fr: '"PCT" (par défaut) est relatif, "ABS" est la différence, "PTS" donne des points entre deux taux : de 2 % à 3 %, c’est +50 % ou +1 point.',
      en: '"PCT" (the default) is relative, "ABS" is the difference, "PTS" gives points between two rates: from 2% to 3% is +50% or +1 point.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 9',
  examples: [
    { given: [120, 100], expect: 0.2 },
    { given: [-50, -100], expect: 0.5 },
    { given: [120, 100, 'ABS'], expect: 20 },
    { given: [0.03, 0.02, 'PTS'], expect: 1, within: 1e-12 },
    { given: [5, 0], expect: 'DIV0' },
    { given: [42, 40, 'PTS'], expect: 'RATIO' },
  ],
};
