import { answers, average, flow, type Input, share, stock } from './input.ts';

/** Inputs of customers, their revenue and their subscriptions, shared by the revenue and loyalty families. */
export const monthsCovered = average({ fr: 'mois couverts', en: 'months covered' }, 'aucun mois couvert');
/** One amount a row, beside other columns: a credit note is a negative one. */
export const revenueRows = answers({ fr: 'chiffre d’affaires', en: 'revenue' }, { signed: true });
export const customers = stock({ fr: 'clients', en: 'customers' }, 'aucun client');
export const endCustomers = stock({ fr: 'clients à la fin', en: 'customers at the end' }, 'aucun client à la fin');
export const lostCustomers = flow({ fr: 'clients perdus', en: 'customers lost' }, 'aucun client perdu');
export const monthlyArpa = average({ fr: 'ARPA mensuel', en: 'monthly ARPA' }, { fr: 'aucun ARPA', en: 'no ARPA' });
export const customerYears = average({ fr: 'années de vie', en: 'years of life' }, 'aucune année de vie');
export const startMrr = stock({ fr: 'MRR au début', en: 'MRR at the start' }, 'aucun MRR au début');
export const newMrr = flow({ fr: 'MRR nouveau', en: 'new MRR' }, 'aucun MRR nouveau');
export const expansionMrr = flow(
  { fr: 'MRR d’expansion', en: 'expansion MRR' },
  { fr: 'aucune expansion', en: 'no expansion' },
);
export const contractionMrr = flow(
  { fr: 'MRR de contraction', en: 'contraction MRR' },
  { fr: 'aucune contraction', en: 'no contraction' },
);
export const churnedMrr = flow({ fr: 'MRR perdu', en: 'churned MRR' }, 'aucun MRR perdu');
/** The churn of one period; at zero no lifetime can be told. */
export const churnRate: Input<'rate'> = {
  ...share({ fr: 'taux d’attrition', en: 'churn rate' }),
  none: { fr: 'aucune attrition', en: 'no churn' },
};
