import { average, flow, share, stock } from './input.ts';

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
export const contributionMargin = share({ fr: 'taux de marge sur coûts variables', en: 'contribution margin' });

/** Sales after returns and refunds, which may end below zero. */
export const netRevenue = flow(
  { fr: 'chiffre d’affaires', en: 'revenue' },
  { fr: 'aucun chiffre d’affaires', en: 'no revenue' },
  { signed: true },
);
export const investment = flow(
  { fr: 'investissements', en: 'investment' },
  { fr: 'aucun investissement', en: 'no investment' },
);
export const costs = flow({ fr: 'coûts', en: 'costs' }, { fr: 'aucun coût', en: 'no costs' });
export const adRevenue = flow(
  { fr: 'CA publicitaire', en: 'ad revenue' },
  { fr: 'aucun CA publicitaire', en: 'no ad revenue' },
);
export const adSpend = flow(
  { fr: 'dépenses publicitaires', en: 'ad spend' },
  { fr: 'aucune dépense publicitaire', en: 'no ad spend' },
);
export const acquisitionCost = average(
  { fr: 'coût d’acquisition client', en: 'customer acquisition cost' },
  { fr: 'aucun coût d’acquisition', en: 'no acquisition cost' },
);
export const interactions = flow(
  { fr: 'interactions', en: 'interactions' },
  { fr: 'aucune interaction', en: 'no interactions' },
);
export const pageViews = flow({ fr: 'pages vues', en: 'page views' }, { fr: 'aucune page vue', en: 'no page views' });
export const engagedSessions = flow(
  { fr: 'sessions engagées', en: 'engaged sessions' },
  { fr: 'aucune session engagée', en: 'no engaged sessions' },
);
export const purchases = flow({ fr: 'achats', en: 'purchases' }, { fr: 'aucun achat', en: 'no purchases' });
export const videoViews = flow(
  { fr: 'vues vidéo', en: 'video views' },
  { fr: 'aucune vue vidéo', en: 'no video views' },
);
export const reach = stock({ fr: 'portée', en: 'reach' }, { fr: 'aucune personne touchée', en: 'no one reached' });
export const frequency = average(
  { fr: 'répétition', en: 'frequency' },
  { fr: 'aucune répétition', en: 'no frequency' },
);
export const sent = flow(
  { fr: 'e-mails envoyés', en: 'e-mails sent' },
  { fr: 'aucun e-mail envoyé', en: 'no e-mails sent' },
);
export const delivered = flow(
  { fr: 'e-mails remis', en: 'e-mails delivered' },
  { fr: 'aucun e-mail remis', en: 'no e-mails delivered' },
);
export const uniqueOpens = flow({ fr: 'ouvreurs', en: 'unique opens' }, { fr: 'aucun ouvreur', en: 'no unique opens' });
export const uniqueClicks = flow(
  { fr: 'cliqueurs', en: 'unique clicks' },
  { fr: 'aucun cliqueur', en: 'no unique clicks' },
);
