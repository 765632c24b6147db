import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { pageViews } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const exits = flow({ fr: 'sorties', en: 'exits' }, 'aucune sortie');

export const exit: Kpi = {
  id: 'EXIT',
  family: 'website',
  name: { fr: 'Taux de sortie', en: 'Exit rate' },
  forms: [form([exits, pageViews], (exits, views) => portion(exits, views))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'lower',
  objective: 'sales',
};

export const exitCard: Card = {
  kpi: exit,
  summary: {
    fr: 'Part des vues d’une page qui terminent la visite.',
    en: 'Share of a page’s views that end the visit.',
  },
  synonyms: ['taux de sortie', 'sorties', 'exit rate', 'page exits', 'pages de sortie'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sur la page de remerciement : c’est là que la visite doit finir.',
    en: 'On the thank-you page: that is where the visit should end.',
  },
  notes: [
    {
      fr: 'Ce n’est pas le rebond : une sortie peut venir après plusieurs pages.',
      en: 'It is not a bounce: an exit may come after several pages.',
    },
  ],
  source: 'Google Universal Analytics, Exit rate',
  examples: [
    { given: [120, 800], expect: 0.15 },
    {
      given: [
        [[20], [40]],
        [[100], [300]],
      ],
      expect: 0.15,
    },
    { given: [900, 800], expect: 'RANGE' },
  ],
};
