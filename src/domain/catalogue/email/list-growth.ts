import { divide } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow, stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const newSubscribers = flow({ fr: 'nouveaux abonnés', en: 'new subscribers' }, 'aucun nouvel abonné');
const lostSubscribers = flow({ fr: 'abonnés perdus', en: 'subscribers lost' }, 'aucun abonné perdu');
const listSize = stock({ fr: 'abonnés au début', en: 'subscribers at the start' }, 'aucun abonné au début');

export const listGrowth: Kpi = {
  id: 'LIST_GROWTH',
  family: 'email',
  name: { fr: 'Croissance de la liste', en: 'List growth rate' },
  article: 'la',
  forms: [form([newSubscribers, lostSubscribers, listSize], (gained, lost, size) => divide(gained - lost, size, 2))],
  formula: '({0} − {1}) ÷ {2}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'leads',
  volume: 2,
};

export const listGrowthCard: Card = {
  kpi: listGrowth,
  summary: { fr: 'Croissance nette de la base d’abonnés.', en: 'Net growth of the subscriber base.' },
  synonyms: [
    'croissance de la liste',
    'nouveaux abonnés',
    'list growth',
    'subscriber growth',
    'base d’abonnés',
    'audience e-mail',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand des abonnés achetés ou importés gonflent la liste : ils n’ont rien demandé et n’ouvrent pas.',
    en: 'When bought or imported contacts swell the list: they asked for nothing and do not open.',
  },
  notes: [
    {
      fr: 'Les abonnés perdus sont les désabonnements et les adresses refusées.',
      en: 'Subscribers lost are unsubscribes and rejected addresses.',
    },
  ],
  source: 'Campaign Monitor, List growth rate',
  examples: [
    { given: [300, 100, 10000], expect: 0.02 },
    { given: [[[100], [150]], [[120], [180]], 5000], expect: -0.01 },
    { given: [10, 5, 0], expect: 'DIV0' },
    { given: [300, 100, [[9000], [9200]]], expect: 'SHAPE' },
  ],
};
