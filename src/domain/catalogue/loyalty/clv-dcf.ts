import { type Refusal, refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { average, option, share } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const periodMargin = average(
  { fr: 'marge par période', en: 'margin per period' },
  { fr: 'aucune marge', en: 'no margin' },
);
const retention = share({ fr: 'rétention', en: 'retention' });
const discount = share({ fr: 'taux d’actualisation', en: 'discount rate' });
const timing = option({ fr: 'moment', en: 'timing' }, ['END', 'START', 'FIN', 'DÉBUT']);

export const clvDcf: Kpi = {
  id: 'CLV_DCF',
  family: 'loyalty',
  name: { fr: 'CLV actualisée', en: 'Discounted CLV' },
  article: 'la',
  forms: [form([periodMargin, retention, discount, timing], presentValue)],
  formula: '{0} × {1} ÷ (1 + {2} − {1})',
  unit: 'currency',
  direction: 'higher',
  objective: 'loyalty',
};

/** END: the first margin comes one period from now, if the customer is kept. START: it is earned now. */
function presentValue(margin: number, retention: number, discount: number, timing: number): number | Refusal {
  const fading = 1 + discount - retention;
  if (fading <= 0) return refuse('DIV0', { reason: 'zero', input: 2 });
  const atStart = timing % 2 === 1;
  return (margin * (atStart ? 1 + discount : retention)) / fading;
}

export const clvDcfCard: Card = {
  kpi: clvDcf,
  summary: {
    fr: 'Valeur d’aujourd’hui des marges à venir d’un client, à rétention constante.',
    en: 'Today’s value of one customer’s future margins, at constant retention.',
  },
  synonyms: ['CLV actualisée', 'valeur actuelle', 'VAN client', 'discounted lifetime value', 'present value', 'DCF'],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la rétention change avec l’ancienneté : la formule la suppose constante pour toujours.',
    en: 'When retention changes with tenure: the formula takes it as constant for ever.',
  },
  notes: [
    {
      fr: '"END" ou "FIN" (par défaut) : la première marge arrive dans une période, si le client reste. "START" ou "DÉBUT" : elle est gagnée tout de suite, marge × (1 + taux) ÷ (1 + taux − rétention).',
      en: '"END" or "FIN" (the default): the first margin comes one period from now, if the customer stays. "START" or "DÉBUT": it is earned at once, margin × (1 + rate) ÷ (1 + rate − retention).',
    },
    {
      fr: 'Marge, rétention et taux portent sur la même période.',
      en: 'Margin, retention and rate are of one period.',
    },
  ],
  source: 'Farris et al., Marketing Metrics, Customer lifetime value; MASB, Common Language Marketing Dictionary',
  examples: [
    { given: [100, 0.8, 0.1], expect: 266.66666666666663 },
    { given: [100, 0.8, 0.1, 'START'], expect: 366.66666666666663 },
    { given: [100, 1, 0.1], expect: 1000, within: 1e-9 },
    { given: [100, 0, 0.1], expect: 0 },
    { given: [100, 1, 0], expect: 'DIV0' },
    { given: [100, 80, 0.1], expect: 'RATIO' },
  ],
};
