import type { Card } from '../card.ts';
import { type Input, option } from '../input.ts';
import type { Entry } from '../kpi.ts';

const objective: Input = { kind: 'criterion', name: { fr: 'objectif', en: 'objective' } };
const language = option({ fr: 'langue', en: 'language' }, ['FR', 'EN']);

export const forObjective: Entry = {
  id: 'FOR',
  family: 'steering',
  name: { fr: 'Indicateurs d’un objectif', en: 'Indicators of an objective' },
  article: 'les',
  forms: [{ inputs: [objective, language] }],
  formula: {
    fr: 'les indicateurs que les documents citent pour cet objectif, puis les autres du catalogue',
    en: 'the indicators that the documents name for this objective, then the catalogue’s others',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const forObjectiveCard: Card = {
  kpi: forObjective,
  summary: {
    fr: 'Propose les indicateurs qui servent un objectif, de la notoriété à la rentabilité.',
    en: 'Suggests the indicators that serve an objective, from awareness to profitability.',
  },
  synonyms: [
    'quel KPI',
    'choisir un KPI',
    'objectif',
    'notoriété',
    'indicateurs par objectif',
    'which KPI',
    'choose a KPI',
    'objective',
    'goal',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Comme liste à tout suivre : gardez deux ou trois indicateurs par objectif.',
    en: 'As a list to follow whole: keep two or three indicators per objective.',
  },
  notes: [
    {
      fr: 'L’objectif s’écrit en français ou en anglais : « notoriété », « leads », « ventes en ligne », « fidélisation », « rentabilité », « part de marché ».',
      en: 'Write the objective in French or English: "awareness", "leads", "online sales", "loyalty", "profitability", "market share".',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 7-8 et 17-19; KPI Marketing : L’outil indispensable, l. 142-148',
  examples: [
    {
      given: ['part de marché'],
      expect: [
        ['KPI_MARKETSHARE', 'Part de marché'],
        ['KPI_REL_SHARE', 'Part de marché relative'],
        ['KPI_PENETRATION', 'Taux de pénétration'],
      ],
    },
    {
      given: ['market share', 'en'],
      expect: [
        ['KPI_MARKETSHARE', 'Market share'],
        ['KPI_REL_SHARE', 'Relative market share'],
        ['KPI_PENETRATION', 'Market penetration'],
      ],
    },
    { given: ['bonheur'], expect: 'METRIC' },
  ],
};
