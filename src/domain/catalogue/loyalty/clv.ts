import type { Card } from '../card.ts';
import { customerYears, monthlyArpa } from '../customer-inputs.ts';
import { optional, share } from '../input.ts';
import { margin } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const annualDiscount = share({ fr: 'taux d’actualisation annuel', en: 'annual discount rate' });

export const clv: Kpi = {
  id: 'CLV',
  family: 'loyalty',
  name: { fr: 'Valeur vie client', en: 'Customer lifetime value' },
  article: 'la',
  forms: [
    form(
      [monthlyArpa, customerYears, optional(margin, 1), optional(annualDiscount, 0)],
      (arpa, years, margin, discount) => arpa * margin * discountedMonths(12 * years, discount),
    ),
  ],
  formula: '{0} × 12 × {1} × {2}',
  unit: 'currency',
  direction: 'higher',
  objective: 'loyalty',
};

/**
 * What `months` monthly payments of 1 are worth today, each one paid at the end of its month:
 * Σ (1 + rate)^(−t/12), written as a geometric sum that stays exact for rates near zero. A part of a month counts in part.
 */
function discountedMonths(months: number, annualRate: number): number {
  if (annualRate === 0) return months;
  const monthly = Math.log1p(annualRate) / 12;
  // 8/12 of a year is 8 months, though 12 × 0.6666… falls just short of it.
  const whole = Math.floor(months + 1e-9);
  const part = Math.max(0, months - whole);
  return -Math.expm1(-monthly * whole) / Math.expm1(monthly) + part * Math.exp(-monthly * (whole + 1));
}

export const clvCard: Card = {
  kpi: clv,
  summary: {
    fr: 'Ce qu’un client rapporte en moyenne pendant toute sa vie de client.',
    en: 'What one customer brings in on average over their whole life as a customer.',
  },
  synonyms: [
    'CVL',
    'CLV',
    'LTV',
    'CLTV',
    'valeur vie client',
    'valeur vie du client',
    'valeur à vie',
    'customer lifetime value',
    'lifetime value',
  ],
  level: 'functional',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la durée de vie n’est pas connue : KPI_CLV_CHURN la tire de l’attrition. Et ne la comparez au CAC qu’avec la marge.',
    en: 'When the lifetime is not known: KPI_CLV_CHURN takes it from churn. And compare it with CAC only with the margin.',
  },
  notes: [
    {
      fr: 'L’ARPA est mensuel et la durée de vie en années, comme dans la formule ARPA × 12 × durée.',
      en: 'ARPA is monthly and the lifetime in years, as in the formula ARPA × 12 × years.',
    },
    {
      fr: 'Sans marge, c’est un chiffre d’affaires ; avec la marge, ce qu’il en reste. La règle « LTV ÷ CAC d’au moins 3 » vaut avec la marge.',
      en: 'Without the margin it is revenue; with the margin, what is kept of it. The rule "LTV ÷ CAC of at least 3" is for the margin.',
    },
    {
      fr: 'Avec un taux d’actualisation, chaque mois est ramené à sa valeur d’aujourd’hui : Σ ARPA × marge ÷ (1 + taux)^(mois ÷ 12).',
      en: 'With a discount rate each month is brought to its value today: Σ ARPA × margin ÷ (1 + rate)^(month ÷ 12).',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 96-102; MASB, Common Language Marketing Dictionary, Customer Lifetime Value',
  examples: [
    { given: [50, 3], expect: 1800 },
    { given: [10, 0.6666666666666666, 0.5], expect: 40, source: 'Edspira, Lifetime value of a customer' },
    { given: [50, 3, 0.6], expect: 1080 },
    { given: [100, 1, 1, 0.1], expect: 1140.048782933069, source: 'Σ 100 ÷ 1,1^(t ÷ 12), t = 1 à 12' },
    { given: [50, 0], expect: 0 },
    { given: [50, -1], expect: 'NEG' },
    { given: [50, 3, 60], expect: 'RATIO' },
    { given: [[[50], [60]], 3], expect: 'SHAPE' },
  ],
};
