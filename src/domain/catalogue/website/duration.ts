import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { sessions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const totalSeconds = flow({ fr: 'secondes passées', en: 'seconds spent' }, { fr: 'aucune seconde', en: 'no seconds' });

export const duration: Kpi = {
  id: 'DURATION',
  family: 'website',
  name: { fr: 'Durée moyenne de session', en: 'Average session duration' },
  article: 'la',
  forms: [form([totalSeconds, sessions], (seconds, sessions) => divide(seconds, sessions))],
  formula: '{0} ÷ {1}',
  unit: 'seconds',
  direction: 'higher',
  objective: 'awareness',
};

export const durationCard: Card = {
  kpi: duration,
  summary: { fr: 'Durée moyenne d’une visite, en secondes.', en: 'Average length of a visit, in seconds.' },
  synonyms: [
    'durée de session',
    'temps passé',
    'durée de visite',
    'session duration',
    'time on site',
    'average session duration',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand beaucoup de visites n’ont qu’une page : leur durée est comptée nulle par certains outils.',
    en: 'When many visits see one page: some tools count their length as nil.',
  },
  notes: [
    {
      fr: 'Pour l’afficher en minutes et secondes, divisez par 86400 et donnez à la cellule un format de durée.',
      en: 'To show minutes and seconds, divide by 86400 and give the cell a duration format.',
    },
  ],
  source: 'Google Analytics Help, Average session duration',
  examples: [
    { given: [36000, 300], expect: 120 },
    {
      given: [
        [[12000], [6000]],
        [[60], [90]],
      ],
      expect: 120,
    },
    { given: [600, 0], expect: 'DIV0' },
  ],
};
