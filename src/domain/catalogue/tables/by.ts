import type { Card } from '../card.ts';
import { labels } from '../input.ts';
import type { Entry } from '../kpi.ts';
import { metric, metricRanges } from './metric-inputs.ts';

const groups = labels({ fr: 'groupes', en: 'groups' });

export const by: Entry = {
  id: 'BY',
  family: 'tables',
  name: { fr: 'Indicateur par groupe', en: 'Metric by group' },
  article: 'l’',
  forms: [{ inputs: [metric, groups, ...metricRanges] }],
  formula: {
    fr: 'l’indicateur sur les totaux de chaque groupe, puis sur les totaux généraux',
    en: 'the metric on the totals of each group, then on the grand totals',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const byCard: Card = {
  kpi: by,
  summary: {
    fr: 'Un indicateur par canal, campagne ou vendeur, du plus grand au plus petit, avec le total.',
    en: 'One metric by channel, campaign or salesperson, largest first, with the total.',
  },
  synonyms: ['par canal', 'par campagne', 'par vendeur', 'par groupe', 'by channel', 'by campaign', 'by seller'],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour suivre le temps : KPI_BY_PERIOD range les périodes dans l’ordre.',
    en: 'To follow time: KPI_BY_PERIOD keeps the periods in order.',
  },
  notes: [
    {
      fr: 'Le total est l’indicateur des totaux généraux, jamais la moyenne des groupes.',
      en: 'The total is the metric of the grand totals, never the mean of the groups.',
    },
    {
      fr: 'Les lignes sans groupe forment « (non attribué) ». Avec ROI, une colonne donne le gain ou la perte.',
      en: 'Rows without a group form "(not assigned)". With ROI, a column gives the gain or loss.',
    },
    {
      fr: 'Une cellule seule vaut telle quelle pour chaque groupe et pour le total.',
      en: 'A single cell stands as it is for each group and for the total.',
    },
    {
      fr: 'Un groupe en erreur, comme #N/A, le dit dans sa propre ligne ; les autres groupes et le total restent. Des dates se groupent par jour.',
      en: 'A group that is an error, such as #N/A, says so in a row of its own; the other groups and the total stand. Dates are grouped by day.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 120, 128 et 168',
  examples: [
    {
      given: ['CPL', [['Email'], ['Social'], ['Email']], [[100], [300], [50]], [[10], [20], [5]]],
      expect: [
        ['Social', 15],
        ['Email', 10],
        ['Total', 12.857142857142858],
      ],
    },
    { given: ['CPL', [['Email'], ['Social']], [[100], [300], [50]], [[10], [20], [5]]], expect: 'SHAPE' },
  ],
};
