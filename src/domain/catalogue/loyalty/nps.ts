import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, flow, given } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const PROMOTERS_FROM = 9;
const DETRACTORS_TO = 6;

const scores = answers({ fr: 'notes de 0 à 10', en: 'scores from 0 to 10' }, { least: 0, most: 10, whole: true });
const promoters = flow({ fr: 'promoteurs', en: 'promoters' }, 'aucun promoteur');
const passives = flow({ fr: 'passifs', en: 'passives' }, 'aucun passif');
const detractors = flow({ fr: 'détracteurs', en: 'detractors' }, 'aucun détracteur');

export const nps: Kpi = {
  id: 'NPS',
  family: 'loyalty',
  name: { fr: 'Net Promoter Score', en: 'Net Promoter Score' },
  forms: [
    form([scores], (scores) => {
      const all = given(scores);
      const promoters = all.filter((score) => score >= PROMOTERS_FROM).length;
      const detractors = all.filter((score) => score <= DETRACTORS_TO).length;
      return points(promoters, detractors, all.length);
    }),
    form([promoters, passives, detractors], (promoters, passives, detractors) =>
      points(promoters, detractors, promoters + passives + detractors),
    ),
  ],
  formula: {
    fr: '100 × (promoteurs, notes 9 et 10 − détracteurs, notes 0 à 6) ÷ toutes les réponses',
    en: '100 × (promoters, scores 9 and 10 − detractors, scores 0 to 6) ÷ all answers',
  },
  unit: 'points',
  direction: 'higher',
  objective: 'loyalty',
  volume: [0, 1, 2],
  none: { fr: 'aucune réponse', en: 'no answers' },
};

function points(promoters: number, detractors: number, answers: number): number | Refusal {
  return answers === 0 ? refuse('DIV0') : (100 * (promoters - detractors)) / answers;
}

export const npsCard: Card = {
  kpi: nps,
  summary: {
    fr: 'Promoteurs moins détracteurs, en points de −100 à 100.',
    en: 'Promoters minus detractors, in points from −100 to 100.',
  },
  synonyms: [
    'NPS',
    'recommandation',
    'e-réputation',
    'score de recommandation',
    'satisfaction',
    'promoteurs',
    'détracteurs',
    'net promoter',
    'recommendation',
    'likelihood to recommend',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Avec quelques dizaines de réponses, dix points d’écart peuvent n’être que le hasard : attendez d’en avoir davantage.',
    en: 'On a few dozen answers ten points may be chance alone: wait until there are more.',
  },
  benchmark: {
    text: { fr: 'au-dessus de 0 : bon ; au-dessus de 50 : excellent', en: 'above 0: good; above 50: excellent' },
    source: 'convention d’usage du NPS (Bain & Company)',
  },
  notes: [
    {
      fr: 'Ce sont des points, pas un pourcentage : n’appliquez pas le format %.',
      en: 'These are points, not a percentage: do not apply the % format.',
    },
    {
      fr: 'Les passifs (7 et 8) comptent au dénominateur. Les cellules vides ne comptent pas ; une note hors de 0 à 10 ou non entière est refusée avec sa ligne.',
      en: 'Passives (7 and 8) count in the denominator. Blank cells do not count; a score off 0 to 10 or not whole is refused with its row.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 148; Bain & Company, Net Promoter System; Retently; SightMill',
  examples: [
    {
      given: [[[3], [4], [5], [6], [8], [8], [8], [9], [10], [10]]],
      expect: -10,
      source: 'SightMill, How to calculate NPS',
    },
    { given: [[[10], [''], [6]]], expect: 0 },
    { given: [60, 25, 15], expect: 45, source: 'The Prime Calculator, NPS formula' },
    { given: [30, 50, 20], expect: 10, source: 'DELA, annual report 2018' },
    {
      given: [
        [[30], [30]],
        [[20], [5]],
        [[10], [5]],
      ],
      expect: 45,
    },
    { given: [[[10], [9], [11]]], expect: 'RANGE' },
    { given: [[[10], [8.5]]], expect: 'RANGE' },
    { given: [0, 0, 0], expect: 'DIV0' },
  ],
};
