import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSmart, type SmartCode, type SmartInput, type SmartMark } from '../../../src/domain/analysis/smart.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { smartAdvice, smartSentence } from '../../../src/text/smart-words.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

const GOOD: SmartInput = {
  name: 'Leads du site',
  definition: 'Formulaires remplis, sans les doublons',
  objective: 'leads',
  objectives: ['awareness', 'leads', 'sales', 'loyalty', 'profitability'],
  metric: 'LEADS',
  metricObjective: 'leads',
  measureReads: 41,
  unit: 'count',
  baseline: 40,
  target: 60,
  targetType: 'increase_to',
  sense: 'higher',
  source: 'CRM',
  sourceLastDay: day('2026-04-12'),
  frequency: 'week',
  start: day('2026-04-01'),
  end: day('2026-06-30'),
  today: day('2026-04-15'),
  probability: 0.6,
  owner: 'Lina',
  weight: 1,
};

const marks = (input: SmartInput): string =>
  checkSmart(input)
    .checks.map(({ mark }) => LETTER[mark])
    .join('');
const LETTER: Record<SmartMark, string> = { pass: '✓', partial: '~', fail: '✗' };
const codes = (input: SmartInput): SmartCode[] =>
  checkSmart(input).checks.flatMap(({ reasons }) =>
    reasons.filter(({ mark }) => mark !== 'pass').map(({ code }) => code),
  );

describe('the five letters', () => {
  it('all pass on a complete KPI', () => {
    expect(checkSmart(GOOD).total).toBe(5);
    expect(marks(GOOD)).toBe('✓✓✓✓✓');
  });

  it.each<[string, Partial<SmartInput>, string, readonly SmartCode[]]>([
    ['no name', { name: ' ' }, '✗✓✓✓✓', ['no-name']],
    ['nobody answers for it', { owner: undefined }, '✗✓✓✓✓', ['no-owner']],
    ['no objective', { objective: '' }, '✗✓✓✗✓', ['no-objective', 'no-objective']],
    ['an objective of nobody', { objective: 'gloire' }, '✗✓✓~✓', ['unknown-objective', 'other-objective']],
    ['two goals in a name', { name: 'Trafic et ventes' }, '~✓✓✓✓', ['two-goals']],
    ['no number', { measureReads: undefined }, '✓✗✓✓✓', ['no-value']],
    ['no target', { target: undefined }, '✓✗✗✓✓', ['no-target', 'no-target']],
    [
      'a target to come',
      { target: undefined, targetType: 'baseline_first' },
      '✓~~✓✓',
      ['target-to-set', 'target-to-set'],
    ],
    ['60 for 60 %', { unit: 'ratio', baseline: 0.4 }, '✓~✓✓✓', ['percent-as-number']],
    ['no source', { source: undefined }, '✓✗✓✓✓', ['no-source']],
    ['a source three weeks old', { sourceLastDay: day('2026-03-25') }, '✓~✓✓✓', ['stale-source']],
    ['a target below the start', { target: 30 }, '✓✓✗✓✓', ['target-not-better']],
    ['the start as a target', { target: 40 }, '✓✓✗✓✓', ['target-not-better']],
    ['out of reach', { probability: 0.04 }, '✓✓✗✓✓', ['unrealistic']],
    ['at the edge of reach', { probability: 0.05 }, '✓✓✓✓✓', []],
    ['already sure', { probability: 0.96 }, '✓✓~✓✓', ['too-easy']],
    ['no history', { probability: undefined, history: [1, 2] }, '✓✓~✓✓', ['little-history']],
    ['another objective’s metric', { metricObjective: 'sales' }, '✓✓✓~✓', ['other-objective']],
    ['any objective’s metric', { metricObjective: 'all' }, '✓✓✓✓✓', []],
    ['no weight', { weight: 0 }, '✓✓✓✗✓', ['no-weight']],
    ['no end', { end: undefined }, '✓✓✓✓✗', ['no-dates']],
    ['an end before the start', { end: day('2026-03-01') }, '✓✓✓✓✗', ['bad-dates']],
    ['over', { today: day('2026-07-01'), sourceLastDay: undefined }, '✓✓✓✓✗', ['over']],
    ['monthly, where more than once a month is advised', { frequency: 'month' }, '✓✓✓✓~', ['rare-reports']],
    ['quarterly over a quarter', { frequency: 'quarter' }, '✓✓✓✓✗', ['too-few-reports']],
    ['a report overdue', { nextReport: day('2026-04-13') }, '✓✓✓✓~', ['late-report']],
  ])('%s', (_name, change, expected, reasons) => {
    expect(marks({ ...GOOD, ...change })).toBe(expected);
    expect(codes({ ...GOOD, ...change })).toEqual(reasons);
  });

  it('without a chance, looks at the best and the latest values', () => {
    const past = (history: readonly number[], change: Partial<SmartInput> = {}) => {
      const { checks } = checkSmart({ ...GOOD, ...change, probability: undefined, history });
      return checks[2]?.reasons.map(({ code, seen }) => [code, seen]);
    };
    expect(past([40, 42, 61, 44, 45, 43, 41, 46])).toEqual([['within-best', 61]]);
    expect(past([40, 42, 55, 44, 45, 43, 41, 46])).toEqual([['beyond-best', 55]]);
    expect(past([40, 42, 55, 44, 45, 43, 41, 60])).toEqual([['already-there', 60]]);
    const churn = { targetType: 'decrease_to', sense: 'lower', baseline: 80, target: 50 } as const;
    expect(past([80, 70, 49, 60, 75, 77, 72, 71], churn)).toEqual([['within-best', 49]]);
    expect(past([80, 70, 59, 60, 75, 77, 72, 71], { ...churn, targetType: 'stay_below' })).toEqual([
      ['beyond-best', 59],
    ]);
    expect(past([2, 3.5, 6, 6, 6, 6, 6, 6], { targetType: 'range', target: 3, targetMax: 4 })).toEqual([
      ['within-best', 3.5],
    ]);
  });

  it('does not ask a threshold to be better than the start', () => {
    const kept = { ...GOOD, targetType: 'stay_above', baseline: 70 } as const;
    expect(marks(kept)).toBe('✓✓✓✓✓');
  });
});

