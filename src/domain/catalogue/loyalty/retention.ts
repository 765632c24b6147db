import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { endCustomers } from '../customer-inputs.ts';
import { newCustomers, startCustomers } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const retention: Kpi = {
  id: 'RETENTION',
  family: 'loyalty',
  name: { fr: 'Taux de rétention', en: 'Retention rate' },
  forms: [form([startCustomers, endCustomers, newCustomers], keptShare)],
  formula: '({1} − {2}) ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
  volume: 0,
};

/** Customers kept ÷ customers at the start; more new than present, or more kept than there were, is a mistake. */
function keptShare(start: number, end: number, fresh: number): number | Refusal {
  if (start === 0) return refuse('DIV0', { input: 0 });
  if (fresh > end) return refuse('RANGE', { reason: 'part-above-whole', input: 2, other: 1 });
  if (end - fresh > start) return refuse('RANGE', { reason: 'kept-above-start', input: 1, other: 0 });
  return (end - fresh) / start;
}

export const retentionCard: Card = {
  kpi: retention,
  summary: {
    fr: 'Part des clients du début de période qui sont encore là à la fin.',
    en: 'Share of the customers at the start of the period who are still there at its end.',
  },
  synonyms: [
    'rétention',
    'fidélité',
    'fidélisation',
    'taux de fidélisation',
    'rétention client',
    'CRR',
    'customer retention',
    'customer retention rate',
    'loyalty rate',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Sans abonnement ni compte, on ne sait pas quand un client est parti : suivez alors le taux de réachat.',
    en: 'Without a subscription or an account nobody knows when a customer left: follow the repeat purchase rate instead.',
  },
  notes: [
    {
      fr: 'Les clients au début et à la fin sont des relevés à une date : une cellule chacun, jamais une colonne de mois.',
      en: 'Customers at the start and at the end are readings at a date: one cell each, never a column of months.',
    },
    {
      fr: 'Rétention et attrition de la même période font 100 %.',
      en: 'Retention and churn of the same period add up to 100%.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 142-144; Zendesk, Customer retention rate; Farris et al., Marketing Metrics',
  examples: [
    { given: [200, 220, 40], expect: 0.9, source: 'Formula for client retention rate' },
    { given: [200, 220, [[15], [25]]], expect: 0.9 },
    { given: [200, 150, 0], expect: 0.75 },
    { given: [0, 5, 5], expect: 'DIV0' },
    { given: [100, 90, 95], expect: 'RANGE' },
    { given: [100, 130, 10], expect: 'RANGE' },
    { given: [[[100], [110]], 90, 5], expect: 'SHAPE' },
  ],
};
