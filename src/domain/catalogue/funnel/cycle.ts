import type { Card } from '../card.ts';
import { statistic, typicalDuration } from '../durations.ts';
import { dates } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const DAYS = 1;
const opened = dates({ fr: 'ouvertures', en: 'open dates' });
const closed = dates({ fr: 'clôtures', en: 'close dates' });

export const cycle: Kpi = {
  id: 'CYCLE',
  family: 'funnel',
  name: { fr: 'Durée du cycle de vente', en: 'Sales cycle length' },
  article: 'la',
  forms: [form([opened, closed, statistic], (opened, closed, chosen) => typicalDuration(opened, closed, chosen, DAYS))],
  formula: { fr: 'moyenne de {1} − {0}', en: 'mean of {1} − {0}' },
  unit: 'days',
  direction: 'lower',
  objective: 'sales',
  none: { fr: 'aucune affaire close', en: 'no closed deals' },
};

export const cycleCard: Card = {
  kpi: cycle,
  summary: {
    fr: 'Nombre de jours entre l’ouverture et la clôture d’une affaire, en moyenne.',
    en: 'Days from opening to closing a deal, on average.',
  },
  synonyms: ['cycle de vente', 'durée de vente', 'sales cycle', 'délai de signature', 'time to close', 'days to close'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand beaucoup d’affaires sont encore ouvertes : seules les plus rapides sont déjà closes, et la moyenne flatte.',
    en: 'When many deals are still open: only the fastest are closed yet, and the mean flatters.',
  },
  notes: [
    {
      fr: 'Les affaires sans date de clôture sont encore ouvertes et ne comptent pas.',
      en: 'Deals without a close date are still open and do not count.',
    },
    {
      fr: '"MÉDIANE" donne la durée médiane, que les affaires très longues ne déforment pas.',
      en: '"MEDIAN" gives the median, which very long deals do not distort.',
    },
  ],
  source: 'MetricHQ, Sales Cycle Length',
  examples: [
    {
      given: [
        [[{ day: '2026-01-05' }], [{ day: '2026-01-10' }], [{ day: '2026-02-01' }]],
        [[{ day: '2026-01-25' }], [{ day: '2026-02-19' }], ['']],
      ],
      expect: 30,
    },
    {
      given: [
        [[{ day: '2026-01-05' }], [{ day: '2026-01-05' }], [{ day: '2026-01-05' }]],
        [[{ day: '2026-01-15' }], [{ day: '2026-01-17' }], [{ day: '2026-03-26' }]],
        'MEDIAN',
      ],
      expect: 12,
    },
    {
      given: [
        [[{ day: '2026-02-01' }], [{ day: '2026-01-01' }]],
        [[{ day: '2026-01-15' }], [{ day: '2026-01-20' }]],
      ],
      expect: 'DATES',
    },
  ],
};
