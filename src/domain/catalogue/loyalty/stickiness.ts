import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const daily = stock({ fr: 'actifs par jour', en: 'daily active users' }, 'aucun actif du jour');
const monthly = stock({ fr: 'actifs du mois', en: 'monthly active users' }, 'aucun actif du mois');

export const stickiness: Kpi = {
  id: 'STICKINESS',
  family: 'loyalty',
  name: { fr: 'Assiduité (DAU ÷ MAU)', en: 'Stickiness (DAU ÷ MAU)' },
  article: 'l’',
  forms: [form([daily, monthly], (daily, monthly) => portion(daily, monthly))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
};

export const stickinessCard: Card = {
  kpi: stickiness,
  summary: {
    fr: 'Part des utilisateurs du mois présents un jour donné.',
    en: 'Share of the month’s users present on a given day.',
  },
  synonyms: ['assiduité', 'DAU', 'MAU', 'DAU/MAU', 'utilisateurs actifs', 'stickiness', 'active users'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour un service que l’on n’utilise pas chaque jour, comme la paie ou les impôts.',
    en: 'For a service that nobody uses every day, such as payroll or taxes.',
  },
  notes: [
    {
      fr: 'Prenez la moyenne des actifs par jour sur le mois, pas leur somme.',
      en: 'Take the mean of daily active users over the month, not their sum.',
    },
  ],
  source: 'Usage des éditeurs d’applications (DAU ÷ MAU)',
  examples: [
    { given: [200, 1000], expect: 0.2 },
    { given: [1000, 200], expect: 'RANGE' },
    { given: [10, 0], expect: 'DIV0' },
    { given: [[[200], [210]], 1000], expect: 'SHAPE' },
  ],
};
