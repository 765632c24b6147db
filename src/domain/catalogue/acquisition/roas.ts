import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { adRevenue, adSpend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const roas: Kpi = {
  id: 'ROAS',
  family: 'acquisition',
  name: { fr: 'Retour sur dépenses publicitaires', en: 'Return on ad spend' },
  forms: [form([adRevenue, adSpend], (revenue, spend) => divide(revenue, spend))],
  formula: '{0} ÷ {1}',
  unit: 'multiple',
  direction: 'higher',
  objective: 'profitability',
};

export const roasCard: Card = {
  kpi: roas,
  summary: { fr: 'Chiffre d’affaires attribué par euro de publicité.', en: 'Attributed revenue per unit of ad spend.' },
  synonyms: ['ROAS', 'retour sur dépenses publicitaires', 'rendement publicitaire', 'return on ad spend', 'ad return'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour savoir si l’on gagne de l’argent : un ROAS de 3 perd avec une marge de 30 %. Comparez-le à KPI_ROAS_BREAKEVEN.',
    en: 'To know whether money is made: a ROAS of 3 loses with a 30% margin. Compare it with KPI_ROAS_BREAKEVEN.',
  },
  notes: [
    {
      fr: 'Affichez 4 ou 400 % par le format de la cellule : c’est le même nombre.',
      en: 'Show 4 or 400% through the cell’s format: it is the same number.',
    },
  ],
  source: 'Google Ads Help, Target ROAS; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [5000, 1000], expect: 5, source: 'Vertical Rail, Calculate ROAS' },
    { given: [300, 100], expect: 3, source: 'Invisible PPC, ROAS vs ROI' },
    {
      given: [
        [[2], [2]],
        [[0.4], [0.6]],
      ],
      expect: 4,
    },
    { given: [100, 0], expect: 'DIV0' },
  ],
};
