import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { customers, monthlyArpa } from '../customer-inputs.ts';
import { answers, type List } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const amounts = answers({ fr: 'montants facturés', en: 'amounts billed' });
const months = answers({ fr: 'mois par facture', en: 'months per bill' }, { least: 1, whole: true });

export const mrr: Kpi = {
  id: 'MRR',
  family: 'revenue',
  name: { fr: 'Revenu récurrent mensuel', en: 'Monthly recurring revenue' },
  forms: [form([amounts, months], perMonth), form([customers, monthlyArpa], (customers, arpa) => customers * arpa)],
  formula: {
    fr: 'clients × ARPA mensuel, ou Σ montant ÷ mois de chaque abonnement',
    en: 'customers × monthly ARPA, or Σ amount ÷ months of each subscription',
  },
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
  volume: 0,
};

/** Longer than any plan sold: above it, the second range is a price and not a number of months. */
const LONGEST_PLAN = 120;

/** Each subscription brought to one month; a row with the amount or the months blank counts for nothing. */
function perMonth(amounts: List, months: List): number | Refusal {
  if (amounts.length !== months.length) {
    return refuse('SHAPE', { reason: 'heights', input: 1, other: 0, seen: months.length, limit: amounts.length });
  }
  let total = 0;
  for (const [row, amount] of amounts.entries()) {
    const length = months[row];
    if (amount === undefined || length === undefined) continue;
    if (length > LONGEST_PLAN) {
      return refuse('RANGE', { reason: 'above', input: 1, seen: length, limit: LONGEST_PLAN, row: row + 1 });
    }
    total += amount / length;
  }
  return total;
}

export const mrrCard: Card = {
  kpi: mrr,
  summary: {
    fr: 'Ce que les abonnements en cours rapportent par mois.',
    en: 'What the running subscriptions bring in each month.',
  },
  synonyms: [
    'MRR',
    'revenu mensuel récurrent',
    'abonnements',
    'revenu récurrent',
    'monthly recurring revenue',
    'subscription revenue',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Pour des ventes à l’unité, sans abonnement : rien n’y est récurrent.',
    en: 'For one-off sales without a subscription: nothing recurs there.',
  },
  notes: [
    {
      fr: 'Deux nombres seuls se lisent clients × ARPA. Deux plages se lisent montant facturé et nombre de mois couverts : un abonnement annuel compte pour un douzième. Il en va de même dans KPI_EACH et KPI_BY.',
      en: 'Two single numbers read as customers × ARPA. Two ranges read as the amount billed and the months it covers: a yearly plan counts for one twelfth. The same holds in KPI_EACH and KPI_BY.',
    },
    {
      fr: 'Les frais d’installation et les ventes uniques n’en font pas partie.',
      en: 'Set-up fees and one-off sales are not part of it.',
    },
  ],
  source: 'ChartMogul, MRR; ProfitWell; Stripe, Monthly recurring revenue',
  examples: [
    { given: [100, 150], expect: 15000, source: 'Kubaru, Monthly Recurring Revenue' },
    {
      given: [
        [[1200], [50], [300]],
        [[12], [1], [3]],
      ],
      expect: 250,
    },
    { given: [[[1200], [50]], [[12]]], expect: 'SHAPE' },
    {
      given: [
        [[1200], [50]],
        [[12], [0]],
      ],
      expect: 'RANGE',
    },
    { given: [-5, 150], expect: 'NEG' },
  ],
};
