import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { average, optional } from '../input.ts';
import { netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';
import { breakevenRevenue } from './unit-inputs.ts';

const days = average({ fr: 'jours', en: 'days' }, 'aucun jour');

export const breakevenDays: Kpi = {
  id: 'BREAKEVEN_DAYS',
  family: 'finance',
  name: { fr: 'Point mort en jours', en: 'Break-even day' },
  forms: [
    form([breakevenRevenue, netRevenue, optional(days, 365)], (breakeven, revenue, days) =>
      divide(breakeven * days, revenue),
    ),
  ],
  formula: '{0} ÷ {1} × {2}',
  unit: 'days',
  direction: 'lower',
  objective: 'profitability',
};

export const breakevenDaysCard: Card = {
  kpi: breakevenDays,
  summary: {
    fr: 'Jour de l’année où le seuil de rentabilité est atteint.',
    en: 'Day of the year on which break-even is reached.',
  },
  synonyms: [
    'point mort',
    'date du point mort',
    'seuil en jours',
    'break-even date',
    'breakeven day',
    'days to break even',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour une activité saisonnière : le calcul suppose un chiffre d’affaires égal chaque jour.',
    en: 'For a seasonal business: it takes revenue as even over the days.',
  },
  notes: [
    {
      fr: 'Au-dessus du nombre de jours de l’année, le seuil n’est pas atteint cette année.',
      en: 'Above the number of days in the year, break-even is not reached this year.',
    },
    {
      fr: '« Point mort » veut dire un montant pour les uns, une date pour les autres : ici, c’est la date. Certains manuels comptent 360 jours.',
      en: 'French « point mort » is an amount for some and a date for others: here it is the date. Some textbooks count 360 days.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 54; Fint, Seuil de rentabilité (point mort)',
  examples: [
    { given: [80000, 240000], expect: 121.66666666666667 },
    { given: [80000, [[120000], [120000]], 360], expect: 120 },
    { given: [300000, 240000], expect: 456.25 },
    { given: [80000, 0], expect: 'DIV0' },
  ],
};