describe('what to do about it', () => {
  it('names each thing once, in both languages', () => {
    const { checks } = checkSmart({ ...GOOD, objective: '', probability: 0.03, frequency: 'month' });
    expect(smartAdvice(checks, 'fr').replace(/\u00a0/g, '_')).toBe(
      'Choisissez l’objectif que ce KPI sert. D’après l’historique, 3 chances sur 100_: cible irréaliste. ' +
        'Un relevé par mois ou moins_: passez à la semaine pour réagir à temps.',
    );
    expect(smartAdvice(checks, 'en')).toBe(
      'Choose the objective that this KPI serves. Going by the history, a 3% chance: unrealistic target. ' +
        'One report a month or fewer: go weekly to act in time.',
    );
  });

  it('writes figures in the KPI’s unit and objectives in words', () => {
    const low = { code: 'target-not-better', mark: 'fail', seen: 0.08, limit: 0.09, unit: 'ratio' } as const;
    expect(smartSentence(low, 'en')).toBe('The target (9%) is no better than the baseline (8%).');
    expect(smartSentence({ code: 'other-objective', mark: 'partial', seen: 'loyalty' }, 'fr')).toContain(
      'Fidélisation',
    );
    expect(smartSentence({ code: 'late-report', mark: 'partial', seen: 1 }, 'fr')).toContain('1 jour de');
  });

  it('has a sentence for whatever is found, and a total of halves from 0 to 5', () => {
    const text = fc.option(fc.constantFrom('', 'Leads', 'leads et ventes'), { nil: undefined });
    const figure = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
    const inputs = fc.record({
      name: text,
      owner: text,
      objective: text,
      objectives: fc.option(fc.constant(['leads']), { nil: undefined }),
      metricObjective: fc.option(fc.constantFrom('sales' as const, 'all' as const), { nil: undefined }),
      metric: text,
      unit: fc.option(fc.constantFrom('ratio' as const, 'count' as const), { nil: undefined }),
      measureReads: figure,
      baseline: figure,
      target: figure,
      targetType: fc.constantFrom('increase_to' as const, 'stay_below' as const, 'range' as const, 'done' as const),
      sense: fc.constantFrom('higher' as const, 'lower' as const),
      frequency: fc.option(fc.constantFrom('day' as const, 'month' as const, 'year' as const), { nil: undefined }),
      start: figure,
      end: figure,
      today: fc.integer({ min: -5, max: 5 }),
      sourceLastDay: figure,
      nextReport: figure,
      history: fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 10 }),
      probability: fc.option(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { nil: undefined }),
      weight: figure,
    });
    fc.assert(
      fc.property(inputs, (input) => {
        const { checks, total } = checkSmart(input);
        expect(checks.map(({ letter }) => letter).join('')).toBe('SMART');
        expect(Number.isInteger(2 * total) && total >= 0 && total <= 5).toBe(true);
        for (const { mark, reasons } of checks) {
          expect(mark === 'pass').toBe(reasons.every((reason) => reason.mark === 'pass'));
          for (const reason of reasons) {
            for (const language of ['fr', 'en'] as const) {
              expect(smartSentence(reason, language)).not.toMatch(/undefined|NaN|\(\)/);
            }
          }
        }
      }),
    );
  });
});
