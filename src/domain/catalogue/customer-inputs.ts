import { answers, average, flow, stock } from './input.ts';

/** Inputs of customers, their revenue and their subscriptions, shared by the revenue and loyalty families. */
export const monthsCovered = average(
  { fr: 'mois couverts', en: 'months covered' },
  { fr: 'aucun mois couvert', en: 'no months covered' },
);
/** One amount a row, beside other columns: a credit note is a negative one. */
export const revenueRows = answers({ fr: 'chiffre d’affaires', en: 'revenue' }, { signed: true });
export const customers = stock({ fr: 'clients', en: 'customers' }, { fr: 'aucun client', en: 'no customers' });
export const endCustomers = stock(
  { fr: 'clients à la fin', en: 'customers at the end' },
  { fr: 'aucun client à la fin', en: 'no customers at the end' },
);
export const lostCustomers = flow(
  { fr: 'clients perdus', en: 'customers lost' },
  { fr: 'aucun client perdu', en: 'no customers lost' },
);
export const monthlyArpa = average({ fr: 'ARPA mensuel', en: 'monthly ARPA' }, { fr: 'aucun ARPA', en: 'no ARPA' });
export const customerYears = average(
  { fr: 'années de vie', en: 'years of life' },
  { fr: 'aucune année de vie', en: 'no years of life' },
);
