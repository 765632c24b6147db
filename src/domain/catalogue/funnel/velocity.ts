import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { average, share, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const opportunities = stock({ fr: 'opportunités', en: 'opportunities' }, 'aucune opportunité');
const dealValue = average(
  { fr: 'valeur moyenne d’une affaire', en: 'average deal value' },
  { fr: 'aucune valeur', en: 'no deal value' },
);
const winRate = share({ fr: 'taux de succès', en: 'win rate' });
const cycleDays = average({ fr: 'jours de cycle', en: 'cycle days' }, 'aucun jour de cycle');

export const velocity: Kpi = {
  id: 'VELOCITY',
  family: 'funnel',
  name: { fr: 'Vélocité du pipeline', en: 'Pipeline velocity' },
  article: 'la',
  forms: [
    form([opportunities, dealValue, winRate, cycleDays], (opportunities, value, rate, days) =>
      divide(opportunities * value * rate, days, 3),
    ),
  ],
  formula: '{0} × {1} × {2} ÷ {3}',
  unit: 'currency',
  direction: 'higher',
  objective: 'sales',
  volume: 0,
};

export const velocityCard: Card = {
  kpi: velocity,
  summary: {
    fr: 'Chiffre d’affaires que le pipeline produit par jour.',
    en: 'Revenue that the pipeline produces per day.',
  },
  synonyms: ['vélocité', 'pipeline velocity', 'sales velocity', 'vitesse des ventes', 'vélocité commerciale'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Avec très peu d’affaires : une seule grosse vente change la moyenne, et tout le résultat.',
    en: 'With very few deals: one big sale changes the average, and the whole figure.',
  },
  notes: [{ fr: 'Le résultat est un montant par jour.', en: 'The result is an amount per day.' }],
  source: 'HubSpot et Salesforce, Sales velocity, cités par storylane',
  examples: [
    { given: [50, 10000, 0.2, 30], expect: 3333.33, within: 0.01, source: 'nRev, Sales Pipeline Velocity Formula' },
    { given: [50, 10000, 0.2, 0], expect: 'DIV0' },
    { given: [50, 10000, 20, 30], expect: 'RATIO' },
  ],
};
