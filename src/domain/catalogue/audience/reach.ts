import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { frequency, impressions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const reach: Kpi = {
  id: 'REACH',
  family: 'audience',
  name: { fr: 'Portée', en: 'Reach' },
  article: 'la',
  forms: [form([impressions, frequency], (impressions, frequency) => divide(impressions, frequency))],
  formula: '{0} ÷ {1}',
  unit: 'count',
  direction: 'higher',
  objective: 'awareness',
};

export const reachCard: Card = {
  kpi: reach,
  summary: { fr: 'Nombre de personnes touchées au moins une fois.', en: 'People reached at least once.' },
  synonyms: ['portée', 'couverture', 'reach', 'personnes touchées', 'notoriété', 'audience touchée'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour additionner des jours ou des canaux : les mêmes personnes y seraient comptées plusieurs fois.',
    en: 'To add up days or channels: the same people would be counted several times.',
  },
  source: 'Guide d’évaluation des campagnes, l. 8; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [1000, 5], expect: 200, source: 'bit1024, Reach and Frequency Calculator' },
    { given: [[[60000], [40000]], 100], expect: 1000, source: 'Calculator Academy, Reach and Frequency' },
    { given: [1000, 0], expect: 'DIV0' },
  ],
};
