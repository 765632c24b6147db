import type { Card } from '../card.ts';
import { costs, netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const profit: Kpi = {
  id: 'PROFIT',
  family: 'acquisition',
  name: { fr: 'Résultat de campagne', en: 'Campaign profit' },
  forms: [form([netRevenue, costs], (revenue, costs) => revenue - costs)],
  formula: '{0} − {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'profitability',
  volume: [],
};

export const profitCard: Card = {
  kpi: profit,
  summary: { fr: 'Bénéfice ou perte de la campagne, en montant.', en: 'Profit or loss of the campaign, as an amount.' },
  synonyms: ['résultat', 'bénéfice', 'perte', 'bénéfices et pertes', 'profit', 'loss', 'campaign profit', 'gain'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour comparer des campagnes de tailles différentes : regardez le ROI net, qui rapporte le gain à la mise.',
    en: 'To compare campaigns of different sizes: look at net ROI, which sets the gain against the stake.',
  },
  notes: [
    { fr: 'Un résultat négatif est une perte, pas une erreur.', en: 'A negative result is a loss, not an error.' },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 44; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [1200, 800], expect: 400 },
    {
      given: [
        [[500], [300]],
        [[700], [250]],
      ],
      expect: -150,
    },
    { given: [1200, -800], expect: 'NEG' },
  ],
};
