import type { Card } from '../card.ts';
import { average, share } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const invites = average(
  { fr: 'invitations par client', en: 'invites per customer' },
  { fr: 'aucune invitation', en: 'no invites' },
);
const conversion = share({ fr: 'conversion des invitations', en: 'invite conversion' });

export const viral: Kpi = {
  id: 'VIRAL',
  family: 'loyalty',
  name: { fr: 'Coefficient viral', en: 'Viral coefficient' },
  forms: [form([invites, conversion], (invites, conversion) => invites * conversion)],
  formula: '{0} × {1}',
  unit: 'multiple',
  direction: 'higher',
  objective: 'loyalty',
};

export const viralCard: Card = {
  kpi: viral,
  summary: {
    fr: 'Nombre de nouveaux clients que chaque client amène.',
    en: 'How many new customers each customer brings.',
  },
  synonyms: ['viralité', 'parrainage', 'bouche à oreille', 'k-factor', 'coefficient k', 'referral', 'word of mouth'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Sans dire en combien de temps : un coefficient de 1 en un an n’a rien d’une croissance virale.',
    en: 'Without saying in how long: a coefficient of 1 over a year is nothing like viral growth.',
  },
  notes: [
    {
      fr: 'Au-dessus de 1, la base grandit par elle-même.',
      en: 'Above 1 the customer base grows by itself.',
    },
  ],
  source: 'Usage du marketing de croissance (facteur k)',
  examples: [
    { given: [5, 0.2], expect: 1 },
    { given: [3, 0.1], expect: 0.3 },
    { given: [5, 20], expect: 'RATIO' },
    { given: [-5, 0.2], expect: 'NEG' },
  ],
};
