import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../src/sidebar/format/formats.ts';
import { expectedShare, targetText, valueText } from '../../../src/sidebar/format/target.ts';
import { sidebarWordsIn } from '../../../src/text/sidebar-words.ts';
import { draft, view } from '../support/kpis.ts';
import { plain } from '../support/plain.ts';

const formats = formatsFor('fr_FR', 'fr');
const words = sidebarWordsIn('fr');
const today = '2026-11-21';

describe('a target in words', () => {
  it.each([
    ['a figure to reach', { target: 60 }, '60 leads'],
    ['a range', { targetType: 'range', target: 2, targetMax: 4 }, '2 – 4 leads'],
    ['a range of rates', { targetType: 'range', target: 0.02, targetMax: 0.04, unit: 'ratio' }, '2 % – 4 %'],
    ['done or not', { targetType: 'done' }, 'Oui'],
    ['a scale of five', { targetType: 'scale', target: 4 }, '4 / 5'],
    ['measure first', { targetType: 'baseline_first', target: 60 }, ''],
    ['no target yet', { target: null }, ''],
  ] as const)('%s', (_, changes, text) => {
    expect(plain(targetText(draft(changes), today, formats, words))).toBe(text);
  });

  it('aims at the next milestone, and at the last one once all have passed', () => {
    const milestones = [
      { day: '2026-12-31', value: 50 },
      { day: '2026-06-30', value: 20 },
    ];
    const kpi = draft({ targetType: 'milestone', target: null, milestones });
    expect(plain(targetText(kpi, today, formats, words))).toBe('50 leads');
    expect(plain(targetText(kpi, '2026-01-15', formats, words))).toBe('20 leads');
    expect(plain(targetText(kpi, '2027-02-01', formats, words))).toBe('50 leads');
  });

  it('says whether a thing is done', () => {
    const kpi = draft({ targetType: 'done' });
    expect([valueText(1, kpi, formats, words), valueText(0, kpi, formats, words)]).toEqual(['Oui', 'Non']);
  });
});

describe('the mark of what is expected today', () => {
  it.each([
    ['halfway up', { baseline: 0, target: 60 }, 30, 0.5],
    ['halfway down', { baseline: 50, target: 40 }, 45, 0.5],
    ['no target', { target: null }, 30, undefined],
    ['nothing to go', { baseline: 60, target: 60 }, 30, undefined],
    ['off the bar', { baseline: 50, target: 60 }, 20, undefined],
  ])('%s', (_, changes, expected, share) => {
    expect(expectedShare(view(changes, { expected }), today)).toBe(share);
  });
});
