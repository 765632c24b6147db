import type { Language, Words } from '../language.ts';

const NAMES = {
  demo: { fr: 'KPI démo', en: 'KPI demo' },
  campaigns: { fr: 'Campagnes', en: 'Campaigns' },
  sales: { fr: 'Ventes du mois', en: 'Monthly sales' },
  leads: { fr: 'Prospects', en: 'Leads' },
  customers: { fr: 'Clients', en: 'Customers' },
  base: { fr: 'Parc clients', en: 'Customer base' },
  sessions: { fr: 'Sessions par source', en: 'Sessions by source' },
  visits: { fr: 'Visites par jour', en: 'Daily visits' },
  orders: { fr: 'Commandes', en: 'Orders' },
  sources: { fr: 'Sources et licences', en: 'Sources and licences' },
} as const satisfies Record<string, Words>;

export type SheetKey = keyof typeof NAMES;

export function sheetName(key: SheetKey, language: Language): string {
  return NAMES[key][language];
}

/** `Campagnes!C2:C`, or `'Ventes du mois'!C2:C` where the name needs quotes. */
export function reference(key: SheetKey, cells: string, language: Language): string {
  const name = sheetName(key, language);
  return /^[A-Za-z]+$/.test(name) ? `${name}!${cells}` : `'${name}'!${cells}`;
}
