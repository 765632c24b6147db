import { judge } from '../../analysis/judge.ts';
import { refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { option } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { dayOnly, only } from './single.ts';
import { actual, baseline, direction, end, start, target, today } from './steering-inputs.ts';

const nature = option({ fr: 'cumul ou niveau', en: 'nature' }, ['AUTO', 'TOTAL', 'LEVEL']);

export const status: Kpi = {
  id: 'STATUS',
  family: 'steering',
  name: { fr: 'Statut', en: 'Status' },
  forms: [
    form(
      [actual, target, start, end, today, baseline, direction, nature],
      (actual, target, start, end, today, baseline, direction, nature) => {
        const from = only(baseline);
        const [first, last] = [dayOnly(start), dayOnly(end)];
        if (last < first) return refuse('DATES', { input: 3, other: 2 });
        // With a baseline, the side that is good is the side of the target.
        const lower = from === undefined || from === target ? direction === 1 : target < from;
        const accrues = nature === 0 ? from === undefined : nature === 1;
        const { status } = judge({
          targetType:
            from === undefined && !accrues
              ? lower
                ? 'stay_below'
                : 'stay_above'
              : lower
                ? 'decrease_to'
                : 'increase_to',
          direction: lower ? 'lower' : 'higher',
          accrual: accrues ? 'total' : 'level',
          actual,
          target,
          baseline: from,
          start: first,
          end: last,
          today: dayOnly(today),
        });
        return [[{ say: status }]];
      },
    ),
  ],
  formula: {
    fr: 'l’avancement comparé à la part du temps écoulé : 5 points de retard au plus, en bonne voie ; 15 au plus, à risque',
    en: 'progress against the share of time gone: 5 points late at most, on track; 15 at most, at risk',
  },
  unit: 'text',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const statusCard: Card = {
  kpi: status,
  summary: {
    fr: 'En bonne voie, à risque, en difficulté, atteint ou non, au jour dit.',
    en: 'On track, at risk, off track, achieved or missed, on the day given.',
  },
  synonyms: ['statut', 'état', 'santé', 'feu tricolore', 'en retard', 'rag', 'status', 'health', 'on track', 'pace'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour un budget ou un volume très saisonnier, sur une simple ligne droite : le suivi du module suit le rythme de l’an dernier.',
    en: 'For a very seasonal volume on a straight line: the tracker follows last year’s pace.',
  },
  notes: [
    {
      fr: 'Sans valeur de départ, la valeur s’additionne du début à la fin (leads, ventes) et suit le temps ; avec elle, c’est un niveau qui doit bouger jusqu’à la cible. "LEVEL" sans valeur de départ : un seuil à tenir chaque jour.',
      en: 'Without a baseline the value adds up from start to end (leads, sales) and follows time; with one it is a level that must move to the target. "LEVEL" without a baseline: a limit to keep every day.',
    },
    {
      fr: 'Dans les premiers 20 % du temps, le statut est « Trop tôt ». Mettez la date du jour dans une cellule : AUJOURDHUI() n’est pas accepté par Google dans une fonction personnalisée.',
      en: 'In the first 20% of the time the status is "Too early". Put the date in a cell: Google does not accept TODAY() in a custom function.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 37; Engagedly, How is goal progress calculated?',
  examples: [
    {
      given: [41, 50, { day: '2026-04-01' }, { day: '2026-06-30' }, { day: '2026-06-08' }],
      expect: [['✓ En bonne voie']],
    },
    {
      given: [36, 50, { day: '2026-04-01' }, { day: '2026-06-30' }, { day: '2026-06-20' }],
      expect: [['✕ En difficulté']],
    },
    {
      given: [0.085, 0.05, { day: '2026-01-01' }, { day: '2026-12-31' }, { day: '2026-07-02' }, 0.08, 'LOWER', 'LEVEL'],
      expect: [['✕ En difficulté']],
    },
    {
      given: [0.016, 0.018, { day: '2026-01-01' }, { day: '2026-12-31' }, { day: '2026-01-05' }, '', 'LOWER', 'LEVEL'],
      expect: [['✓ En bonne voie']],
    },
    { given: [1, 50, { day: '2026-04-01' }, { day: '2026-06-30' }, { day: '2026-04-02' }], expect: [['◔ Trop tôt']] },
    { given: [41, 50, { day: '2026-06-30' }, { day: '2026-04-01' }, { day: '2026-06-08' }], expect: 'DATES' },
  ],
};
