import type { Words } from '../../language.ts';
import type { FormatName } from '../number-formats.ts';
import { AT_START, type DemoInput, inputs, LEADS, MQLS, REVENUE, SESSIONS, SPEND, SQLS, WON } from './inputs.ts';

export interface DemoIndicator {
  /** The catalogue's identifier: `CPL` for KPI_CPL. */
  readonly id: string;
  readonly label: Words;
  readonly inputs: readonly DemoInput[];
  readonly format: FormatName;
  readonly invented: boolean;
}

/** The indicators of the demo sheet, in the order of its rows; those on invented data come first. */
export const INDICATORS: readonly DemoIndicator[] = [
  {
    id: 'CPL',
    label: { fr: 'Coût par lead', en: 'Cost per lead' },
    inputs: inputs(SPEND, LEADS),
    format: 'money',
    invented: true,
  },
  {
    id: 'CAC',
    label: { fr: 'Coût d’acquisition client', en: 'Customer acquisition cost' },
    inputs: inputs(SPEND, WON),
    format: 'money',
    invented: true,
  },
  {
    id: 'ROI',
    label: { fr: 'Retour sur investissement (1 = équilibre)', en: 'Return on investment (1 = break-even)' },
    inputs: inputs(REVENUE, SPEND),
    format: 'decimal',
    invented: true,
  },
  {
    id: 'ROI_NET',
    label: { fr: 'Retour sur investissement net', en: 'Net return on investment' },
    inputs: inputs(REVENUE, SPEND),
    format: 'percent',
    invented: true,
  },
  {
    id: 'MQL',
    label: { fr: 'MQL de novembre (au moins une visite)', en: 'November MQLs (at least one visit)' },
    inputs: inputs({
      fr: 'leads et leurs visites',
      en: 'leads and their visits',
      argument: { sheet: 'leads', cells: 'D2:D' },
      format: 'count',
      counted: true,
    }),
    format: 'count',
    invented: true,
  },
  {
    id: 'MQL_SQL',
    label: { fr: 'Taux MQL → SQL', en: 'MQL to SQL rate' },
    inputs: inputs(MQLS, SQLS),
    format: 'percent',
    invented: true,
  },
  {
    id: 'CTA',
    label: { fr: 'Taux de clic sur le CTA', en: 'Call-to-action rate' },
    inputs: inputs(
      { fr: 'clics', en: 'clicks', argument: { sheet: 'campaigns', cells: 'J2:J' }, format: 'count' },
      { fr: 'vues de la page', en: 'page views', argument: { sheet: 'campaigns', cells: 'I2:I' }, format: 'count' },
    ),
    format: 'percent',
    invented: true,
  },
  {
    id: 'ARPA',
    label: { fr: 'Revenu mensuel par compte', en: 'Monthly revenue per account' },
    inputs: inputs(
      {
        fr: 'CA sur 12 mois',
        en: '12-month revenue',
        argument: { sheet: 'customers', cells: 'F2:F' },
        format: 'money',
      },
      { fr: 'comptes', en: 'accounts', argument: { sheet: 'customers', cells: 'A2:A', count: true }, format: 'count' },
      { fr: 'mois', en: 'months', argument: { number: 12 }, format: 'count' },
    ),
    format: 'money',
    invented: true,
  },
  {
    id: 'CLV',
    label: { fr: 'Valeur vie client sur 3 ans', en: 'Customer lifetime value over 3 years' },
    inputs: inputs(
      {
        fr: 'revenu mensuel par compte',
        en: 'monthly revenue per account',
        argument: { indicator: 'ARPA' },
        format: 'money',
      },
      { fr: 'années', en: 'years', argument: { number: 3 }, format: 'count' },
    ),
    format: 'money',
    invented: true,
  },
  {
    id: 'RETENTION',
    label: { fr: 'Taux de rétention d’octobre', en: 'October retention rate' },
    inputs: inputs(
      AT_START,
      { fr: 'à la fin', en: 'at end', argument: { sheet: 'base', cells: 'E11' }, format: 'count' },
      { fr: 'nouveaux', en: 'new', argument: { sheet: 'base', cells: 'C11' }, format: 'count' },
    ),
    format: 'percent',
    invented: true,
  },
  {
    id: 'CHURN',
    label: { fr: 'Taux d’attrition d’octobre', en: 'October churn rate' },
    inputs: inputs(
      { fr: 'clients perdus', en: 'customers lost', argument: { sheet: 'base', cells: 'D11' }, format: 'count' },
      AT_START,
    ),
    format: 'percent',
    invented: true,
  },
  {
    id: 'NPS',
    label: { fr: 'Net Promoter Score', en: 'Net Promoter Score' },
    inputs: inputs({
      fr: 'notes de 0 à 10 reçues',
      en: 'scores from 0 to 10 given',
      argument: { sheet: 'customers', cells: 'G2:G' },
      format: 'count',
      counted: true,
    }),
    format: 'points',
    invented: true,
  },
  {
    id: 'SESSIONS',
    label: { fr: 'Sessions en 30 jours', en: 'Sessions over 30 days' },
    inputs: inputs(SESSIONS),
    format: 'count',
    invented: false,
  },
  {
    id: 'BOUNCE_GA4',
    label: { fr: 'Taux de rebond (GA4)', en: 'Bounce rate (GA4)' },
    inputs: inputs(
      {
        fr: 'sessions engagées',
        en: 'engaged sessions',
        argument: { sheet: 'sessions', cells: 'F2:F' },
        format: 'count',
      },
      SESSIONS,
    ),
    format: 'percent',
    invented: false,
  },
];
