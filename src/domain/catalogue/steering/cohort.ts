import { COHORT_RULES, type CohortTable, cohortTable, type Purchase } from '../../analysis/cohort.ts';
import { parseGrain } from '../../history/calendar.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, criterion, type List, labels, option, optional } from '../input.ts';
import { type Cell, form, type Kpi, type Outcome } from '../kpi.ts';
import { maybeDay, only } from './single.ts';
import { valueDates } from './steering-inputs.ts';

const customers = labels({ fr: 'clients', en: 'customers' });
const amounts = optional(answers({ fr: 'montants', en: 'amounts' }, { signed: true }), 'absent');
const grainWord = criterion({ fr: 'période', en: 'period' });
const until = maybeDay({ fr: 'jour', en: 'today' });
const rule = option({ fr: 'règle', en: 'rule' }, ['IN', 'LATER', 'BY']);

export const cohort: Kpi = {
  id: 'COHORT',
  family: 'steering',
  name: { fr: 'Cohortes', en: 'Cohorts' },
  article: 'les',
  forms: [form([customers, valueDates, amounts, grainWord, until, rule], cohorts)],
  formula: {
    fr: 'part de chaque cohorte active à chaque période après son premier achat',
    en: 'share of each cohort active in each period after its first purchase',
  },
  unit: 'table',
  direction: 'context',
  objective: 'loyalty',
  table: true,
};

function cohorts(
  customers: readonly string[],
  days: List,
  amounts: List,
  word: number | string | undefined,
  until: List,
  rule: number,
): Outcome {
  const grain: ReturnType<typeof parseGrain> = word === undefined ? 'month' : parseGrain(String(word));
  if (isRefusal(grain)) return { ...grain, input: 3 };
  const orders = ordersOf(customers, days, amounts);
  const today = Math.floor(only(until) ?? orders.reduce((last, { day }) => Math.max(last, day), 0));
  const money = amounts.length > 0;
  const table = cohortTable(orders, grain, today, { money, rule: COHORT_RULES[rule] ?? 'in' });
  return isRefusal(table) ? table : cells(table, money);
}

function ordersOf(customers: readonly string[], days: List, amounts: List): readonly Purchase[] {
  return customers.flatMap((customer, row) => {
    const day = days[row];
    if (customer === '' || day === undefined) return [];
    return [{ customer, day: Math.floor(day), ...(amounts.length > 0 ? { value: amounts[row] ?? 0 } : {}) }];
  });
}

function cells({ cohorts, average }: CohortTable, money: boolean): Outcome {
  const share = (amount: number | undefined, size: number): Cell =>
    amount === undefined || size === 0 ? '' : amount / size;
  return [
    [{ say: 'cohort' }, { say: money ? 'cohort-money' : 'cohort-size' }, ...average.map((_, later) => later)],
    ...cohorts.map(({ key, size, amounts }) => [key, size, ...average.map((_, later) => share(amounts[later], size))]),
    [
      { say: 'weighted-mean' },
      cohorts.reduce((total, { size }) => total + size, 0),
      ...average.map((value) => value ?? ''),
    ],
  ];
}

export const cohortCard: Card = {
  kpi: cohort,
  summary: {
    fr: 'Combien de clients de chaque mois d’arrivée reviennent, mois après mois.',
    en: 'How many customers of each arrival month come back, month after month.',
  },
  synonyms: ['cohorte', 'rétention par cohorte', 'réachat', 'fidélisation', 'cohort', 'retention table', 'repeat'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Avec quelques clients par mois : prenez le trimestre, ou les pourcentages sauteront sans raison.',
    en: 'With a few customers a month: take the quarter, or the percentages will jump for no reason.',
  },
  notes: [
    {
      fr: 'Une case dont la période n’est pas finie au jour dit (par défaut, la dernière date) reste vide, jamais à 0, et ne compte pas dans la moyenne.',
      en: 'A cell whose period is not over on the day given (by default the last date) stays blank, never 0, and does not count in the mean.',
    },
    {
      fr: 'Règle "IN" : actif dans la période ; "LATER" : dans la période ou plus tard ; "BY" : déjà revenu. Avec les montants, c’est le revenu de la cohorte rapporté à sa première période.',
      en: 'Rule "IN": active in the period; "LATER": in it or later; "BY": back by then. With amounts it is the cohort’s revenue against its first period.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 144',
  examples: [
    {
      given: [
        [['ana'], ['bob'], ['ana'], ['eva'], ['ana']],
        [
          [{ day: '2026-01-05' }],
          [{ day: '2026-01-12' }],
          [{ day: '2026-02-03' }],
          [{ day: '2026-02-10' }],
          [{ day: '2026-03-02' }],
        ],
        '',
        'mois',
        { day: '2026-03-15' },
      ],
      expect: [
        ['Cohorte', 'Clients', 0, 1, 2],
        ['2026-01', 2, 1, 0.5, ''],
        ['2026-02', 1, 1, '', ''],
        ['Moyenne pondérée', 3, 1, 0.5, ''],
      ],
    },
    {
      given: [[['ana'], ['bob']], [[{ day: '2026-01-05' }], [{ day: '2026-01-12' }]], '', 'lune'],
      expect: 'GRAIN',
    },
  ],
};
