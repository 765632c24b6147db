import type { TableSheet } from './table-sheet.ts';

/** The invented business: C is the spend and D the leads, so that =KPI_CPL(Campagnes!C2:C;Campagnes!D2:D) is its cost per lead. */
const campaigns: TableSheet = {
  sheet: 'campaigns',
  file: 'campaigns',
  invented: true,
  columns: [
    { field: 'week', header: { fr: 'Semaine du', en: 'Week of' }, show: 'day' },
    { field: 'channel', header: { fr: 'Canal', en: 'Channel' }, show: 'translated', width: 170 },
    { field: 'spend', header: { fr: 'Dépenses', en: 'Spend' }, show: 'money' },
    { field: 'leads', header: { fr: 'Leads', en: 'Leads' }, show: 'count', width: 76 },
    { field: 'mql', header: { fr: 'MQL', en: 'MQLs' }, show: 'count', width: 76 },
    { field: 'sql', header: { fr: 'SQL', en: 'SQLs' }, show: 'count', width: 76 },
    { field: 'new_customers', header: { fr: 'Nouveaux clients', en: 'New customers' }, show: 'count', width: 124 },
    { field: 'revenue', header: { fr: 'Chiffre d’affaires', en: 'Revenue' }, show: 'money', width: 124 },
    { field: 'page_views', header: { fr: 'Vues de la page', en: 'Page views' }, show: 'count', width: 116 },
    { field: 'cta_clicks', header: { fr: 'Clics sur le CTA', en: 'CTA clicks' }, show: 'count', width: 116 },
  ],
};

const sales: TableSheet = {
  sheet: 'sales',
  file: 'monthly-sales',
  invented: true,
  columns: [
    { field: 'month', header: { fr: 'Mois', en: 'Month' }, show: 'month' },
    { field: 'seller', header: { fr: 'Vendeur', en: 'Seller' }, show: 'text' },
    { field: 'payments', header: { fr: 'Paiements', en: 'Payments' }, show: 'money', width: 120 },
    { field: 'leads', header: { fr: 'Prospects', en: 'Leads' }, show: 'count' },
    { field: 'deals', header: { fr: 'Deals conclus', en: 'Deals won' }, show: 'count', width: 120 },
  ],
};

const leads: TableSheet = {
  sheet: 'leads',
  file: 'leads',
  invented: true,
  columns: [
    { field: 'lead', header: { fr: 'Prospect', en: 'Lead' }, show: 'text' },
    { field: 'date', header: { fr: 'Date', en: 'Date' }, show: 'day' },
    { field: 'channel', header: { fr: 'Canal', en: 'Channel' }, show: 'translated', width: 170 },
    { field: 'visits', header: { fr: 'Visites du site', en: 'Site visits' }, show: 'count', width: 116 },
  ],
};

const customers: TableSheet = {
  sheet: 'customers',
  file: 'customers',
  invented: true,
  columns: [
    { field: 'customer', header: { fr: 'Client', en: 'Customer' }, show: 'text' },
    { field: 'channel', header: { fr: 'Canal', en: 'Channel' }, show: 'translated', width: 170 },
    { field: 'campaign', header: { fr: 'Campagne', en: 'Campaign' }, show: 'translated', width: 170 },
    { field: 'since', header: { fr: 'Client depuis', en: 'Customer since' }, show: 'day', width: 116 },
    { field: 'left', header: { fr: 'Parti le', en: 'Left on' }, show: 'day' },
    { field: 'revenue_12_months', header: { fr: 'CA sur 12 mois', en: '12-month revenue' }, show: 'money', width: 130 },
    { field: 'score', header: { fr: 'Note de 0 à 10', en: 'Score, 0 to 10' }, show: 'count', width: 116 },
  ],
};

const base: TableSheet = {
  sheet: 'base',
  file: 'customer-base',
  invented: true,
  columns: [
    { field: 'month', header: { fr: 'Mois', en: 'Month' }, show: 'month' },
    { field: 'at_start', header: { fr: 'Clients au début', en: 'Customers at start' }, show: 'count', width: 140 },
    { field: 'new', header: { fr: 'Nouveaux clients', en: 'New customers' }, show: 'count', width: 140 },
    { field: 'lost', header: { fr: 'Clients perdus', en: 'Customers lost' }, show: 'count', width: 140 },
    { field: 'at_end', header: { fr: 'Clients à la fin', en: 'Customers at end' }, show: 'count', width: 140 },
  ],
};

const sessions: TableSheet = {
  sheet: 'sessions',
  file: 'sessions-by-source',
  invented: false,
  columns: [
    { field: 'source', header: { fr: 'Source', en: 'Source' }, show: 'text', width: 220 },
    { field: 'channel', header: { fr: 'Canal', en: 'Channel' }, show: 'translated', width: 170 },
    { field: 'sessions', header: { fr: 'Sessions', en: 'Sessions' }, show: 'count' },
    { field: 'page_views', header: { fr: 'Pages vues', en: 'Page views' }, show: 'count' },
    { field: 'users', header: { fr: 'Utilisateurs', en: 'Users' }, show: 'count' },
    {
      field: 'engaged_sessions',
      header: { fr: 'Sessions engagées', en: 'Engaged sessions' },
      show: 'count',
      width: 134,
    },
    {
      field: 'average_duration_seconds',
      header: { fr: 'Durée moyenne (s)', en: 'Average duration (s)' },
      show: 'decimal',
      width: 150,
    },
  ],
};

const visits: TableSheet = {
  sheet: 'visits',
  file: 'daily-visits',
  invented: false,
  columns: [
    { field: 'date', header: { fr: 'Date', en: 'Date' }, show: 'day' },
    { field: 'visits', header: { fr: 'Visites', en: 'Visits' }, show: 'count' },
  ],
};

const orders: TableSheet = {
  sheet: 'orders',
  file: 'orders',
  invented: false,
  columns: [
    { field: 'order', header: { fr: 'Commande', en: 'Order' }, show: 'text' },
    { field: 'customer', header: { fr: 'Client', en: 'Customer' }, show: 'text' },
    { field: 'date', header: { fr: 'Date', en: 'Date' }, show: 'day' },
    { field: 'items', header: { fr: 'Articles', en: 'Items' }, show: 'count' },
    { field: 'amount', header: { fr: 'Montant', en: 'Amount' }, show: 'pounds' },
    { field: 'country', header: { fr: 'Pays', en: 'Country' }, show: 'text', width: 140 },
  ],
};

/** The sheets of data, in the order of their tabs. */
export const TABLES: readonly TableSheet[] = [campaigns, sales, leads, customers, base, sessions, visits, orders];
