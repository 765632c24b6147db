import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { spend } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const qualifiedLeads = flow({ fr: 'leads qualifiés', en: 'qualified leads' }, 'aucun lead qualifié');

export const cpql: Kpi = {
  id: 'CPQL',
  family: 'acquisition',
  name: { fr: 'Coût par lead qualifié', en: 'Cost per qualified lead' },
  forms: [form([spend, qualifiedLeads], (spend, qualified) => divide(spend, qualified))],
  formula: '{0} ÷ {1}',
  unit: 'currency',
  direction: 'lower',
  objective: 'leads',
};

export const cpqlCard: Card = {
  kpi: cpql,
  summary: {
    fr: 'Dépense pour obtenir un lead qualifié, MQL ou SQL selon le nombre donné.',
    en: 'Spend to win one qualified lead, MQL or SQL as given.',
  },
  synonyms: [
    'CPQL',
    'coût par MQL',
    'coût par SQL',
    'coût par lead qualifié',
    'cost per qualified lead',
    'cost per MQL',
    'cost per SQL',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la règle de qualification a changé pendant la période : le coût bouge sans que la campagne y soit pour rien.',
    en: 'When the qualification rule changed during the period: the cost moves and the campaign has no part in it.',
  },
  notes: [
    {
      fr: 'Dites dans le nom du KPI s’il s’agit de MQL ou de SQL : les deux coûts ne se comparent pas.',
      en: 'Say in the KPI’s name whether it counts MQLs or SQLs: the two costs do not compare.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 104-114; MetricHQ, Cost per Lead',
  examples: [
    { given: [3000, 60], expect: 50 },
    {
      given: [
        [[1000], [2000]],
        [[15], [45]],
      ],
      expect: 50,
    },
    { given: [3000, 0], expect: 'DIV0' },
  ],
};
