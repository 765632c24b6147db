import { yearOnYear } from '../../analysis/year-on-year.ts';
import { parseGrain } from '../../history/calendar.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { criterion } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { maybeDay, only } from './single.ts';
import { valueDates, values } from './steering-inputs.ts';

const date = maybeDay({ fr: 'date voulue', en: 'date' });
const grainWord = criterion({ fr: 'période', en: 'period' });

export const yoy: Kpi = {
  id: 'YOY',
  family: 'steering',
  name: { fr: 'Évolution sur un an', en: 'Year on year' },
  article: 'l’',
  forms: [
    form([valueDates, values, date, grainWord], (dates, values, date, word) => {
      const grain = word === undefined ? undefined : parseGrain(String(word));
      if (isRefusal(grain)) return { ...grain, input: 3 };
      const day = only(date);
      return yearOnYear(dates, values, day === undefined ? undefined : Math.floor(day), grain);
    }),
  ],
  formula: {
    fr: '(valeur − valeur un an avant) ÷ |valeur un an avant|',
    en: '(value − value one year before) ÷ |value one year before|',
  },
  unit: 'ratio',
  direction: 'context',
  objective: 'all',
  volume: 1,
};

export const yoyCard: Card = {
  kpi: yoy,
  summary: {
    fr: 'Évolution depuis la même période de l’an dernier.',
    en: 'Change from the same period last year.',
  },
  synonyms: ['sur un an', 'N-1', 'an dernier', 'année précédente', 'yoy', 'year over year', 'last year', 'same period'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand Pâques ou les soldes ont changé de mois : comparez les deux mois ensemble.',
    en: 'When Easter or the sales moved to another month: compare the two months together.',
  },
  notes: [
    {
      fr: 'Les mois et trimestres se comparent au même mois ; les jours et semaines à 52 semaines d’écart, pour qu’un lundi réponde à un lundi. Une semaine 53 est comparée à la semaine 52.',
      en: 'Months and quarters compare with the same month; days and weeks 52 weeks apart, so that a Monday meets a Monday. A week 53 is compared with week 52.',
    },
    {
      fr: 'Avec "mois" en quatrième argument, les lignes s’additionnent du début du mois à la date, contre le même nombre de jours l’an dernier.',
      en: 'With "month" as the fourth argument, rows add up from the start of the month to the date, against the same days last year.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 9',
  examples: [
    {
      given: [
        [[{ day: '2025-03-01' }], [{ day: '2025-04-01' }], [{ day: '2026-03-01' }], [{ day: '2026-04-01' }]],
        [[100], [80], [130], [60]],
        { day: '2026-03-31' },
        'mois',
      ],
      expect: 0.3,
    },
    {
      given: [
        [[{ day: '2025-03-02' }], [{ day: '2025-03-20' }], [{ day: '2026-03-05' }], [{ day: '2026-03-10' }]],
        [[100], [900], [60], [60]],
        { day: '2026-03-10' },
        'month',
      ],
      expect: 0.2,
    },
    {
      given: [
        [[{ day: '2026-02-01' }], [{ day: '2026-03-01' }], [{ day: '2026-04-01' }]],
        [[100], [80], [130]],
      ],
      expect: 'DATES',
    },
  ],
};
