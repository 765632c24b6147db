import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const newUsers = flow({ fr: 'nouveaux visiteurs', en: 'new visitors' }, 'aucun nouveau visiteur');
const users = stock({ fr: 'visiteurs', en: 'visitors' }, 'aucun visiteur');

export const newRate: Kpi = {
  id: 'NEW_RATE',
  family: 'website',
  name: { fr: 'Part de nouveaux visiteurs', en: 'Share of new visitors' },
  article: 'la',
  forms: [form([newUsers, users], (newUsers, users) => portion(newUsers, users))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'context',
  objective: 'awareness',
};

export const newRateCard: Card = {
  kpi: newRate,
  summary: {
    fr: 'Part des visiteurs qui viennent pour la première fois.',
    en: 'Share of visitors who come for the first time.',
  },
  synonyms: ['nouveaux visiteurs', 'nouveaux utilisateurs', 'new users', 'new visitors', 'first-time visitors'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand les visiteurs refusent les cookies : chacun de leurs retours passe pour une première visite.',
    en: 'When visitors refuse cookies: each return of theirs passes for a first visit.',
  },
  notes: [
    {
      fr: 'Les visiteurs d’un mois ne sont pas la somme de ceux de chaque jour : donnez leur nombre sur toute la période.',
      en: 'A month’s visitors are not the sum of each day’s: give their number over the whole period.',
    },
  ],
  source: 'Google Analytics Help, New users',
  examples: [
    { given: [300, 1200], expect: 0.25 },
    { given: [[[100], [200]], 1200], expect: 0.25 },
    { given: [1300, 1200], expect: 'RANGE' },
    { given: [300, [[700], [800]]], expect: 'SHAPE' },
  ],
};
