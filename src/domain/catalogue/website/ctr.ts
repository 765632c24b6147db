import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { clicks, impressions } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const ctr: Kpi = {
  id: 'CTR',
  family: 'website',
  name: { fr: 'Taux de clic', en: 'Click-through rate' },
  forms: [form([clicks, impressions], (clicks, impressions) => portion(clicks, impressions))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const ctrCard: Card = {
  kpi: ctr,
  summary: { fr: 'Part des affichages suivis d’un clic.', en: 'Share of impressions followed by a click.' },
  synonyms: ['CTR', 'taux de clic', 'taux de clics', 'click-through rate', 'clickthrough', 'clics sur affichages'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour juger une campagne de vente : un titre racoleur fait cliquer sans faire acheter.',
    en: 'To judge a sales campaign: a catchy headline wins clicks and no sales.',
  },
  benchmark: {
    text: { fr: 'Google Ad Grants demande 5 % au moins.', en: 'Google Ad Grants asks for 5% at least.' },
    source: 'rasko, d’après les règles de Google Ad Grants',
  },
  source:
    'Google AdSense Help, Clickthrough rate; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; Guide d’évaluation des campagnes, l. 25',
  examples: [
    { given: [5, 1000], expect: 0.005, within: 1e-12, source: 'AdSense Help, ad CTR' },
    { given: [7, 1000], expect: 0.007, within: 1e-12, source: 'AdSense Help, query CTR' },
    {
      given: [
        [[20], [30]],
        [[600], [400]],
      ],
      expect: 0.05,
    },
    { given: [11, 10], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
