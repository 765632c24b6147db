import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const atFirstContact = flow(
  { fr: 'résolues au premier contact', en: 'solved at first contact' },
  { fr: 'aucune résolue au premier contact', en: 'none solved at first contact' },
);
const requests = flow({ fr: 'demandes', en: 'requests' }, 'aucune demande');

export const fcr: Kpi = {
  id: 'FCR',
  family: 'service',
  name: { fr: 'Résolution au premier contact', en: 'First contact resolution' },
  article: 'la',
  forms: [form([atFirstContact, requests], (solved, requests) => portion(solved, requests))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
};

export const fcrCard: Card = {
  kpi: fcr,
  summary: {
    fr: 'Part des demandes résolues dès le premier échange.',
    en: 'Share of requests solved in the first exchange.',
  },
  synonyms: ['FCR', 'premier contact', 'résolution du premier coup', 'first call resolution', 'one-touch resolution'],
  level: 'functional',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand « résolue » n’est dit que par l’équipe : un client qui rappelle trois jours plus tard ne l’était pas.',
    en: 'When only the team says "solved": a customer who calls back three days later was not.',
  },
  source: 'Usage des centres de contacts (First Contact Resolution)',
  examples: [
    {
      given: [
        [[30], [45]],
        [[50], [50]],
      ],
      expect: 0.75,
    },
    { given: [120, 100], expect: 'RANGE' },
    { given: [5, 0], expect: 'DIV0' },
  ],
};
