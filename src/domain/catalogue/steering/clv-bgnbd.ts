import { type BgNbd, futurePurchases, probabilityAlive } from '../../analysis/bgnbd.ts';
import { fitBgNbd } from '../../analysis/bgnbd-fit.ts';
import { buyersOf, type NamedBuyer } from '../../analysis/buyers.ts';
import { customerValue, WEEKS_A_MONTH } from '../../analysis/customer-value.ts';
import { expectedSpend, fitGammaGamma, type GammaGamma } from '../../analysis/gamma-gamma.ts';
import { isRefusal } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, type List, labels, optional, share, stock } from '../input.ts';
import { type Cell, form, type Kpi, type Outcome } from '../kpi.ts';
import { clvBgnbdExample } from './clv-bgnbd-example.ts';
import { maybeDay, only } from './single.ts';
import { valueDates } from './steering-inputs.ts';

const customers = labels({ fr: 'clients', en: 'customers' });
const amounts = optional(answers({ fr: 'montants', en: 'amounts' }), 'absent');
const months = stock(
  { fr: 'mois à venir', en: 'months ahead' },
  { fr: 'aucun mois', en: 'no months' },
  { least: 1, most: 120, whole: true },
);
const discount = optional(share({ fr: 'actualisation annuelle', en: 'annual discount' }), 0);
const until = maybeDay({ fr: 'jour', en: 'today' });

export const clvBgnbd: Kpi = {
  id: 'CLV_BGNBD',
  family: 'steering',
  name: { fr: 'Valeur client probable', en: 'Probable customer value' },
  article: 'la',
  forms: [form([customers, valueDates, amounts, months, discount, until], customerTable)],
  formula: {
    fr: 'achats attendus (BG/NBD) × panier attendu (gamma-gamma), actualisés mois par mois',
    en: 'expected purchases (BG/NBD) × expected order value (gamma-gamma), discounted month by month',
  },
  unit: 'table',
  direction: 'higher',
  objective: 'loyalty',
  table: true,
};

function customerTable(
  customers: readonly string[],
  days: List,
  amounts: List,
  months: number,
  discount: number,
  until: List,
): Outcome {
  const orders = customers.flatMap((customer, row) => {
    const day = days[row];
    return customer === '' || day === undefined ? [] : [{ customer, day: Math.floor(day), value: amounts[row] }];
  });
  const today = Math.floor(only(until) ?? orders.reduce((last, { day }) => Math.max(last, day), 0));
  const buyers = buyersOf(orders, today);
  const fit = fitBgNbd(buyers);
  if (isRefusal(fit)) return fit;
  const spending = amounts.length > 0 ? fitGammaGamma(buyers) : undefined;
  if (isRefusal(spending)) return { ...spending, input: 2 };
  const monthlyDiscount = (1 + discount) ** (1 / 12) - 1;
  const plain: readonly Cell[] = [
    { say: 'customer' },
    { say: 'repeats' },
    { say: 'alive' },
    { say: 'expected-purchases' },
  ];
  return [
    spending ? [...plain, { say: 'expected-spend' }, { say: 'expected-value' }] : plain,
    ...buyers.map((buyer) => customerRow(buyer, fit.model, spending, months, monthlyDiscount)),
  ];
}

function customerRow(
  buyer: NamedBuyer,
  purchases: BgNbd,
  spending: GammaGamma | undefined,
  months: number,
  monthlyDiscount: number,
): readonly Cell[] {
  const expected = futurePurchases(purchases, buyer, months * WEEKS_A_MONTH);
  const plain = [buyer.customer, buyer.repeats, probabilityAlive(purchases, buyer), expected];
  if (!spending) return plain;
  const value = customerValue({ purchases, spending, buyer, months, monthlyDiscount });
  return [...plain, expectedSpend(spending, buyer), value];
}

export const clvBgnbdCard: Card = {
  kpi: clvBgnbd,
  summary: {
    fr: 'Client par client : est-il encore actif, combien d’achats à venir, pour quel montant.',
    en: 'Customer by customer: still active or not, how many purchases to come, for how much.',
  },
  synonyms: [
    'CLV',
    'CVL',
    'valeur vie client',
    'BG/NBD',
    'gamma-gamma',
    'client actif',
    'lifetime value',
    'buy till you die',
  ],
  level: 'functional',
  tense: 'leading',
  whenNot: {
    fr: 'Pour un abonnement : le client y résilie, et KPI_CLV_CHURN suffit.',
    en: 'For a subscription: customers resign there, and KPI_CLV_CHURN is enough.',
  },
  notes: [
    {
      fr: 'Donnez les commandes brutes : client, date, montant. Les achats d’un même jour comptent pour un. Il faut vingt clients revenus au moins une fois.',
      en: 'Give the raw orders: customer, date, amount. Purchases of one day count as one. Twenty customers who came back at least once are needed.',
    },
    {
      fr: 'Les montants sont du chiffre d’affaires : multipliez par votre taux de marge. Un client sans réachat a par construction une probabilité d’être actif de 1.',
      en: 'Amounts are revenue: multiply by your margin. A customer without a repeat purchase has a chance of being active of 1 by construction.',
    },
    {
      fr: 'Sans jour donné, l’observation s’arrête à la dernière date.',
      en: 'Without a day the observation ends on the last date.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 96-102; Fader, Hardie & Lee (2005), Marketing Science 24(2); Fader & Hardie (2013), note 025',
  examples: [
    clvBgnbdExample,
    {
      given: [
        [['ana'], ['ana'], ['bob']],
        [[{ day: '2026-01-05' }], [{ day: '2026-02-05' }], [{ day: '2026-01-12' }]],
        '',
        12,
      ],
      expect: 'FEW',
    },
  ],
};
