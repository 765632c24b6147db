import { refuse } from '../../refusal.ts';
import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { impressions, reach } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const freq: Kpi = {
  id: 'FREQ',
  family: 'audience',
  name: { fr: 'Fréquence / répétition', en: 'Frequency' },
  article: 'la',
  forms: [
    form([impressions, reach], (impressions, reach) =>
      reach > impressions
        ? refuse('RANGE', { reason: 'part-above-whole', input: 1, other: 0 })
        : divide(impressions, reach),
    ),
  ],
  formula: '{0} ÷ {1}',
  unit: 'count',
  direction: 'between',
  objective: 'awareness',
};

export const freqCard: Card = {
  kpi: freq,
  summary: { fr: 'Nombre moyen d’affichages par personne touchée.', en: 'Average impressions per person reached.' },
  synonyms: ['fréquence', 'répétition', 'frequency', 'exposition moyenne', 'average frequency', 'OTS'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Comme seule mesure : une moyenne de 5 peut cacher des gens qui ont vu 50 fois et d’autres une seule.',
    en: 'As the only measure: an average of 5 may hide people who saw it 50 times and others once.',
  },
  notes: [
    {
      fr: 'Trop peu, le message ne s’imprime pas ; trop, il lasse. Fixez une fourchette.',
      en: 'Too little and the message does not sink in; too much and it tires. Set a range.',
    },
    {
      fr: 'Elle ne peut pas être sous 1 : chaque personne touchée a vu au moins un affichage.',
      en: 'It cannot be below 1: each person reached saw at least one impression.',
    },
  ],
  source: 'Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [1000, 200], expect: 5, source: 'bit1024, Reach and Frequency Calculator' },
    {
      given: [[[15000], [10000]], 5000],
      expect: 5,
      source: 'Corkboard, Impressions, Reach, Frequency : 25000 pour 5000',
    },
    { given: [200, 1000], expect: 'RANGE' },
    { given: [1000, 0], expect: 'DIV0' },
  ],
};
