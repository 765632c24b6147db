import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const netIncome = flow(
  { fr: 'résultat net', en: 'net income' },
  { fr: 'aucun résultat', en: 'no income' },
  { signed: true },
);
const assets = stock({ fr: 'actifs au début', en: 'assets at the start' }, { fr: 'aucun actif', en: 'no assets' });
const assetsEnd = stock({ fr: 'actifs à la fin', en: 'assets at the end' }, { fr: 'aucun actif', en: 'no assets' });

export const roa: Kpi = {
  id: 'ROA',
  family: 'finance',
  name: { fr: 'Rendement des actifs', en: 'Return on assets' },
  forms: [
    form([netIncome, assets], (income, assets) => divide(income, assets)),
    form([netIncome, assets, assetsEnd], (income, start, end) => divide(income, (start + end) / 2)),
  ],
  formula: {
    fr: 'résultat net ÷ actifs, ou ÷ moyenne des actifs du début et de la fin',
    en: 'net income ÷ assets, or ÷ the mean of assets at the start and at the end',
  },
  unit: 'ratio',
  direction: 'higher',
  objective: 'profitability',
};

export const roaCard: Card = {
  kpi: roa,
  summary: {
    fr: 'Bénéfice tiré de chaque euro d’actif.',
    en: 'Profit drawn from each unit of assets.',
  },
  synonyms: ['ROA', 'rentabilité des actifs', 'rendement des actifs', 'return on assets', 'asset return'],
  level: 'functional',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour comparer des métiers différents : une usine et une agence n’ont pas les mêmes actifs.',
    en: 'To compare different trades: a factory and an agency do not hold the same assets.',
  },
  notes: [
    {
      fr: 'Une perte donne un rendement négatif, ce n’est pas une erreur.',
      en: 'A loss gives a negative return, which is no error.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 55; The Ultimate Business Dictionary, Return on assets; Boundless',
  examples: [
    { given: [30, 420], expect: 0.0714, within: 0.00005, source: 'The Ultimate Business Dictionary, Return on assets' },
    { given: [[[10], [20]], 400, 600], expect: 0.06 },
    { given: [-50, 1000], expect: -0.05 },
    { given: [30, 0], expect: 'DIV0' },
    { given: [30, [[400], [500]]], expect: 'SHAPE' },
  ],
};
