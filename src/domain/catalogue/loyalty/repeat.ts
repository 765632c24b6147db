import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { customers } from '../customer-inputs.ts';
import { stock } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const repeatCustomers = stock({ fr: 'clients ayant racheté', en: 'repeat customers' }, 'aucun client ayant racheté');

export const repeat: Kpi = {
  id: 'REPEAT',
  family: 'loyalty',
  name: { fr: 'Taux de réachat', en: 'Repeat purchase rate' },
  forms: [form([repeatCustomers, customers], (repeat, all) => portion(repeat, all))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'loyalty',
};

export const repeatCard: Card = {
  kpi: repeat,
  summary: {
    fr: 'Part des clients qui ont acheté au moins deux fois dans la période.',
    en: 'Share of customers who bought twice or more in the period.',
  },
  synonyms: [
    'réachat',
    'taux de réachat',
    'achat répété',
    'clients fidèles',
    'récurrence',
    'repeat rate',
    'repeat customers',
    'returning customers',
    'repurchase rate',
  ],
  level: 'operational',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur une période plus courte que le temps normal entre deux achats : presque personne n’a pu racheter.',
    en: 'On a period shorter than the usual time between two purchases: hardly anyone could buy again.',
  },
  notes: [
    {
      fr: 'Des clients sur des clients. Certains sites divisent des commandes répétées par des commandes : c’est un autre indicateur.',
      en: 'Customers over customers. Some sites divide repeat orders by orders: that is another metric.',
    },
    {
      fr: 'Un client compte une fois par période : les mois ne s’additionnent pas.',
      en: 'A customer counts once a period: months do not add up.',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 18; Stripe, Taux de réachat; Fructifi, Ratio d’achat répété',
  examples: [
    { given: [300, 1000], expect: 0.3, source: 'Fructifi, Ratio d’achat répété' },
    { given: [1000, 300], expect: 'RANGE' },
    { given: [5, 0], expect: 'DIV0' },
    { given: [[[30], [40]], 100], expect: 'SHAPE' },
  ],
};
