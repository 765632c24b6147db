import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { answers, given } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const scores = answers({ fr: 'notes de 1 à 7', en: 'scores from 1 to 7' }, { least: 1, most: 7 });

export const ces: Kpi = {
  id: 'CES',
  family: 'loyalty',
  name: { fr: 'Score d’effort client', en: 'Customer effort score' },
  forms: [
    form([scores], (scores) => {
      const all = given(scores);
      const total = all.reduce((sum, score) => sum + score, 0);
      return divide(total, all.length, 0);
    }),
  ],
  formula: { fr: 'moyenne des notes de 1 à 7', en: 'mean of the scores from 1 to 7' },
  unit: 'score',
  direction: 'higher',
  objective: 'loyalty',
  none: { fr: 'aucune réponse', en: 'no answers' },
};

export const cesCard: Card = {
  kpi: ces,
  summary: {
    fr: 'À quel point c’était facile pour le client, de 1 (difficile) à 7 (facile).',
    en: 'How easy it was for the customer, from 1 (hard) to 7 (easy).',
  },
  synonyms: ['CES', 'effort client', 'facilité', 'effort', 'customer effort', 'ease score'],
  level: 'functional',
  tense: 'leading',
  whenNot: {
    fr: 'Quand votre questionnaire note l’effort et non la facilité : l’échelle est alors à l’envers, et un bon score est bas.',
    en: 'When your survey scores effort and not ease: the scale is then the other way round and a good score is low.',
  },
  notes: [
    {
      fr: 'C’est une moyenne sur 7, pas un pourcentage.',
      en: 'This is a mean out of 7, not a percentage.',
    },
  ],
  source: 'CEB (Gartner), Stop Trying to Delight Your Customers, Harvard Business Review, 2010; échelle de 1 à 7',
  examples: [
    { given: [[[7], [6], [''], [5]]], expect: 6 },
    { given: [[[4], [5]]], expect: 4.5 },
    { given: [[[7], [8]]], expect: 'RANGE' },
  ],
};
