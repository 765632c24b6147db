import type { Card } from '../card.ts';
import { statistic, typicalDuration } from '../durations.ts';
import { dates } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const HOURS_A_DAY = 24;
const asked = dates({ fr: 'demandes', en: 'asked' });
const answered = dates({ fr: 'premières réponses', en: 'first answers' });

export const firstResponse: Kpi = {
  id: 'FIRST_RESPONSE',
  family: 'service',
  name: { fr: 'Délai de première réponse', en: 'First response time' },
  forms: [
    form([asked, answered, statistic], (asked, answered, chosen) =>
      typicalDuration(asked, answered, chosen, HOURS_A_DAY),
    ),
  ],
  formula: { fr: 'moyenne de ({1} − {0}), en heures', en: 'mean of ({1} − {0}), in hours' },
  unit: 'hours',
  direction: 'lower',
  objective: 'loyalty',
  none: { fr: 'aucune demande avec réponse', en: 'no requests answered' },
};

export const firstResponseCard: Card = {
  kpi: firstResponse,
  summary: {
    fr: 'Combien d’heures un client attend avant la première réponse, en moyenne.',
    en: 'How many hours a customer waits for the first answer, on average.',
  },
  synonyms: [
    'temps de réponse',
    'délai de réponse',
    'première réponse',
    'réactivité du support',
    'FRT',
    'response time',
    'first reply time',
  ],
  level: 'functional',
  tense: 'leading',
  whenNot: {
    fr: 'Quand une réponse automatique part aussitôt : c’est la première réponse d’une personne qui compte.',
    en: 'When an automatic reply leaves at once: the first answer of a person is what counts.',
  },
  notes: [
    {
      fr: 'Les dates portent l’heure. Les demandes sans réponse ne comptent pas. "MEDIAN" (ou "MÉDIANE") donne la médiane.',
      en: 'Dates carry the time of day. Requests without an answer do not count. "MEDIAN" gives the median.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 55; Geckoboard, First response time',
  examples: [
    {
      given: [
        [[{ day: '2026-03-02' }], [{ day: '2026-03-03' }]],
        [[{ day: '2026-03-03' }], [{ day: '2026-03-06' }]],
      ],
      expect: 48,
    },
    { given: [[[{ day: '2026-03-04' }]], [[{ day: '2026-03-02' }]]], expect: 'DATES' },
    { given: [[[{ day: '2026-03-04' }], [{ day: '2026-03-05' }]], [[{ day: '2026-03-02' }]]], expect: 'SHAPE' },
  ],
};
