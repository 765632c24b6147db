import { refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { average } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { fixedCosts } from './unit-inputs.ts';

/** Signed: a business that loses on each sale has a negative rate, and no break-even. */
const contributionRate = average(
  { fr: 'taux de marge sur coûts variables', en: 'contribution margin' },
  { fr: 'aucune marge', en: 'no margin' },
  { signed: true, most: 1 },
);

export const breakevenRev: Kpi = {
  id: 'BREAKEVEN_REV',
  family: 'finance',
  name: { fr: 'Seuil de rentabilité en chiffre d’affaires', en: 'Break-even revenue' },
  forms: [
    form([fixedCosts, contributionRate], (fixed, rate) => (rate <= 0 ? refuse('NEVER', { input: 1 }) : fixed / rate)),
  ],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'profitability',
  volume: [],
};

export const breakevenRevCard: Card = {
  kpi: breakevenRev,
  summary: {
    fr: 'Chiffre d’affaires à partir duquel toutes les charges sont payées.',
    en: 'Revenue from which all the costs are paid.',
  },
  synonyms: [
    'seuil de rentabilité',
    'point mort',
    'SR',
    'seuil en valeur',
    'break-even sales',
    'breakeven revenue',
    'break even revenue',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand le taux de marge change avec le volume (remises, prix d’achat dégressifs) : le seuil bouge alors aussi.',
    en: 'When the margin changes with volume (discounts, cheaper purchases): the break-even then moves too.',
  },
  notes: [
    {
      fr: 'Le taux est la marge sur coûts variables ÷ le chiffre d’affaires, hors taxes.',
      en: 'The rate is the contribution ÷ revenue, excluding VAT.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 54; Kaonty, Seuil de rentabilité; Fint, Seuil de rentabilité',
  examples: [
    { given: [300000, 0.4], expect: 750000, within: 1e-6, source: 'AccountingCoach, Break-even formula' },
    { given: [4000, 0.7], expect: 5714, within: 0.5, source: 'Kaonty, Seuil de rentabilité' },
    { given: [[[5000], [3000]], 0.65], expect: 12308, within: 0.5, source: 'Kaonty, Seuil de rentabilité' },
    { given: [4000, 0], expect: 'NEVER' },
    { given: [4000, -0.2], expect: 'NEVER' },
    { given: [4000, 70], expect: 'RATIO' },
  ],
};
