import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { costs, netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const marginRate: Kpi = {
  id: 'MARGIN',
  family: 'finance',
  name: { fr: 'Taux de marque (marge sur CA)', en: 'Margin (on revenue)' },
  forms: [form([netRevenue, costs], (revenue, costs) => divide(revenue - costs, revenue, 0))],
  formula: '({0} − {1}) ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
  volume: 0,
};

export const marginRateCard: Card = {
  kpi: marginRate,
  summary: {
    fr: 'Part du chiffre d’affaires qui reste une fois les coûts payés.',
    en: 'Share of revenue that is left once the costs are paid.',
  },
  synonyms: [
    'marge',
    'taux de marque',
    'marge bénéficiaire',
    'marge brute',
    'marge nette',
    'margin',
    'gross margin',
    'net margin',
    'profit margin',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour fixer un prix à partir d’un coût d’achat : c’est le taux de marge, KPI_MARKUP.',
    en: 'To set a price from a purchase cost: that is the markup, KPI_MARKUP.',
  },
  notes: [
    {
      fr: 'En comptabilité française, la marge sur le prix de vente s’appelle « taux de marque », et la marge sur le coût d’achat « taux de marge ». L’anglais "margin" est le taux de marque : 50 % de marque font 100 % de marge.',
      en: 'English "margin" is on the selling price; French « taux de marge » is on cost, which English calls markup. A margin of 50% is a markup of 100%.',
    },
    {
      fr: 'Les coûts que vous donnez décident de la marge : achats (brute), coûts variables (sur coûts variables), tous les coûts (nette). Une marge négative est une perte.',
      en: 'The costs you give decide which margin it is: goods (gross), variable costs (contribution), all costs (net). A negative margin is a loss.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 54; Guide d’évaluation des campagnes, l. 19; Farris et al., Marketing Metrics; MonBTSMCO',
  examples: [
    { given: [30, 15], expect: 0.5, source: 'MonBTSMCO, Calculer sa marge en restauration' },
    { given: [10000, 3000], expect: 0.7, source: 'Kaonty, Seuil de rentabilité' },
    {
      given: [
        [[250000], [150000]],
        [[200000], [80000]],
      ],
      expect: 0.3,
      source: 'Fint, Seuil de rentabilité',
    },
    { given: [100, 120], expect: -0.2 },
    { given: [0, 10], expect: 'DIV0' },
  ],
};
