import { type Refusal, refuse } from '../../refusal.ts';
import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const positive = flow({ fr: 'mentions positives', en: 'positive mentions' }, 'aucune mention positive');
const negative = flow({ fr: 'mentions négatives', en: 'negative mentions' }, 'aucune mention négative');
const mentions = flow({ fr: 'mentions', en: 'mentions' }, 'aucune mention');

function netSentiment(positive: number, negative: number, mentions: number): number | Refusal {
  if (positive + negative > mentions && mentions > 0) {
    return refuse('RANGE', { reason: 'parts-above-whole', input: 0, other: 2, seen: positive + negative });
  }
  return divide(positive - negative, mentions, 2);
}

export const sentiment: Kpi = {
  id: 'SENTIMENT',
  family: 'audience',
  name: { fr: 'Sentiment net', en: 'Net sentiment' },
  forms: [form([positive, negative, mentions], netSentiment)],
  formula: '({0} − {1}) ÷ {2}',
  unit: 'score',
  direction: 'higher',
  objective: 'awareness',
  volume: 2,
};

export const sentimentCard: Card = {
  kpi: sentiment,
  summary: {
    fr: 'Solde des mentions positives et négatives, de −1 à 1.',
    en: 'Balance of positive and negative mentions, from −1 to 1.',
  },
  synonyms: ['e-réputation', 'sentiment', 'réputation', 'net sentiment', 'mentions positives', 'reputation', 'avis'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand un outil classe les mentions tout seul : l’ironie et le double sens lui échappent souvent.',
    en: 'When a tool sorts the mentions by itself: irony often escapes it.',
  },
  notes: [
    {
      fr: 'Les mentions neutres comptent dans le total : beaucoup de neutres rapproche de 0.',
      en: 'Neutral mentions count in the total: many of them pull it towards 0.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 148; usage courant de l’écoute des réseaux sociaux',
  examples: [
    { given: [60, 20, 100], expect: 0.4 },
    { given: [[[10], [20]], [[40], [30]], 200], expect: -0.2 },
    { given: [70, 50, 100], expect: 'RANGE' },
    { given: [0, 0, 0], expect: 'DIV0' },
  ],
};
