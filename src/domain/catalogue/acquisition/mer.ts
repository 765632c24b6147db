import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { revenue, spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const mer: Kpi = {
  id: 'MER',
  family: 'acquisition',
  name: { fr: 'Ratio d’efficacité marketing', en: 'Marketing efficiency ratio' },
  forms: [form([revenue, spend], (revenue, spend) => divide(revenue, spend))],
  formula: '{0} ÷ {1}',
  unit: 'multiple',
  direction: 'higher',
  objective: 'profitability',
};

export const merCard: Card = {
  kpi: mer,
  summary: {
    fr: 'Chiffre d’affaires total par euro de marketing, tous canaux.',
    en: 'Total revenue per unit of marketing, all channels.',
  },
  synonyms: ['MER', 'ratio d’efficacité marketing', 'marketing efficiency ratio', 'blended ROAS', 'ROAS global'],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour répartir un budget entre canaux : il mesure l’ensemble et ne dit rien de chacun.',
    en: 'To split a budget between channels: it measures the whole and says nothing of each.',
  },
  source: 'SearchesPilot, Marketing efficiency ratio; même calcul que le ROAS, sur les totaux de l’entreprise',
  examples: [
    { given: [50000, 10000], expect: 5 },
    {
      given: [
        [[20000], [30000]],
        [[4000], [6000]],
      ],
      expect: 5,
    },
    { given: [50000, 0], expect: 'DIV0' },
  ],
};
