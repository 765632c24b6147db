import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { statistic, typicalDuration } from '../durations.ts';
import { dates, flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const HOURS_A_DAY = 24;
const hours = flow({ fr: 'heures en tout', en: 'hours in all' }, { fr: 'aucune heure', en: 'no hours' });
const tickets = flow({ fr: 'demandes résolues', en: 'requests resolved' }, 'aucune demande résolue');
const opened = dates({ fr: 'ouvertures', en: 'open dates' });
const resolved = dates({ fr: 'résolutions', en: 'resolution dates' });

export const resolution: Kpi = {
  id: 'RESOLUTION',
  family: 'service',
  name: { fr: 'Temps de résolution', en: 'Resolution time' },
  forms: [
    // Dates first: a column of requests that are all still open holds none, and is no number of hours.
    form([opened, resolved, statistic], (opened, resolved, chosen) =>
      typicalDuration(opened, resolved, chosen, HOURS_A_DAY),
    ),
    form([hours, tickets], (hours, tickets) => divide(hours, tickets)),
  ],
  formula: {
    fr: 'heures en tout ÷ demandes résolues, ou moyenne de (résolution − ouverture)',
    en: 'hours in all ÷ requests resolved, or mean of (resolution − opening)',
  },
  unit: 'hours',
  direction: 'lower',
  objective: 'loyalty',
  none: { fr: 'aucune demande résolue', en: 'no requests resolved' },
};

export const resolutionCard: Card = {
  kpi: resolution,
  summary: {
    fr: 'Nombre d’heures pour résoudre une demande, en moyenne.',
    en: 'Hours to solve one request, on average.',
  },
  synonyms: [
    'temps de résolution',
    'délai de résolution',
    'délai de traitement',
    'support',
    'tickets',
    'resolution time',
    'time to resolution',
    'MTTR',
  ],
  level: 'functional',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand beaucoup de demandes restent ouvertes : seules les plus simples sont résolues, et la moyenne flatte.',
    en: 'When many requests are still open: only the simplest are solved, and the mean flatters.',
  },
  notes: [
    {
      fr: 'Avec des dates, les demandes encore ouvertes ne comptent pas, et une résolution avant son ouverture est refusée avec sa ligne. Le temps compté comprend les nuits et les week-ends.',
      en: 'With dates, requests still open do not count, and a resolution before its opening is refused with its row. Nights and weekends are counted.',
    },
    {
      fr: '"MEDIAN" (ou "MÉDIANE") en troisième donne la médiane, que quelques demandes interminables ne déplacent pas.',
      en: '"MEDIAN" as the third argument gives the median, which a few endless requests do not move.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 55; Geckoboard, Average resolution time',
  examples: [
    { given: [120, 30], expect: 4, source: 'bit1024, Average Resolution Time' },
    {
      given: [
        [[50], [70]],
        [[10], [20]],
      ],
      expect: 4,
    },
    {
      given: [
        [[{ day: '2026-03-02' }], [{ day: '2026-03-03' }], [{ day: '2026-03-04' }]],
        [[{ day: '2026-03-03' }], [{ day: '2026-03-06' }], ['']],
      ],
      expect: 48,
    },
    {
      given: [
        [[{ day: '2026-03-02' }], [{ day: '2026-03-03' }], [{ day: '2026-03-04' }]],
        [[{ day: '2026-03-03' }], [{ day: '2026-03-05' }], [{ day: '2026-03-24' }]],
        'MEDIAN',
      ],
      expect: 48,
    },
    { given: [[[{ day: '2026-03-04' }]], [[{ day: '2026-03-02' }]]], expect: 'DATES' },
    { given: [120, 0], expect: 'DIV0' },
  ],
};
