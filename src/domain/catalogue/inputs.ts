import { flow, share, stock } from './input.ts';

/** Inputs that several KPIs share: one name, one « none », wherever they appear. */
export const spend = flow({ fr: 'dépenses', en: 'spend' }, { fr: 'aucune dépense', en: 'no spend' });
export const leads = flow({ fr: 'leads', en: 'leads' }, { fr: 'aucun lead', en: 'no leads' });
export const mql = flow({ fr: 'MQL', en: 'MQL' }, { fr: 'aucun MQL', en: 'no MQLs' });
export const sql = flow({ fr: 'SQL', en: 'SQL' }, { fr: 'aucun SQL', en: 'no SQLs' });
export const newCustomers = flow(
  { fr: 'nouveaux clients', en: 'new customers' },
  { fr: 'aucun nouveau client', en: 'no new customers' },
);
export const sessions = flow({ fr: 'sessions', en: 'sessions' }, { fr: 'aucune session', en: 'no sessions' });
export const orders = flow({ fr: 'commandes', en: 'orders' }, { fr: 'aucune commande', en: 'no orders' });
export const conversions = flow(
  { fr: 'conversions', en: 'conversions' },
  { fr: 'aucune conversion', en: 'no conversions' },
);
export const clicks = flow({ fr: 'clics', en: 'clicks' }, { fr: 'aucun clic', en: 'no clicks' });
export const impressions = flow(
  { fr: 'impressions', en: 'impressions' },
  { fr: 'aucune impression', en: 'no impressions' },
);
export const revenue = flow(
  { fr: 'chiffre d’affaires', en: 'revenue' },
  { fr: 'aucun chiffre d’affaires', en: 'no revenue' },
);
export const accounts = stock({ fr: 'comptes', en: 'accounts' }, { fr: 'aucun compte', en: 'no accounts' });
export const startCustomers = stock(
  { fr: 'clients au début', en: 'customers at the start' },
  { fr: 'aucun client au début', en: 'no customers at the start' },
);
export const margin = share({ fr: 'taux de marge', en: 'margin' });
