import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { costs, netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const roiNet: Kpi = {
  id: 'ROI_NET',
  family: 'acquisition',
  name: { fr: 'ROI net', en: 'Net ROI' },
  forms: [form([netRevenue, costs], (revenue, costs) => divide(revenue - costs, costs))],
  formula: '({0} − {1}) ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
  gain: form([netRevenue, costs], (revenue, costs) => revenue - costs),
};

export const roiNetCard: Card = {
  kpi: roiNet,
  summary: {
    fr: 'Gain net par euro investi : 0 à l’équilibre, négatif en cas de perte.',
    en: 'Net gain per unit invested: 0 at break-even, negative for a loss.',
  },
  synonyms: ['ROI net', 'retour sur investissement net', 'net return on investment', 'gain net', 'rentabilité nette'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand seules les dépenses publicitaires sont connues : c’est alors un ROAS, pas un ROI.',
    en: 'When only ad spend is known: that is a ROAS then, not an ROI.',
  },
  notes: [
    {
      fr: 'Comptez tous les coûts : production, publicité, outils, temps passé.',
      en: 'Count every cost: production, advertising, tools, time spent.',
    },
    {
      fr: 'Une même campagne (1 200 de ventes, 600 de production, 200 de publicité) : ROI 1,5, ROI net 0,5, ROAS 6, et ROMI 2 avec une marge de 50 %.',
      en: 'One campaign (1,200 of sales, 600 of production, 200 of ads): ROI 1.5, net ROI 0.5, ROAS 6, and ROMI 2 with a 50% margin.',
    },
  ],
  source:
    'Google Ads Help, Return on investment; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; KPI Marketing : L’outil indispensable, l. 140',
  examples: [
    { given: [1200, 800], expect: 0.5, source: 'Google Ads Help, Return on investment (ROI)' },
    {
      given: [
        [[0], [0]],
        [[200], [300]],
      ],
      expect: -1,
    },
    { given: [500, 0], expect: 'DIV0' },
  ],
};
