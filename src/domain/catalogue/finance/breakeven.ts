import { refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { form, type Kpi } from '../kpi.ts';
import { fixedCosts, unitPrice, unitVariableCost } from './unit-inputs.ts';

export const breakeven: Kpi = {
  id: 'BREAKEVEN',
  family: 'finance',
  name: { fr: 'Seuil de rentabilité en unités', en: 'Break-even units' },
  forms: [
    form([fixedCosts, unitPrice, unitVariableCost], (fixed, price, variable) =>
      price <= variable ? refuse('NEVER', { input: 1, other: 2 }) : fixed / (price - variable),
    ),
  ],
  formula: '{0} ÷ ({1} − {2})',
  unit: 'count',
  direction: 'lower',
  objective: 'profitability',
  volume: [],
};

export const breakevenCard: Card = {
  kpi: breakeven,
  summary: {
    fr: 'Combien d’unités vendre pour que la marge paie toutes les charges.',
    en: 'How many units to sell before the margin pays all the costs.',
  },
  synonyms: ['seuil de rentabilité', 'point mort', 'seuil en quantité', 'break-even', 'breakeven', 'break even point'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour une gamme de prix très différents : calculez alors le seuil en chiffre d’affaires, KPI_BREAKEVEN_REV.',
    en: 'For goods at very different prices: work out the break-even revenue instead, KPI_BREAKEVEN_REV.',
  },
  notes: [
    {
      fr: 'Le résultat n’est pas arrondi : on ne vend pas une demi-unité, passez à l’entier au-dessus avec ARRONDI.SUP (ROUNDUP).',
      en: 'The result is not rounded: nobody sells half a unit, so take the next whole one with ROUNDUP.',
    },
    {
      fr: 'Si le prix ne dépasse pas le coût variable, aucune quantité n’y suffit : la fonction le dit au lieu de donner un nombre négatif.',
      en: 'If the price does not exceed the variable cost no quantity will do: the function says so instead of giving a negative number.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 54; AccountingCoach, Break-even formula',
  examples: [
    { given: [300000, 10, 6], expect: 75000, within: 1e-6, source: 'AccountingCoach, Break-even formula' },
    { given: [300000, 100, 60], expect: 7500, within: 1e-6, source: 'AccountingCoach, Break-even formula' },
    { given: [[[200000], [100000]], 10, 6], expect: 75000, within: 1e-6 },
    { given: [0, 10, 6], expect: 0 },
    { given: [1000, 10, 10], expect: 'NEVER' },
    { given: [1000, 10, 12], expect: 'NEVER' },
    { given: [-1000, 10, 6], expect: 'NEG' },
  ],
};
