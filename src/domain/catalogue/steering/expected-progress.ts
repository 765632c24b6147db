import { elapsedShare } from '../../analysis/pace.ts';
import { refuse } from '../../refusal.ts';
import type { Card } from '../card.ts';
import { form, type Kpi } from '../kpi.ts';
import { dayOnly } from './single.ts';
import { end, start, today } from './steering-inputs.ts';

export const expectedProgress: Kpi = {
  id: 'EXPECTED_PROGRESS',
  family: 'steering',
  name: { fr: 'Avancement attendu', en: 'Expected progress' },
  article: 'l’',
  forms: [
    form([start, end, today], (start, end, today) => {
      const [first, last] = [dayOnly(start), dayOnly(end)];
      return last < first ? refuse('DATES', { input: 1, other: 0 }) : elapsedShare(first, last, dayOnly(today));
    }),
  ],
  formula: '({2} − {0} + 1) ÷ ({1} − {0} + 1)',
  unit: 'ratio',
  direction: 'context',
  objective: 'all',
};

export const expectedProgressCard: Card = {
  kpi: expectedProgress,
  summary: {
    fr: 'Part du temps écoulé, le jour dit compris.',
    en: 'Share of the time gone, the day given included.',
  },
  synonyms: ['temps écoulé', 'avancement attendu', 'rythme', 'prorata', 'elapsed time', 'pace', 'time gone'],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour un taux ou un coût : ils n’avancent pas avec le temps.',
    en: 'For a rate or a cost: they do not grow with time.',
  },
  notes: [
    {
      fr: 'Le premier et le dernier jour comptent : le 15 avril, la moitié d’avril est passée. Avant le début 0, après la fin 1.',
      en: 'The first and the last day count: on 15 April half of April is gone. Before the start 0, after the end 1.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 73; Engagedly, How is goal progress calculated?',
  examples: [
    {
      given: [{ day: '2024-04-01' }, { day: '2024-04-30' }, { day: '2024-04-15' }],
      expect: 0.5,
      source: 'Engagedly, How is goal progress calculated?',
    },
    { given: [{ day: '2026-01-01' }, { day: '2026-12-31' }, { day: '2025-12-31' }], expect: 0 },
    { given: [{ day: '2026-01-01' }, { day: '2026-12-31' }, { day: '2027-03-01' }], expect: 1 },
    { given: [{ day: '2026-12-31' }, { day: '2026-01-01' }, { day: '2026-06-01' }], expect: 'DATES' },
  ],
};
