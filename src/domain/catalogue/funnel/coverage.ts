import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const pipelineValue = flow(
  { fr: 'valeur du pipeline', en: 'pipeline value' },
  { fr: 'aucune affaire ouverte', en: 'no open deals' },
);
const targetRevenue = flow({ fr: 'objectif de vente', en: 'sales target' }, 'aucun objectif de vente');

export const coverage: Kpi = {
  id: 'COVERAGE',
  family: 'funnel',
  name: { fr: 'Couverture du pipeline', en: 'Pipeline coverage' },
  article: 'la',
  forms: [form([pipelineValue, targetRevenue], (pipeline, target) => divide(pipeline, target))],
  formula: '{0} ÷ {1}',
  unit: 'multiple',
  direction: 'higher',
  objective: 'sales',
};

export const coverageCard: Card = {
  kpi: coverage,
  summary: {
    fr: 'Valeur des affaires ouvertes rapportée à l’objectif de vente.',
    en: 'Value of open deals over the sales target.',
  },
  synonyms: ['couverture', 'couverture du pipeline', 'pipeline coverage', 'pipeline sur objectif', 'coverage ratio'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand des affaires dormantes gonflent le pipeline : retirez d’abord celles qui ne bougent plus.',
    en: 'When sleeping deals swell the pipeline: remove those that no longer move first.',
  },
  notes: [
    {
      fr: 'Une plage s’additionne par affaire ou par vendeur, à une même date ; n’additionnez pas les pipelines de plusieurs mois.',
      en: 'A range adds up over deals or sellers at one date; do not add up the pipelines of several months.',
    },
  ],
  source: 'MetricHQ, Pipeline Coverage',
  examples: [
    { given: [300000, 100000], expect: 3 },
    {
      given: [
        [[120000], [180000]],
        [[40000], [60000]],
      ],
      expect: 3,
    },
    { given: [300000, 0], expect: 'DIV0' },
  ],
};
