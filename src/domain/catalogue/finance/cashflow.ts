import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const inflows = flow({ fr: 'encaissements', en: 'cash in' }, 'aucun encaissement');
const outflows = flow({ fr: 'décaissements', en: 'cash out' }, 'aucun décaissement');

export const cashflow: Kpi = {
  id: 'CASHFLOW',
  family: 'finance',
  name: { fr: 'Flux de trésorerie', en: 'Cash flow' },
  forms: [form([inflows, outflows], (inflows, outflows) => inflows - outflows)],
  formula: '{0} − {1}',
  unit: 'currency',
  direction: 'higher',
  objective: 'profitability',
  volume: [],
};

export const cashflowCard: Card = {
  kpi: cashflow,
  summary: {
    fr: 'Ce qui est entré en caisse moins ce qui en est sorti.',
    en: 'What came into the till less what left it.',
  },
  synonyms: [
    'trésorerie',
    'cash',
    'cash-flow',
    'flux de caisse',
    'encaissements',
    'décaissements',
    'cash flow',
    'net cash flow',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Pour juger la rentabilité : une vente facturée mais pas encore payée n’y est pas.',
    en: 'To judge profitability: a sale invoiced and not paid yet is not in it.',
  },
  notes: [
    {
      fr: 'Donnez les décaissements en positif. Un nombre négatif est refusé avec sa ligne : sinon il s’ajouterait au lieu de se retrancher.',
      en: 'Enter cash out as positive figures. A negative one is refused with its row, or it would be added instead of taken off.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 54; Brainscape, Net cash flow',
  examples: [
    { given: [300, 275], expect: 25, source: 'qammunity, Net cash flow worked examples' },
    { given: [150, 300], expect: -150, source: 'qammunity, Net cash flow worked examples' },
    {
      given: [
        [[60], [35]],
        [[40], [60]],
      ],
      expect: -5,
    },
    { given: [300, [[200], [-75]]], expect: 'NEG' },
  ],
};
