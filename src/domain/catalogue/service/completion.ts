import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const done = flow({ fr: 'actions faites', en: 'actions done' }, 'aucune action faite');
const planned = flow({ fr: 'actions prévues', en: 'actions planned' }, 'aucune action prévue');

export const completion: Kpi = {
  id: 'COMPLETION',
  family: 'service',
  name: { fr: 'Avancement des actions', en: 'Action completion' },
  article: 'l’',
  forms: [form([done, planned], (done, planned) => divide(done, planned))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'all',
};

export const completionCard: Card = {
  kpi: completion,
  summary: {
    fr: 'Part des actions prévues qui sont faites.',
    en: 'Share of the planned actions that are done.',
  },
  synonyms: ['avancement', 'progression', 'plan d’action', 'actions réalisées', 'completion', 'progress', 'tasks done'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les actions n’ont pas le même poids : dix petites cochées cachent la grande qui attend.',
    en: 'When actions do not weigh the same: ten small ones ticked hide the large one that waits.',
  },
  notes: [
    {
      fr: 'Peut dépasser 100 % si l’on fait plus que prévu.',
      en: 'May exceed 100% if more is done than planned.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 23 et 42',
  examples: [
    {
      given: [
        [[6], [3]],
        [[8], [4]],
      ],
      expect: 0.75,
    },
    { given: [13, 12], expect: 1.0833333333333333 },
    { given: [5, 0], expect: 'DIV0' },
  ],
};
