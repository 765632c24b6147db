import type { Card } from '../card.ts';
import { share } from '../input.ts';
import { frequency } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const reachRate = share({ fr: 'taux de couverture', en: 'reach rate' });

export const grp: Kpi = {
  id: 'GRP',
  family: 'audience',
  name: { fr: 'GRP (points de couverture brute)', en: 'GRP (gross rating points)' },
  forms: [form([reachRate, frequency], (rate, frequency) => 100 * rate * frequency)],
  formula: '100 × {0} × {1}',
  unit: 'points',
  direction: 'higher',
  objective: 'awareness',
};

export const grpCard: Card = {
  kpi: grp,
  summary: {
    fr: 'Pression publicitaire : couverture de la cible en % × répétition.',
    en: 'Advertising pressure: reach of the target in % × frequency.',
  },
  synonyms: ['GRP', 'points de couverture', 'gross rating points', 'pression publicitaire', 'TRP'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour savoir combien de personnes ont vu le message : 100 GRP peuvent être 100 % une fois, ou 10 % dix fois.',
    en: 'To know how many people saw the message: 100 GRP may be 100% once or 10% ten times.',
  },
  notes: [
    {
      fr: 'Ce sont des points, jamais un pourcentage : ils dépassent souvent 100.',
      en: 'These are points, never a percentage: they often pass 100.',
    },
  ],
  source: 'Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; Furious Corp, Gross Rating Points',
  examples: [
    { given: [0.25, 3], expect: 75, source: 'Furious Corp, GRP' },
    { given: [0.5, 4], expect: 200 },
    { given: [25, 3], expect: 'RATIO' },
  ],
};
