import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const sales = flow({ fr: 'ventes HT', en: 'sales excl. VAT' }, { fr: 'aucune vente', en: 'no sales' });
const purchaseCosts = flow(
  { fr: 'coût d’achat HT', en: 'purchase cost excl. VAT' },
  { fr: 'aucun coût d’achat', en: 'no purchase cost' },
);

export const markup: Kpi = {
  id: 'MARKUP',
  family: 'finance',
  name: { fr: 'Taux de marge (sur coût d’achat)', en: 'Markup (on cost)' },
  forms: [form([sales, purchaseCosts], (sales, cost) => divide(sales - cost, cost))],
  formula: '({0} − {1}) ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
};

export const markupCard: Card = {
  kpi: markup,
  summary: {
    fr: 'Marge rapportée au coût d’achat : le « taux de marge » de la comptabilité française.',
    en: 'Margin over the purchase cost: what French accounts call « taux de marge ».',
  },
  synonyms: [
    'taux de marge',
    'marge commerciale',
    'coefficient',
    'marge sur coût',
    'markup',
    'mark-up',
    'margin on cost',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour dire quelle part du prix de vente vous gardez : c’est le taux de marque, KPI_MARGIN.',
    en: 'To say which share of the selling price you keep: that is the margin, KPI_MARGIN.',
  },
  notes: [
    {
      fr: 'Peut dépasser 100 % : acheté 10, vendu 30, le taux de marge est de 200 % et le taux de marque de 67 %.',
      en: 'May exceed 100%: bought at 10, sold at 30, the markup is 200% and the margin 67%.',
    },
    {
      fr: 'Pour un article, donnez son prix et son coût ; pour un rayon, les totaux vendus et achetés.',
      en: 'For one item give its price and its cost; for a range of goods the totals sold and bought.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 54 (« marges »); MonBTSMCO; MaCalculatrice, Taux de marque et taux de marge',
  examples: [
    { given: [30, 15], expect: 1, source: 'MonBTSMCO, Calculer sa marge en restauration' },
    { given: [150, 100], expect: 0.5, source: 'MaCalculatrice, Taux de marque vs taux de marge' },
    {
      given: [
        [[60], [90]],
        [[40], [60]],
      ],
      expect: 0.5,
    },
    { given: [80, 100], expect: -0.2 },
    { given: [30, 0], expect: 'DIV0' },
  ],
};
