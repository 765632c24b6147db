import type { Words } from '../../language.ts';
import type { Argument } from '../formula.ts';
import type { FormatName } from '../number-formats.ts';

export type Axis = 'month' | 'channel' | 'traffic' | 'seller';

/** A table that one formula spills out: its title stands in the cell above. */
export interface DemoTable {
  readonly id: 'BY' | 'BY_PERIOD' | 'SHARE' | 'ARPA_BY';
  readonly title: Words;
  /** Tables of one axis have the same groups in their rows and are read together. */
  readonly axis: Axis;
  /** Names of the columns with figures. */
  readonly columns: readonly Words[];
  /** Row of the title and the letter of the first column. */
  readonly row: number;
  readonly column: 'E' | 'H' | 'J';
  readonly arguments: readonly Argument[];
  /** Formats of the columns with figures, the last ones of the table. */
  readonly formats: readonly FormatName[];
  /** How many columns with words stand before them: the group or the period, or none. */
  readonly labels?: 0 | 1;
  /** How many rows the table may take without meeting the next one. */
  readonly height: number;
}

const campaign = (cells: string): Argument => ({ sheet: 'campaigns', cells });
const customer = (cells: string): Argument => ({ sheet: 'customers', cells });
const sales = (cells: string): Argument => ({ sheet: 'sales', cells });

export const DEMO_TABLES: readonly DemoTable[] = [
  {
    id: 'BY_PERIOD',
    title: { fr: 'Coût par lead, par mois', en: 'Cost per lead by month' },
    axis: 'month',
    columns: [{ fr: 'Coût par lead', en: 'Cost per lead' }],
    row: 4,
    column: 'E',
    arguments: [{ text: 'CPL' }, { text: 'month' }, campaign('A2:A'), campaign('C2:C'), campaign('D2:D')],
    formats: ['money'],
    height: 12,
  },
  {
    id: 'BY_PERIOD',
    title: { fr: 'ROI par mois', en: 'ROI by month' },
    axis: 'month',
    columns: [{ fr: 'ROI', en: 'ROI' }],
    row: 19,
    column: 'E',
    arguments: [{ text: 'ROI' }, { text: 'month' }, campaign('A2:A'), campaign('H2:H'), campaign('C2:C')],
    formats: ['decimal'],
    height: 12,
  },
  {
    id: 'BY',
    title: { fr: 'Coût par lead, par canal', en: 'Cost per lead by channel' },
    axis: 'channel',
    columns: [{ fr: 'Coût par lead', en: 'Cost per lead' }],
    row: 4,
    column: 'H',
    arguments: [{ text: 'CPL' }, campaign('B2:B'), campaign('C2:C'), campaign('D2:D')],
    formats: ['money'],
    height: 8,
  },
  {
    id: 'BY',
    title: { fr: 'ROI par canal, gain ou perte', en: 'ROI by channel, gain or loss' },
    axis: 'channel',
    columns: [
      { fr: 'ROI', en: 'ROI' },
      { fr: 'Gain ou perte', en: 'Gain or loss' },
    ],
    row: 14,
    column: 'H',
    arguments: [{ text: 'ROI' }, campaign('B2:B'), campaign('H2:H'), campaign('C2:C')],
    formats: ['decimal', 'money'],
    height: 8,
  },
  {
    id: 'ARPA_BY',
    title: { fr: 'Revenu mensuel par compte, par canal', en: 'Monthly revenue per account by channel' },
    axis: 'channel',
    columns: [{ fr: 'Revenu mensuel par compte', en: 'Monthly revenue per account' }],
    row: 24,
    column: 'H',
    arguments: [customer('B2:B'), customer('F2:F'), customer('A2:A'), { number: 12 }],
    formats: ['money'],
    height: 8,
  },
  {
    id: 'BY',
    title: { fr: 'Sessions par canal (données réelles)', en: 'Sessions by channel (real data)' },
    axis: 'traffic',
    columns: [{ fr: 'Sessions', en: 'Sessions' }],
    row: 34,
    column: 'H',
    arguments: [{ text: 'SESSIONS' }, { sheet: 'sessions', cells: 'B2:B' }, { sheet: 'sessions', cells: 'C2:C' }],
    formats: ['count'],
    height: 9,
  },
  {
    // The seven channels of the table beside it, without its total.
    id: 'SHARE',
    title: { fr: 'Part des sessions', en: 'Share of sessions' },
    axis: 'traffic',
    columns: [{ fr: 'Part', en: 'Share' }],
    row: 34,
    column: 'J',
    arguments: [{ here: 'I35:I41' }],
    formats: ['percent'],
    labels: 0,
    height: 7,
  },
  {
    id: 'BY',
    title: { fr: 'Panier moyen, par vendeur', en: 'Average order value by seller' },
    axis: 'seller',
    columns: [{ fr: 'Panier moyen', en: 'Average order value' }],
    row: 34,
    column: 'E',
    arguments: [{ text: 'AOV' }, sales('B2:B'), sales('C2:C'), sales('E2:E')],
    formats: ['money'],
    height: 6,
  },
];
