import type { SampleChannel } from '../domain/sample/marketing-figures.ts';
import type { Words } from '../domain/words.ts';

export interface SampleColumns {
  readonly day: string;
  readonly channel: string;
  readonly spend: number;
  readonly leads: number;
  readonly mql: number;
  readonly sales: number;
  readonly revenue: number;
}

export const SAMPLE_HEADERS: Readonly<Record<keyof SampleColumns, Words>> = {
  day: { fr: 'Jour', en: 'Day' },
  channel: { fr: 'Canal', en: 'Channel' },
  spend: { fr: 'Dépenses', en: 'Spend' },
  leads: { fr: 'Leads', en: 'Leads' },
  mql: { fr: 'MQL', en: 'MQL' },
  sales: { fr: 'Ventes', en: 'Sales' },
  revenue: { fr: 'Revenu', en: 'Revenue' },
};

export const SAMPLE_CHANNEL_WORDS: Readonly<Record<SampleChannel, Words>> = {
  search: { fr: 'Recherche', en: 'Search' },
  social: { fr: 'Réseaux sociaux', en: 'Social' },
  email: { fr: 'E-mail', en: 'E-mail' },
};

/** What the sample's KPIs say of themselves. */
export const SAMPLE_KPI_WORDS = {
  source: { fr: 'Données inventées (exemple)', en: 'Invented data (sample)' },
  customers: { fr: 'clients', en: 'customers' },
  marketing: { fr: 'Marketing', en: 'Marketing' },
  sales: { fr: 'Ventes', en: 'Sales' },
  campaign: { fr: 'Campagne multicanale', en: 'Multichannel campaign' },
  // Those that the panel offers for a KPI of the team's own.
  salesGoal: { fr: 'Augmenter les ventes', en: 'Sales' },
  leadsGoal: { fr: 'Générer des leads', en: 'Lead generation' },
  profitGoal: { fr: 'Améliorer la rentabilité', en: 'Profitability' },
  revenueName: { fr: 'Chiffre d’affaires (exemple)', en: 'Revenue (sample)' },
  revenue: {
    fr: 'Revenu des ventes du début à l’échéance, tous canaux, remises déduites',
    en: 'Revenue of the sales from start to end, all channels, discounts deducted',
  },
  customersName: { fr: 'Nouveaux clients (exemple)', en: 'New customers (sample)' },
  customersDefinition: {
    fr: 'Contrats signés depuis le début, renouvellements exclus',
    en: 'Contracts signed since the start, renewals left out',
  },
  cplName: { fr: 'Coût par lead (exemple)', en: 'Cost per lead (sample)' },
  cpl: {
    fr: 'Dépenses des campagnes divisées par les leads qu’elles amènent, doublons exclus',
    en: 'Campaign spend divided by the leads it brings, duplicates left out',
  },
  mqlName: { fr: 'Taux de MQL (exemple)', en: 'MQL rate (sample)' },
  mql: {
    fr: 'Part des leads que le marketing juge mûrs, clients existants exclus',
    en: 'Share of leads that marketing finds ready, existing customers left out',
  },
  roasName: { fr: 'Retour sur dépenses (exemple)', en: 'Return on spend (sample)' },
  roas: {
    fr: 'Revenu divisé par les dépenses des campagnes, frais d’agence exclus',
    en: 'Revenue divided by campaign spend, agency fees left out',
  },
} as const satisfies Record<string, Words>;

interface SampleUses {
  /** KPIs of the team that are measured on the sample sheet. */
  readonly measured: readonly string[];
  /** KPIs of the sample that somebody changed. */
  readonly changed: readonly string[];
  /** Cells of the sheet were added or changed. */
  readonly cells: boolean;
}

/** What goes with the sample though a person made it; '' where nothing does. */
export function sampleUseWords({ measured, changed, cells }: SampleUses, fr: boolean): string {
  const named = (names: readonly string[]): string =>
    names.map((name) => (fr ? `« ${name} »` : `“${name}”`)).join(', ');
  const says: string[] = [];
  if (measured.length > 0)
    says.push(
      fr
        ? `Mesuré sur cette feuille, à mesurer ailleurs ensuite : ${named(measured)}.`
        : `Measured on this sheet, to be measured elsewhere afterwards: ${named(measured)}.`,
    );
  if (changed.length > 0)
    says.push(
      fr
        ? `Modifié par vous et retiré avec l’exemple : ${named(changed)}.`
        : `Changed by you and removed with the sample: ${named(changed)}.`,
    );
  if (cells)
    says.push(
      fr
        ? 'Des cellules ajoutées ou modifiées dans cette feuille partiront avec elle.'
        : 'Cells that were added or changed in this sheet go with it.',
    );
  return says.join(' ');
}
