import { describe, expect, it } from 'vitest';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { frenchFaults } from '../support/typography.ts';

/** Every sentence, functions called with sample values, by its path. */
function sentences(
  words: unknown,
  given: readonly number[] = [2, 3, 4],
  path = '',
): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String((words as (...args: unknown[]) => unknown)(...given))]];
  return Object.entries(words as object).flatMap(([key, value]) => sentences(value, given, `${path}.${key}`));
}

const french = sentences(sidebarWordsIn('fr'));
const english = new Map(sentences(sidebarWordsIn('en')));

/** Written alike in both languages. */
const SAME = new Set(['KPI', 'Source', 'Score', 'Date', 'Dates', 'Nature', 'Notes', 'Annotation', 'Looker Studio']);

describe('the panel’s words', () => {
  it('says every sentence in both languages, each its own', () => {
    const copied = french.filter(
      ([path, text]) => english.get(path) === text && !SAME.has(text) && /\p{L}{2}/u.test(text),
    );
    expect(copied).toEqual([]);
    expect([...english.keys()]).toEqual(french.map(([path]) => path));
  });

  it('follows French typography: no-break spaces, curly apostrophes, guillemets', () => {
    // The colon is a piece between two words, not a sentence.
    const whole = french.filter(([path]) => path !== '.common.colon');
    const wrong = whole.flatMap(([, text]) => frenchFaults(text.replace(/=KPI_(?=\u00a0)|#\w+[!?]|Ventes!B12/g, 'X')));
    expect(wrong).toEqual([]);
  });

  // French: nought and one are singular; English: one alone.
  it.each([
    ['fr', 0],
    ['fr', 1],
    ['en', 1],
  ] as const)('never counts in the plural in %s what is %i', (language, count) => {
    const plural = new RegExp(
      `(?<![\\d./-])${count}[ \u00a0](?:past )?(?!(?:fois|mois|sans|des|is|as|goes)\\b)\\p{L}+s\\b`,
      'u',
    );
    const counted = sentences(sidebarWordsIn(language), [count, count, count]);
    expect(counted.filter(([, text]) => plural.test(text))).toEqual([]);
  });

  it.each([
    ['list.shown', sidebarWordsIn('fr').list.shown(0, 0), '0 KPI'],
    ['list.activeFilters', sidebarWordsIn('fr').list.activeFilters(1), '1 filtre actif'],
    ['list.shown', sidebarWordsIn('en').list.shown(0, 0), '0 KPIs'],
    ['list.shown', sidebarWordsIn('en').list.shown(1, 1), '1 KPI'],
  ])('%s counts well', (_, text, expected) => {
    expect(text).toBe(expected);
  });
});
