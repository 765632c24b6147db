import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { contributionMargin, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const incrementalRevenue = flow(
  { fr: 'ventes supplémentaires', en: 'incremental revenue' },
  'aucune vente supplémentaire',
  { signed: true },
);

export const romi: Kpi = {
  id: 'ROMI',
  family: 'acquisition',
  name: { fr: 'Retour sur investissement marketing', en: 'Return on marketing investment' },
  forms: [
    form([incrementalRevenue, contributionMargin, spend], (revenue, margin, spend) =>
      divide(revenue * margin - spend, spend, 2),
    ),
  ],
  formula: '({0} × {1} − {2}) ÷ {2}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
  volume: 2,
};

export const romiCard: Card = {
  kpi: romi,
  summary: {
    fr: 'Marge gagnée grâce au marketing, nette de la dépense, par euro dépensé.',
    en: 'Margin won through marketing, net of spend, per unit spent.',
  },
  synonyms: [
    'ROMI',
    'MROI',
    'retour sur investissement marketing',
    'return on marketing investment',
    'marketing ROI',
    'rentabilité marketing',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand on ne sait pas quelles ventes le marketing a ajoutées : avec toutes les ventes, le résultat serait flatteur et faux.',
    en: 'When no one knows which sales marketing added: with all sales the result would be flattering and wrong.',
  },
  benchmark: {
    text: {
      fr: '0 à l’équilibre : chaque euro dépensé est couvert par la marge.',
      en: '0 at break-even: every unit spent is covered by margin.',
    },
    source: 'MASB',
  },
  notes: [
    {
      fr: 'Donnez les ventes supplémentaires dues au marketing, pas le chiffre d’affaires total.',
      en: 'Give the sales that marketing added, not total revenue.',
    },
  ],
  source:
    'MASB, Common Language Marketing Dictionary; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; KPI Marketing : L’outil indispensable, l. 44',
  examples: [
    { given: [100000, 0.3, 20000], expect: 0.5 },
    { given: [50000, 0.3, 20000], expect: -0.25 },
    { given: [[[400], [800]], 0.5, [[50], [150]]], expect: 2 },
    { given: [1200, 0.5, 0], expect: 'DIV0' },
    { given: [1200, 50, 200], expect: 'RATIO' },
  ],
};
