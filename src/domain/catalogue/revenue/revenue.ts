import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { answers, flow, type List } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const prices = answers({ fr: 'prix unitaires HT', en: 'unit prices excl. VAT' });
const quantities = answers({ fr: 'quantités', en: 'quantities' }, { signed: true });
const sales = flow(
  { fr: 'ventes HT', en: 'sales excl. VAT' },
  { fr: 'aucune vente', en: 'no sales' },
  { signed: true },
);

export const netRevenue: Kpi = {
  id: 'REVENUE',
  family: 'revenue',
  name: { fr: 'Chiffre d’affaires', en: 'Revenue' },
  forms: [form([prices, quantities], sumOfProducts), form([sales], (sales) => sales)],
  formula: { fr: 'Σ prix unitaire HT × quantité', en: 'Σ unit price excl. VAT × quantity' },
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
};

/** Row by row; one price or one quantity stands for every row, and a row with one of the two blank counts for nothing. */
function sumOfProducts(prices: List, quantities: List): number | Refusal {
  const rows = Math.max(prices.length, quantities.length);
  const short = [prices, quantities].findIndex((list) => list.length !== rows && list.length !== 1);
  if (short >= 0) {
    const seen = [prices, quantities][short]?.length ?? 0;
    return refuse('SHAPE', { reason: 'heights', input: short, other: 1 - short, seen, limit: rows });
  }
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const price = prices[prices.length === 1 ? 0 : row];
    const quantity = quantities[quantities.length === 1 ? 0 : row];
    if (price !== undefined && quantity !== undefined) total += price * quantity;
  }
  return total;
}

export const netRevenueCard: Card = {
  kpi: netRevenue,
  summary: {
    fr: 'Ventes hors taxes de la période, à partir des prix et des quantités ou des montants.',
    en: 'Sales excluding VAT in the period, from prices and quantities or from amounts.',
  },
  synonyms: [
    'CA',
    'ventes',
    'paiements',
    'paiements du mois',
    'chiffre d’affaires HT',
    'sales',
    'turnover',
    'net sales',
    'payments',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour juger si l’activité gagne de l’argent : regardez la marge, un chiffre d’affaires peut croître à perte.',
    en: 'To judge whether the business earns money: look at the margin, since revenue can grow at a loss.',
  },
  notes: [
    {
      fr: 'Hors taxes partout. Les retours sont des quantités ou des montants négatifs et se déduisent.',
      en: 'Excluding VAT throughout. Returns are negative quantities or amounts and are deducted.',
    },
    {
      fr: 'Prix et quantités se lisent ligne par ligne : ce n’est pas le total des prix × le total des quantités.',
      en: 'Prices and quantities are read row by row: it is not total prices × total quantities.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 53 et 168; Plan comptable général, compte 70',
  examples: [
    {
      given: [
        [[10], [2.5]],
        [[3], [4]],
      ],
      expect: 40,
    },
    {
      given: [
        [[10], [10]],
        [[3], [-1]],
      ],
      expect: 20,
    },
    { given: [25, 4], expect: 100 },
    { given: [[[1200], [800], [-50]]], expect: 1950 },
    { given: [[[10], [20]], [[3]]], expect: 'SHAPE' },
    { given: [-10, 3], expect: 'NEG' },
  ],
};
