import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { stock } from '../input.ts';
import { netRevenue } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const headcount = stock(
  { fr: 'effectif ou heures', en: 'headcount or hours' },
  { fr: 'aucune personne ni heure', en: 'no people or hours' },
);

export const productivity: Kpi = {
  id: 'PRODUCTIVITY',
  family: 'finance',
  name: { fr: 'Productivité', en: 'Productivity' },
  article: 'la',
  forms: [form([netRevenue, headcount], (revenue, headcount) => divide(revenue, headcount))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'profitability',
};

export const productivityCard: Card = {
  kpi: productivity,
  summary: {
    fr: 'Chiffre d’affaires par personne ou par heure de travail.',
    en: 'Revenue per person or per hour worked.',
  },
  synonyms: [
    'productivité',
    'CA par salarié',
    'CA par personne',
    'CA par heure',
    'efficacité',
    'productivity',
    'revenue per employee',
    'revenue per hour',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand une partie du travail est sous-traitée : elle n’est pas dans l’effectif et la productivité paraît plus forte.',
    en: 'When part of the work is subcontracted: it is not in the headcount and productivity looks higher.',
  },
  notes: [
    {
      fr: 'L’effectif est une moyenne sur la période, une seule cellule. Pour des heures, donnez leur total avec SOMME (SUM).',
      en: 'Headcount is an average over the period, one cell. For hours give their total with SUM.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 5 et 114',
  examples: [
    { given: [[[300000], [200000]], 5], expect: 100000 },
    { given: [4000, 80], expect: 50 },
    { given: [4000, 0], expect: 'DIV0' },
    { given: [4000, [[5], [6]]], expect: 'SHAPE' },
  ],
};
