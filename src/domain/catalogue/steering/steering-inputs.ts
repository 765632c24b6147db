import { answers, dates, option, optional, stock } from '../input.ts';
import { figure, maybeFigure, oneDay } from './single.ts';

/** Inputs that several steering functions share. */
export const actual = figure({ fr: 'valeur', en: 'actual' });
export const target = figure({ fr: 'cible', en: 'target' });
export const baseline = maybeFigure({ fr: 'valeur de départ', en: 'baseline' });
export const direction = option({ fr: 'sens', en: 'direction' }, ['HIGHER', 'LOWER']);
export const start = oneDay({ fr: 'début', en: 'start' });
export const end = oneDay({ fr: 'fin', en: 'end' });
export const today = oneDay({ fr: 'jour', en: 'today' });
export const values = answers({ fr: 'valeurs', en: 'values' }, { signed: true });
export const valueDates = dates({ fr: 'dates', en: 'dates' });
export const maybeValueDates = optional(valueDates, 'absent');
/** Values in one cycle: 7 for days, 12 for months; 1 is none. */
export const period = optional(
  stock(
    { fr: 'longueur du cycle', en: 'cycle length' },
    { fr: 'aucun cycle', en: 'no cycle' },
    { least: 1, most: 366, whole: true },
  ),
  1,
);
