import type { Card } from '../card.ts';
import { criterion, option } from '../input.ts';
import type { Entry } from '../kpi.ts';
import { metric } from '../tables/metric-inputs.ts';

const field = criterion({ fr: 'champ', en: 'field' });
const language = option({ fr: 'langue', en: 'language' }, ['FR', 'EN']);

export const info: Entry = {
  id: 'INFO',
  family: 'steering',
  name: { fr: 'Fiche d’un indicateur', en: 'Indicator facts' },
  article: 'la',
  forms: [{ inputs: [metric, field, language] }],
  formula: { fr: 'lecture du catalogue', en: 'look-up in the catalogue' },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const infoCard: Card = {
  kpi: info,
  summary: {
    fr: 'Le nom, la formule, l’unité, le sens et l’objectif d’un indicateur.',
    en: 'The name, formula, unit, direction and objective of an indicator.',
  },
  synonyms: ['définition', 'fiche', 'formule', 'aide', 'glossaire', 'definition', 'formula', 'help', 'glossary'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour les conseils et les pièges : ils sont dans la bibliothèque du panneau et dans la documentation.',
    en: 'For advice and traps: they are in the sidebar’s library and in the documentation.',
  },
  notes: [
    {
      fr: 'Champs : "nom", "formule", "unité", "sens", "objectif". Sans champ, un tableau de deux colonnes. La langue est celle du fichier si vous ne la donnez pas.',
      en: 'Fields: "name", "formula", "unit", "direction", "objective". Without a field, a table of two columns. The language is the file’s unless you give it.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 84-86',
  examples: [
    {
      given: ['CPL'],
      expect: [
        ['Nom', 'Coût par lead'],
        ['Formule', 'dépenses ÷ leads'],
        ['Unité', 'monnaie'],
        ['Sens', 'plus bas est mieux'],
        ['Objectif', 'Leads'],
      ],
    },
    { given: ['NPS', 'unit', 'en'], expect: [['points']] },
    { given: ['CPX'], expect: 'METRIC' },
    { given: ['CPL', 'couleur'], expect: 'METRIC' },
  ],
};
