import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { option } from '../input.ts';
import { investment, netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const method = option({ fr: 'méthode', en: 'method' }, ['RATIO', 'NET']);
const NET = 1;

export const roi: Kpi = {
  id: 'ROI',
  family: 'acquisition',
  name: { fr: 'Retour sur investissement', en: 'Return on investment' },
  forms: [
    form([netRevenue, investment, method], (revenue, investment, method) =>
      divide(method === NET ? revenue - investment : revenue, investment),
    ),
  ],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
  gain: form([netRevenue, investment], (revenue, investment) => revenue - investment),
};

export const roiCard: Card = {
  kpi: roi,
  summary: {
    fr: 'Chiffre d’affaires par euro investi : au-dessus de 1, gain ; en dessous, perte.',
    en: 'Revenue per unit invested: above 1 a gain, below 1 a loss.',
  },
  synonyms: ['ROI', 'retour sur investissement', 'rentabilité', 'return on investment', 'rendement', 'profitabilité'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand les ventes ont un coût important : ce ratio ignore la marge, prenez KPI_ROMI.',
    en: 'When what you sell costs a lot to make: this ratio ignores margin, take KPI_ROMI.',
  },
  notes: [
    {
      fr: 'La formule est celle du document : chiffre d’affaires ÷ investissements, équilibre à 1. Son « positif = réussi » vaut pour le ROI net, qui en diffère d’exactement 1.',
      en: 'The formula is the document’s: revenue ÷ investment, break-even at 1. Its "positive = success" holds for net ROI, which differs by exactly 1.',
    },
    {
      fr: 'Avec "NET" : (chiffre d’affaires − investissements) ÷ investissements, équilibre à 0.',
      en: 'With "NET": (revenue − investment) ÷ investment, break-even at 0.',
    },
    {
      fr: 'Une même campagne (1 200 de ventes, 600 de production, 200 de publicité) : ROI 1,5, ROI net 0,5, ROAS 6, et ROMI 2 avec une marge de 50 %.',
      en: 'One campaign (1,200 of sales, 600 of production, 200 of ads): ROI 1.5, net ROI 0.5, ROAS 6, and ROMI 2 with a 50% margin.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 134-140; Google Ads Help, Return on investment; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics',
  examples: [
    { given: [1200, 800], expect: 1.5 },
    { given: [1200, 800, 'NET'], expect: 0.5, source: 'Google Ads Help, Return on investment (ROI)' },
    {
      given: [
        [[700], [500]],
        [[500], [300]],
      ],
      expect: 1.5,
    },
    { given: [500, 0], expect: 'DIV0' },
  ],
};
