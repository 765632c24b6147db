import type { Card } from '../card.ts';
import { share } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const shareOfVoice = share({ fr: 'part de voix', en: 'share of voice' });
const marketShare = share({ fr: 'part de marché', en: 'market share' });

export const esov: Kpi = {
  id: 'ESOV',
  family: 'audience',
  name: { fr: 'Excédent de part de voix', en: 'Excess share of voice' },
  article: 'l’',
  forms: [form([shareOfVoice, marketShare], (voice, market) => voice - market)],
  formula: '{0} − {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const esovCard: Card = {
  kpi: esov,
  summary: {
    fr: 'Part de voix moins part de marché : positif, la marque investit pour croître.',
    en: 'Share of voice minus market share: positive means investing to grow.',
  },
  synonyms: ['ESOV', 'excédent de part de voix', 'excess share of voice', 'surinvestissement publicitaire'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Sur un marché tout neuf : les parts de marché n’y sont pas encore stables.',
    en: 'On a brand-new market: market shares are not yet stable there.',
  },
  notes: [{ fr: '0,05 se lit « 5 points d’avance ».', en: '0.05 reads "5 points ahead".' }],
  source: 'Binet & Field, IPA, The Long and the Short of It',
  examples: [
    { given: [0.15, 0.1], expect: 0.05 },
    { given: [0.08, 0.1], expect: -0.02 },
    { given: [15, 0.1], expect: 'RATIO' },
  ],
};
