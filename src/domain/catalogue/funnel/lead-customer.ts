import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { leads, newCustomers } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const leadCustomer: Kpi = {
  id: 'LEAD_CUSTOMER',
  family: 'funnel',
  name: { fr: 'Taux lead → client', en: 'Lead to customer rate' },
  forms: [form([leads, newCustomers], (leads, customers) => portion(customers, leads, 1, 0))],
  formula: '{1} ÷ {0}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'sales',
  volume: 0,
};

export const leadCustomerCard: Card = {
  kpi: leadCustomer,
  summary: { fr: 'Part des leads devenus clients.', en: 'Share of leads that become customers.' },
  synonyms: [
    'lead to customer',
    'lead en client',
    'taux de transformation',
    'taux de conversion des leads',
    'lead conversion rate',
    'prospects en clients',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Quand les clients du mois viennent de leads plus anciens : suivez les leads d’un même mois, sinon le taux mêle deux périodes.',
    en: 'When this month’s customers come from older leads: follow the leads of one month, or the rate mixes two periods.',
  },
  notes: [
    {
      fr: 'Les deux nombres vont dans le sens du parcours : le départ d’abord, l’arrivée ensuite.',
      en: 'Both counts follow the path: where people start first, where they end second.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 132; MetricHQ, Lead to Customer Rate',
  examples: [
    { given: [1000, 80], expect: 0.08, source: 'callculator, Lead Conversion Calculator' },
    {
      given: [
        [[700], [500]],
        [[50], [34]],
      ],
      expect: 0.07,
      source: 'Gold Hat SEO, Lead Conversion Calculator : 84 sur 1200',
    },
    { given: [80, 1000], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
