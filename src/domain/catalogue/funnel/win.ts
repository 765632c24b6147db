import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const wonDeals = flow({ fr: 'affaires gagnées', en: 'deals won' }, 'aucune affaire gagnée');
const lostDeals = flow({ fr: 'affaires perdues', en: 'deals lost' }, 'aucune affaire perdue');

export const win: Kpi = {
  id: 'WIN',
  family: 'funnel',
  name: { fr: 'Taux de succès commercial', en: 'Win rate' },
  forms: [form([wonDeals, lostDeals], (won, lost) => divide(won, won + lost))],
  formula: '{0} ÷ ({0} + {1})',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
  volume: [0, 1],
  none: { fr: 'aucune affaire close', en: 'no closed deals' },
};

export const winCard: Card = {
  kpi: win,
  summary: { fr: 'Part des affaires closes qui sont gagnées.', en: 'Share of closed deals that are won.' },
  synonyms: [
    'win rate',
    'taux de succès',
    'taux de victoire',
    'affaires gagnées',
    'deals gagnés',
    'closing rate',
    'taux de closing',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand des affaires perdues restent ouvertes dans le CRM : le taux paraît meilleur qu’il n’est.',
    en: 'When lost deals stay open in the CRM: the rate looks better than it is.',
  },
  benchmark: {
    text: { fr: '20 à 30 % en moyenne (source fragile).', en: '20 to 30% on average (weak source).' },
    source: 'ultimatecalculators',
  },
  notes: [
    {
      fr: 'Les affaires encore ouvertes ne comptent pas. Certains divisent par toutes les affaires créées : c’est un autre taux.',
      en: 'Open deals do not count. Some divide by all deals created: that is another rate.',
    },
  ],
  source: 'ORM, Win rate; MetricHQ, Win Rate',
  examples: [
    { given: [10, 10], expect: 0.5, source: 'push.ai, Win Rate metric guide' },
    {
      given: [
        [[2], [3]],
        [[10], [5]],
      ],
      expect: 0.25,
    },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
