import { type Refusal, refuse } from '../../refusal.ts';
import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { monthsCovered } from '../customer-inputs.ts';
import { optional } from '../input.ts';
import { accounts, revenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const arpa: Kpi = {
  id: 'ARPA',
  family: 'revenue',
  name: { fr: 'Revenu moyen par compte', en: 'Average revenue per account' },
  forms: [form([revenue, accounts, optional(monthsCovered, 1)], perAccountAndMonth)],
  formula: '{0} ÷ {1} ÷ {2}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
};

/** Revenue of several months spread over accounts and months; a number of months must be above zero. */
function perAccountAndMonth(revenue: number, accounts: number, months: number): number | Refusal {
  if (months === 0) return refuse('RANGE', { reason: 'not-above-zero', input: 2, seen: 0 });
  return divide(revenue / months, accounts);
}

export const arpaCard: Card = {
  kpi: arpa,
  summary: {
    fr: 'Ce qu’un client rapporte en moyenne chaque mois (ARPA ou ARPU).',
    en: 'What one customer brings in on average each month (ARPA or ARPU).',
  },
  synonyms: [
    'ARPU',
    'ARPA',
    'revenu moyen par client',
    'revenu par utilisateur',
    'revenu par compte',
    'average revenue per user',
    'revenue per customer',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand quelques très gros comptes font la moyenne : regardez alors l’ARPA de chaque canal avec KPI_ARPA_BY.',
    en: 'When a few very large accounts make the average: look at each channel’s ARPA with KPI_ARPA_BY instead.',
  },
  notes: [
    {
      fr: 'Si le chiffre d’affaires couvre plusieurs mois, donnez leur nombre : 12 pour une année, sinon l’ARPA est douze fois trop grand.',
      en: 'If the revenue covers several months, give their number: 12 for a year, or ARPA comes out twelve times too large.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 98 et 116-120; ChartMogul, Average Revenue Per Account',
  examples: [
    { given: [1500, 5], expect: 300, source: 'ChartMogul Help: Chart ARPA' },
    { given: [15, 5], expect: 3, source: 'ChartMogul Help: Average Revenue Per Account' },
    { given: [[[6000], [6000]], 50, 2], expect: 120 },
    { given: [1500, 0], expect: 'DIV0' },
    { given: [1500, 5, 0], expect: 'RANGE' },
    { given: [1500, [[5], [6]]], expect: 'SHAPE' },
  ],
};
