import { portion } from '../arithmetic.ts';
import type { Card } from '../card.ts';
import { flow } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const aware = flow(
  { fr: 'connaissent la marque', en: 'know the brand' },
  { fr: 'personne ne connaît la marque', en: 'no one knows the brand' },
);
const respondents = flow(
  { fr: 'personnes interrogées', en: 'people asked' },
  { fr: 'aucune personne interrogée', en: 'no one asked' },
);

export const awareness: Kpi = {
  id: 'AWARENESS',
  family: 'audience',
  name: { fr: 'Taux de notoriété', en: 'Brand awareness' },
  forms: [form([aware, respondents], (aware, respondents) => portion(aware, respondents))],
  formula: '{0} ÷ {1}',
  unit: 'ratio',
  direction: 'higher',
  objective: 'awareness',
};

export const awarenessCard: Card = {
  kpi: awareness,
  summary: {
    fr: 'Part des personnes interrogées qui connaissent la marque.',
    en: 'Share of people asked who know the brand.',
  },
  synonyms: [
    'notoriété',
    'taux de notoriété',
    'notoriété assistée',
    'notoriété spontanée',
    'brand awareness',
    'brand recall',
    'awareness',
  ],
  level: 'strategic',
  tense: 'lagging',
  whenNot: {
    fr: 'Sur quelques dizaines de réponses : un écart de quelques points n’y veut rien dire.',
    en: 'On a few dozen answers: a gap of some points means nothing there.',
  },
  notes: [
    {
      fr: 'Ne mêlez pas notoriété spontanée (citée sans aide) et assistée (reconnue dans une liste).',
      en: 'Do not mix spontaneous awareness (named unaided) and prompted awareness (picked from a list).',
    },
  ],
  source: 'Guide d’évaluation des campagnes, l. 7-8; Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics; MASB',
  examples: [
    { given: [240, 600], expect: 0.4 },
    {
      given: [
        [[100], [140]],
        [[300], [300]],
      ],
      expect: 0.4,
    },
    { given: [700, 600], expect: 'RANGE' },
    { given: [0, 0], expect: 'DIV0' },
  ],
};
