import { type Comparison, compareProportions } from '../../analysis/proportion.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { flow, optional, share } from '../input.ts';
import { type Cell, form, type Kpi } from '../kpi.ts';

const successesA = flow({ fr: 'réussites A', en: 'successes A' }, 'aucune réussite A');
const trialsA = flow({ fr: 'essais A', en: 'trials A' }, 'aucun essai A');
const successesB = flow({ fr: 'réussites B', en: 'successes B' }, 'aucune réussite B');
const trialsB = flow({ fr: 'essais B', en: 'trials B' }, 'aucun essai B');
const level = optional(share({ fr: 'certitude', en: 'confidence' }, { least: 0.5, most: 0.999 }), 0.95);

export const abtest: Kpi = {
  id: 'ABTEST',
  family: 'steering',
  name: { fr: 'Test A/B', en: 'A/B test' },
  forms: [
    form([successesA, trialsA, successesB, trialsB, level], (successesA, trialsA, successesB, trialsB, level) => {
      const a = { successes: successesA, trials: trialsA };
      const b = { successes: successesB, trials: trialsB };
      const found = compareProportions(a, b, level);
      if (isRefusal(found)) return found;
      return [
        [{ say: 'rate-a' }, found.rateA],
        [{ say: 'rate-b' }, found.rateB],
        [{ say: 'difference' }, found.difference],
        [{ say: 'interval-low' }, found.interval.low],
        [{ say: 'interval-high' }, found.interval.high],
        [{ say: 'p-value' }, found.p],
        [{ say: 'verdict' }, verdictCell(found)],
      ];
    }),
  ],
  formula: {
    fr: 'taux B − taux A, intervalle de Newcombe, test z de deux proportions',
    en: 'rate B − rate A, Newcombe interval, two-proportion z test',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

/** A winner on a handful of successes is no winner. */
function verdictCell({ verdict, caution }: Comparison): Cell {
  return { say: caution === 'few-successes' ? 'few-successes' : verdict };
}

export const abtestCard: Card = {
  kpi: abtest,
  summary: {
    fr: 'Dit lequel de deux objets d’e-mail ou de deux pages l’emporte, ou si l’écart n’est que le hasard.',
    en: 'Tells which of two subject lines or pages wins, or whether the gap is chance alone.',
  },
  synonyms: [
    'test A/B',
    'ab test',
    'split test',
    'comparer deux taux',
    'objet d’e-mail',
    'significatif',
    'subject line',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pendant le test : regarder chaque jour et s’arrêter au premier gagnant donne raison au hasard. Fixez la durée avant.',
    en: 'While the test runs: looking every day and stopping at the first winner lets chance win. Set its length beforehand.',
  },
  notes: [
    {
      fr: 'L’écart est celui de B moins A, en points de taux (0,02 = 2 points). Sous cinq réussites d’un côté, aucun gagnant n’est nommé.',
      en: 'The difference is B minus A, in points of rate (0.02 = 2 points). Under five successes on one side no winner is named.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 25; Newcombe (1998), Statistics in Medicine 17:873-890, method 10',
  examples: [
    {
      given: [48, 80, 56, 70, 0.95],
      expect: [
        ['Taux A', 0.6],
        ['Taux B', 0.8],
        ['Écart B − A', 0.2],
        ['Écart au moins', 0.0524],
        ['Écart au plus', 0.3339],
        ['Part du hasard (p)', 0.008045],
        ['Verdict', 'B l’emporte'],
      ],
      within: 0.00005,
      source: 'Newcombe (1998), Statistics in Medicine 17:873, Table II; p: statsmodels 0.13.5',
    },
    { given: [120, 2400, 165, 0], expect: 'DIV0' },
    { given: [120, 2400, 2500, 2400], expect: 'RANGE' },
  ],
};
