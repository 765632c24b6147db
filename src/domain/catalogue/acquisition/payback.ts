import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { average, optional } from '../input.ts';
import { acquisitionCost, margin } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const monthlyRevenue = average(
  { fr: 'revenu mensuel par client', en: 'monthly revenue per customer' },
  { fr: 'aucun revenu par client', en: 'no revenue per customer' },
);

export const payback: Kpi = {
  id: 'PAYBACK',
  family: 'acquisition',
  name: { fr: 'Délai de récupération du CAC', en: 'CAC payback period' },
  forms: [
    form([acquisitionCost, monthlyRevenue, optional(margin, 1)], (cost, revenue, margin) =>
      divide(cost, revenue * margin),
    ),
  ],
  formula: '{0} ÷ ({1} × {2})',
  unit: 'months',
  direction: 'lower',
  objective: 'profitability',
  none: { fr: 'aucune marge par client', en: 'no margin per customer' },
};

export const paybackCard: Card = {
  kpi: payback,
  summary: {
    fr: 'Nombre de mois pour rembourser le coût d’acquisition d’un client.',
    en: 'Months needed to earn back the cost of winning a customer.',
  },
  synonyms: [
    'payback',
    'délai de récupération',
    'retour du CAC',
    'CAC payback',
    'months to recover CAC',
    'remboursement du CAC',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les clients partent avant la fin du délai : il ne tient pas compte de l’attrition.',
    en: 'When customers leave before it ends: it takes no account of churn.',
  },
  benchmark: {
    text: {
      fr: 'Moins de 12 mois : bon ; de 12 à 24 : acceptable.',
      en: 'Under 12 months: good; 12 to 24: acceptable.',
    },
    source: 'ScoutMyTool, citant D. Skok',
  },
  notes: [
    {
      fr: 'Sans taux de marge, le délai se calcule sur le chiffre d’affaires et paraît plus court qu’il n’est.',
      en: 'Without a margin it rests on revenue and looks shorter than it is.',
    },
  ],
  source: 'Baremetrics, CAC Payback; ChartMogul; D. Skok, SaaS Metrics',
  examples: [
    { given: [600, 120, 0.8], expect: 6.25, source: 'callculator, Payback calculator' },
    { given: [1200, 200, 0.8], expect: 7.5, source: 'PricingNest, CAC Payback' },
    { given: [600, 120], expect: 5 },
    { given: [600, 0], expect: 'DIV0' },
  ],
};
