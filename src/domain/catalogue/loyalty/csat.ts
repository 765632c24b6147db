import { type Refusal, refuse } from '../../refusal.ts';
import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { answers, average, flow, type List, optional } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const scores = answers({ fr: 'notes', en: 'scores' }, { least: 0, most: 10 });
const topFrom = average(
  { fr: 'satisfait à partir de', en: 'satisfied from' },
  { fr: 'aucune note', en: 'no score' },
  { least: 1, most: 10 },
);
const satisfied = flow({ fr: 'réponses satisfaites', en: 'satisfied answers' }, 'aucune réponse satisfaite');
const responses = flow({ fr: 'réponses', en: 'answers' }, 'aucune réponse');

/** Up to this threshold the scale is 1 to 5, and a higher answer is a mistake. */
const FIVE_POINT_THRESHOLD = 4;

export const csat: Kpi = {
  id: 'CSAT',
  family: 'loyalty',
  name: { fr: 'Taux de satisfaction', en: 'Customer satisfaction score' },
  forms: [
    form([scores, optional(topFrom, 4)], satisfiedShare),
    form([satisfied, responses], (satisfied, responses) => portion(satisfied, responses)),
  ],
  formula: {
    fr: 'réponses satisfaites (4 et 5 sur 5) ÷ toutes les réponses',
    en: 'satisfied answers (4 and 5 of 5) ÷ all answers',
  },
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
  none: { fr: 'aucune réponse', en: 'no answers' },
};

function satisfiedShare(scores: List, topFrom: number): number | Refusal {
  const highest = topFrom <= FIVE_POINT_THRESHOLD ? 5 : 10;
  let answers = 0;
  let satisfied = 0;
  for (const [position, score] of scores.entries()) {
    if (score === undefined) continue;
    if (score > highest) return refuse('RANGE', { reason: 'off-scale', input: 0, seen: score, row: position + 1 });
    answers++;
    if (score >= topFrom) satisfied++;
  }
  return portion(satisfied, answers, 0, 0);
}

export const csatCard: Card = {
  kpi: csat,
  summary: {
    fr: 'Part des réponses satisfaites : 4 et 5 sur une échelle de 1 à 5.',
    en: 'Share of satisfied answers: 4 and 5 on a scale of 1 to 5.',
  },
  synonyms: [
    'CSAT',
    'satisfaction',
    'satisfaction client',
    'satisfaction clientèle',
    'clients satisfaits',
    'customer satisfaction',
    'top two box',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand seuls les plus contents ou les plus fâchés répondent : regardez le taux de réponse avant le taux de satisfaction.',
    en: 'When only the happiest or the angriest answer: look at the response rate before the satisfaction.',
  },
  benchmark: {
    text: { fr: 'au-dessus de 80 % : excellent', en: 'above 80%: excellent' },
    source: 'SogoSurvey',
  },
  notes: [
    {
      fr: 'Avec une échelle de 1 à 7 ou de 1 à 10, donnez la note à partir de laquelle un client est satisfait, par exemple 6 ou 8.',
      en: 'On a scale of 1 to 7 or 1 to 10 give the score from which a customer is satisfied, 6 or 8 for instance.',
    },
    {
      fr: 'Les cellules vides ne sont pas des réponses. Sans seuil, une note au-dessus de 5 est refusée avec sa ligne.',
      en: 'Blank cells are not answers. Without a threshold a score above 5 is refused with its row.',
    },
    {
      fr: 'Une plage et une cellule : des notes et leur seuil. Deux plages, ou deux cellules : le nombre de satisfaits et celui des réponses. Pour deux colonnes de notes, donnez-les en une seule plage.',
      en: 'A range and a cell: scores and their threshold. Two ranges, or two cells: the number of satisfied answers and of all answers. Two columns of scores go in one range.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 146; Delighted, How is CSAT calculated?; SogoSurvey',
  examples: [
    { given: [30, 50], expect: 0.6, source: 'VoC metrics, What is CSAT' },
    { given: [50, 100], expect: 0.5, source: 'Mindmesh, Customer satisfaction score' },
    { given: [[[5], [4], [3], [''], [1]]], expect: 0.5 },
    { given: [[[10], [9], [7], [2]], 8], expect: 0.5 },
    {
      given: [
        [[20], [10]],
        [[30], [20]],
      ],
      expect: 0.6,
    },
    { given: [[[5], [8]]], expect: 'RANGE' },
    { given: [60, 50], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
