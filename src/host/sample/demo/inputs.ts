import type { Words } from '../../language.ts';
import type { Argument } from '../formula.ts';
import type { FormatName } from '../number-formats.ts';

export interface DemoInput {
  readonly name: Words;
  readonly argument: Argument;
  readonly format: FormatName;
  /** The values are counted, not added up: scores, visits of each lead. */
  readonly counted?: true;
}

export type Named = Omit<DemoInput, 'name'> & { readonly fr: string; readonly en: string };

/** The inputs of one indicator, in the order of its arguments. */
export function inputs(...given: readonly Named[]): readonly DemoInput[] {
  return given.map(({ fr, en, ...rest }) => ({ name: { fr, en }, ...rest }));
}

export const SPEND: Named = {
  fr: 'dépenses',
  en: 'spend',
  argument: { sheet: 'campaigns', cells: 'C2:C' },
  format: 'money',
};
export const LEADS: Named = {
  fr: 'leads',
  en: 'leads',
  argument: { sheet: 'campaigns', cells: 'D2:D' },
  format: 'count',
};
export const MQLS: Named = { fr: 'MQL', en: 'MQLs', argument: { sheet: 'campaigns', cells: 'E2:E' }, format: 'count' };
export const SQLS: Named = { fr: 'SQL', en: 'SQLs', argument: { sheet: 'campaigns', cells: 'F2:F' }, format: 'count' };
export const WON: Named = {
  fr: 'nouveaux clients',
  en: 'new customers',
  argument: { sheet: 'campaigns', cells: 'G2:G' },
  format: 'count',
};
export const REVENUE: Named = {
  fr: 'chiffre d’affaires',
  en: 'revenue',
  argument: { sheet: 'campaigns', cells: 'H2:H' },
  format: 'money',
};
export const SESSIONS: Named = {
  fr: 'sessions',
  en: 'sessions',
  argument: { sheet: 'sessions', cells: 'C2:C' },
  format: 'count',
};
// Row 11 of the customer base is October, the last whole month before the day of the sample.
export const AT_START: Named = {
  fr: 'clients au début',
  en: 'customers at start',
  argument: { sheet: 'base', cells: 'B11' },
  format: 'count',
};
