import { average, flow, share, stock } from './input.ts';

/** Inputs that several KPIs share: one name, one « none », wherever they appear. */
export const spend = flow({ fr: 'dépenses', en: 'spend' }, 'aucune dépense');
export const leads = flow({ fr: 'leads', en: 'leads' }, 'aucun lead');
export const mql = flow({ fr: 'MQL', en: 'MQL' }, { fr: 'aucun MQL', en: 'no MQLs' });
export const sql = flow({ fr: 'SQL', en: 'SQL' }, { fr: 'aucun SQL', en: 'no SQLs' });
export const newCustomers = flow({ fr: 'nouveaux clients', en: 'new customers' }, 'aucun nouveau client');
export const sessions = flow({ fr: 'sessions', en: 'sessions' }, 'aucune session');
export const orders = flow({ fr: 'commandes', en: 'orders' }, 'aucune commande');
export const conversions = flow({ fr: 'conversions', en: 'conversions' }, 'aucune conversion');
export const clicks = flow({ fr: 'clics', en: 'clicks' }, 'aucun clic');
export const impressions = flow({ fr: 'impressions', en: 'impressions' }, 'aucune impression');
export const revenue = flow({ fr: 'chiffre d’affaires', en: 'revenue' }, 'aucun chiffre d’affaires');
export const accounts = stock({ fr: 'comptes', en: 'accounts' }, 'aucun compte');
export const startCustomers = stock({ fr: 'clients au début', en: 'customers at the start' }, 'aucun client au début');
export const margin = share({ fr: 'taux de marge', en: 'margin' });
export const contributionMargin = share({ fr: 'taux de marge sur coûts variables', en: 'contribution margin' });

/** Sales after returns and refunds, which may end below zero. */
export const netRevenue = flow({ fr: 'chiffre d’affaires', en: 'revenue' }, 'aucun chiffre d’affaires', {
  signed: true,
});
export const investment = flow({ fr: 'investissements', en: 'investment' }, 'aucun investissement');
export const costs = flow({ fr: 'coûts', en: 'costs' }, 'aucun coût');
export const adRevenue = flow({ fr: 'CA publicitaire', en: 'ad revenue' }, 'aucun CA publicitaire');
export const adSpend = flow({ fr: 'dépenses publicitaires', en: 'ad spend' }, 'aucune dépense publicitaire');
export const acquisitionCost = average(
  { fr: 'coût d’acquisition client', en: 'customer acquisition cost' },
  { fr: 'aucun coût d’acquisition', en: 'no acquisition cost' },
);
export const interactions = flow({ fr: 'interactions', en: 'interactions' }, 'aucune interaction');
export const pageViews = flow({ fr: 'pages vues', en: 'page views' }, 'aucune page vue');
export const engagedSessions = flow({ fr: 'sessions engagées', en: 'engaged sessions' }, 'aucune session engagée');
export const purchases = flow({ fr: 'achats', en: 'purchases' }, 'aucun achat');
export const videoViews = flow({ fr: 'vues vidéo', en: 'video views' }, 'aucune vue vidéo');
export const reach = stock({ fr: 'portée', en: 'reach' }, { fr: 'aucune personne touchée', en: 'no one reached' });
export const frequency = average({ fr: 'répétition', en: 'frequency' }, 'aucune répétition');
export const sent = flow({ fr: 'e-mails envoyés', en: 'e-mails sent' }, 'aucun e-mail envoyé');
export const delivered = flow({ fr: 'e-mails remis', en: 'e-mails delivered' }, 'aucun e-mail remis');
export const uniqueOpens = flow({ fr: 'ouvreurs', en: 'unique opens' }, 'aucun ouvreur');
export const uniqueClicks = flow({ fr: 'cliqueurs', en: 'unique clicks' }, 'aucun cliqueur');
