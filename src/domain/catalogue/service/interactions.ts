import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { customers } from '../customer-inputs.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const exchanges = flow({ fr: 'échanges', en: 'interactions' }, 'aucun échange');

export const interactionCount: Kpi = {
  id: 'INTERACTIONS',
  family: 'service',
  name: { fr: 'Interactions clients', en: 'Customer interactions' },
  article: 'les',
  forms: [
    form([exchanges], (exchanges) => exchanges),
    form([exchanges, customers], (exchanges, customers) => divide(exchanges, customers)),
  ],
  formula: {
    fr: 'total des échanges, ou échanges ÷ clients',
    en: 'total interactions, or interactions ÷ customers',
  },
  unit: 'count',
  direction: 'context',
  objective: 'loyalty',
};

export const interactionCountCard: Card = {
  kpi: interactionCount,
  summary: {
    fr: 'Nombre d’échanges avec les clients, au total ou par client.',
    en: 'Number of exchanges with customers, in all or per customer.',
  },
  synonyms: [
    'interactions',
    'échanges',
    'suivi des interactions',
    'CRM',
    'contacts',
    'touchpoints',
    'interactions per customer',
  ],
  level: 'functional',
  tense: 'leading',
  whenNot: {
    fr: 'Comme un score : beaucoup d’échanges peuvent dire un client engagé, ou un client en panne.',
    en: 'As a score: many exchanges may mean a keen customer, or one in trouble.',
  },
  source: 'KPI Marketing : L’outil indispensable, l. 54-55',
  examples: [
    { given: [[[120], [80]]], expect: 200 },
    { given: [[[120], [80]], 50], expect: 4 },
    { given: [200, 0], expect: 'DIV0' },
    { given: [200, [[50], [60]]], expect: 'SHAPE' },
  ],
};
