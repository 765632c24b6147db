import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { monthsCovered, revenueRows } from '../customer-inputs.ts';
import { type List, labels, optional } from '../input.ts';
import { type Cell, form, type Kpi, type Outcome } from '../kpi.ts';

const channels = labels({ fr: 'canaux', en: 'channels' });
const accountIds = labels({ fr: 'identifiants des comptes', en: 'account ids' });

export const arpaBy: Kpi = {
  id: 'ARPA_BY',
  family: 'revenue',
  name: { fr: 'ARPA par canal et par campagne', en: 'ARPA by channel and campaign' },
  article: 'l’',
  forms: [form([channels, revenueRows, accountIds, optional(monthsCovered, 1)], arpaByChannel)],
  formula: {
    fr: 'par canal : chiffre d’affaires ÷ comptes différents ÷ mois',
    en: 'by channel: revenue ÷ distinct accounts ÷ months',
  },
  unit: 'table',
  direction: 'higher',
  objective: 'sales',
  none: { fr: 'aucun compte', en: 'no accounts' },
  table: true,
};

interface Group {
  readonly name: Cell;
  revenue: number;
  readonly accounts: Set<string>;
}

/** Largest first; the total divides by all distinct accounts, so an account of two channels counts once there. */
function arpaByChannel(channels: readonly string[], revenue: List, ids: readonly string[], months: number): Outcome {
  if (months === 0) return refuse('RANGE', { reason: 'not-above-zero', input: 3, seen: 0 });
  const uneven = unevenHeights([channels.length, revenue.length, ids.length]);
  if (uneven) return uneven;
  const groups = new Map<string, Group>();
  const total: Group = { name: { say: 'total' }, revenue: 0, accounts: new Set() };
  channels.forEach((channel, row) => {
    const amount = revenue[row];
    const id = ids[row] ?? '';
    if (amount === undefined && id === '') return;
    const key = channel.toLowerCase();
    const group = groups.get(key) ?? { name: channel || { say: 'unassigned' }, revenue: 0, accounts: new Set() };
    groups.set(key, group);
    for (const target of [group, total]) {
      target.revenue += amount ?? 0;
      if (id !== '') target.accounts.add(id);
    }
  });
  const rows = [...groups.values()].map((group): [Cell, number | Refusal] => [group.name, arpaOf(group, months)]);
  return [...largestFirst(rows), [total.name, arpaOf(total, months)]];
}

/** A table carries its figures unchecked, so an overflow is refused here. */
function arpaOf({ revenue, accounts }: Group, months: number): number | Refusal {
  if (accounts.size === 0) return refuse('DIV0', { input: 2 });
  const figure = revenue / accounts.size / months;
  return Number.isFinite(figure) ? figure : refuse('RANGE', { reason: 'too-large' });
}

function largestFirst(rows: readonly [Cell, number | Refusal][]): [Cell, number | Refusal][] {
  const figure = (value: number | Refusal): number => (typeof value === 'number' ? value : Number.NEGATIVE_INFINITY);
  return [...rows].sort(([, a], [, b]) => (figure(a) === figure(b) ? 0 : figure(b) - figure(a)));
}

function unevenHeights(heights: readonly number[]): Refusal | undefined {
  const input = heights.findIndex((height) => height !== heights[0]);
  return input < 0
    ? undefined
    : refuse('SHAPE', { reason: 'heights', input, other: 0, seen: heights[input] ?? 0, limit: heights[0] ?? 0 });
}

export const arpaByCard: Card = {
  kpi: arpaBy,
  summary: {
    fr: 'L’ARPA de chaque canal d’acquisition ou campagne, du plus grand au plus petit.',
    en: 'ARPA of each acquisition channel or campaign, largest first.',
  },
  synonyms: [
    'ARPA par canal',
    'ARPA par campagne',
    'ARPU par canal',
    'revenu par canal',
    'poches des clients',
    'ARPA by channel',
    'ARPU by campaign',
    'revenue per account by channel',
  ],
  level: 'functional',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand chaque ligne est déjà un canal avec son revenu et son nombre de comptes : KPI_EACH("ARPA"; …) suffit.',
    en: 'When each row is already a channel with its revenue and number of accounts: KPI_EACH("ARPA", …) is enough.',
  },
  notes: [
    {
      fr: 'Une ligne par paiement : canal, montant, identifiant du compte. Un compte payé plusieurs fois compte une fois.',
      en: 'One row a payment: channel, amount, account id. An account that pays several times counts once.',
    },
    {
      fr: 'Un compte venu par deux canaux compte dans chacun, et une fois dans le total : le total n’est pas la somme des canaux.',
      en: 'An account in two channels counts in each, and once in the total: the total is not the sum of the channels.',
    },
    {
      fr: 'Les lignes sans canal forment « (non attribué) ». Un montant sans identifiant entre dans le chiffre d’affaires sans ajouter de compte.',
      en: 'Rows without a channel form "(not assigned)". An amount without an id joins the revenue and adds no account.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 116-120; ChartMogul, segments',
  examples: [
    {
      given: [
        [['Email'], ['Social'], ['Email'], ['Email'], ['']],
        [[100], [240], [50], [30], [20]],
        [['c1'], ['c2'], ['c1'], ['c3'], ['c2']],
      ],
      expect: [
        ['Social', 240],
        ['Email', 90],
        ['(non attribué)', 20],
        ['Total', 146.66666666666666],
      ],
    },
    {
      given: [[['Email'], ['Social']], [[1200], [2400]], [['c1'], ['c2']], 12],
      expect: [
        ['Social', 200],
        ['Email', 100],
        ['Total', 150],
      ],
    },
    { given: [[['Email'], ['Social']], [[100]], [['c1'], ['c2']]], expect: 'SHAPE' },
    { given: [[['Email'], ['Social']], [[100], [50]], [['c1'], ['c2']], 0], expect: 'RANGE' },
  ],
};
