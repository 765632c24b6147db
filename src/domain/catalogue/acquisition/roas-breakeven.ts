import { refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { contributionMargin } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

export const roasBreakeven: Kpi = {
  id: 'ROAS_BREAKEVEN',
  family: 'acquisition',
  name: { fr: 'ROAS d’équilibre', en: 'Break-even ROAS' },
  forms: [form([contributionMargin], (margin) => (margin === 0 ? refuse('DIV0', { input: 0 }) : 1 / margin))],
  formula: '1 ÷ {0}',
  unit: 'multiple',
  direction: 'context',
  objective: 'profitability',
  none: { fr: 'aucune marge', en: 'no margin' },
};

export const roasBreakevenCard: Card = {
  kpi: roasBreakeven,
  summary: {
    fr: 'ROAS à partir duquel la publicité couvre ses coûts.',
    en: 'ROAS from which advertising pays for itself.',
  },
  synonyms: ['ROAS d’équilibre', 'ROAS minimum', 'seuil de ROAS', 'break-even ROAS', 'minimum ROAS', 'target ROAS'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la marge varie fort d’un produit à l’autre : calculez un seuil par gamme.',
    en: 'When margin varies a lot between products: work out one threshold per range.',
  },
  source: 'Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, à partir de la marge sur coûts variables',
  examples: [
    { given: [0.25], expect: 4 },
    { given: [0.3], expect: 3.3333333333333335 },
    { given: [0], expect: 'DIV0' },
    { given: [25], expect: 'RATIO' },
  ],
};
