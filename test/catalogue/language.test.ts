import { describe, expect, it } from 'vitest';
import { customFunctionStub } from '../../src/build/stubs.ts';
import type { Card } from '../../src/domain/catalogue/card.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Input } from '../../src/domain/catalogue/input.ts';
import { refuse } from '../../src/domain/refusal.ts';
import type { Words } from '../../src/domain/words.ts';
import { sentence } from '../../src/functions/sentence.ts';
import { usage } from '../../src/functions/usage.ts';
import { en } from '../../src/text/en.ts';
import { fr } from '../../src/text/fr.ts';
import { englishFaults, frenchFaults } from '../support/typography.ts';

/** Words that French and English marketers spell alike. */
const ALIKE = new Set([
  'audience',
  'conversions',
  'dates',
  'Impressions',
  'impressions',
  'interactions',
  'leads',
  'mentions',
  'MQL',
  'MRR',
  'Net Promoter Score',
  'sessions',
  'SQL',
]);
/** One line of the formula helper, of a sidebar card, of a cell's note. */
const LONGEST_HELP = 250;
const LONGEST_SENTENCE = 260;

function inputsOf({ kpi }: Card): readonly Input[] {
  return kpi.forms.flatMap(({ inputs }) => inputs);
}

/** Every pair of words on a card, with its place. */
function wordsOf(card: Card): readonly (readonly [place: string, words: Words])[] {
  const { kpi, summary, whenNot, benchmark, notes = [] } = card;
  const pairs: (readonly [string, Words])[] = [
    ['name', kpi.name],
    ['summary', summary],
    ['when not', whenNot],
  ];
  if (typeof kpi.formula !== 'string') pairs.push(['formula', kpi.formula]);
  if (kpi.none) pairs.push(['none', kpi.none]);
  if (benchmark) pairs.push(['benchmark', benchmark.text]);
  notes.forEach((note, index) => {
    pairs.push([`note ${index + 1}`, note]);
  });
  for (const { name, none } of inputsOf(card)) {
    pairs.push([`input ${name.fr}`, name]);
    if (none) pairs.push([`none of ${name.fr}`, typeof none === 'string' ? { fr: none, en: `no ${name.en}` } : none]);
  }
  return pairs;
}

describe.each(cards)('KPI_$kpi.id in words', (card) => {
  const { kpi, summary, synonyms } = card;

  it.each(wordsOf(card))('has its %s in clean French and English', (_place, words) => {
    for (const text of [words.fr, words.en]) expect(text).toMatch(/^\S.*\S$/);
    if (!ALIKE.has(words.fr)) expect(words.en).not.toBe(words.fr);
    expect(frenchFaults(words.fr)).toEqual([]);
    expect(englishFaults(words.en)).toEqual([]);
  });

  it('names its inputs in lower case, each once in a form', () => {
    for (const { inputs } of kpi.forms) {
      for (const language of ['fr', 'en'] as const) {
        const names = inputs.map(({ name }) => name[language]);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(\p{Ll}|\p{Lu}{2})/u);
      }
    }
  });

  it('is helped in one line', () => {
    const [, description = ''] = customFunctionStub(card).split('\n');
    expect(description.length).toBeLessThanOrEqual(LONGEST_HELP);
    for (const text of [summary.fr, summary.en]) expect(text).toMatch(/[.…]$/);
  });

  it('is found by words of its own', () => {
    const plain = synonyms.map((synonym) => synonym.toLowerCase());
    expect(synonyms.length).toBeGreaterThanOrEqual(3);
    expect(new Set(plain).size).toBe(plain.length);
    for (const synonym of synonyms) expect(synonym).toMatch(/^\S(.*\S)?$/);
  });

  it('has a source, typeset like the rest', () => {
    // Titles of sources stay in their own language: an English colon has no space, a French one never a plain one.
    for (const source of [card.source, ...card.examples.flatMap(({ source = [] }) => source)]) {
      expect(source).toMatch(/^\S.*\S$/);
      expect(source).not.toMatch(/'| [:;?!»]|«[^\u00a0]/);
    }
  });

  it('refuses in one sentence of each language', () => {
    for (const form of kpi.forms) {
      form.inputs.forEach((_, input) => {
        for (const refusal of [
          refuse('DIV0', { input }),
          refuse('ARGS', { input }),
          refuse('NEG', { input, seen: -5 }),
        ]) {
          const [french, english] = [
            sentence(kpi, form, refusal, 'fr', catalogue),
            sentence(kpi, form, refusal, 'en', catalogue),
          ];
          expect(french).not.toBe(english);
          expect(frenchFaults(french)).toEqual([]);
          expect(englishFaults(english.replace(usage(kpi, form, 'en'), 'X'))).toEqual([]);
          expect(Math.max(french.length, english.length) - usage(kpi, form, 'fr').length).toBeLessThan(
            LONGEST_SENTENCE,
          );
        }
      });
    }
  });
});

describe('sentences of refusal', () => {
  // In French the plural begins at two, in English anywhere but at one.
  it.each([
    [0, '0 valeur dans', '0 values in'],
    [1, '1 valeur dans', '1 value in'],
    [2, '2 valeurs dans', '2 values in'],
  ])('count %s in the right number', (seen, french, english) => {
    const [card] = cards;
    if (!card) throw new Error('no card');
    const refusal = refuse('FEW', { input: 0, seen, limit: 3 });
    expect(sentence(card.kpi, card.kpi.forms[0], refusal, 'fr', catalogue)).toContain(french);
    expect(sentence(card.kpi, card.kpi.forms[0], refusal, 'en', catalogue)).toContain(english);
  });

  it('are the same set in both languages', () => {
    expect(Object.keys(en.refusals).sort()).toEqual(Object.keys(fr.refusals).sort());
  });

  it.each(Object.keys(fr.refusals))('%s reads well in both', (key) => {
    const refusal = refuse('RANGE');
    const words = { usage: 'KPI_X(a)', absent: 'y', input: 'a', other: 'b', none: 'n', seen: '3', row: '', limit: '4' };
    const facts = { refusal, choices: '', ...words };
    const [french, english] = [fr.refusals[key]?.(facts) ?? '', en.refusals[key]?.(facts) ?? ''];
    expect(french).toMatch(/\.$/);
    expect(english).toMatch(/\.$/);
    expect(english).not.toBe(french);
    expect(frenchFaults(french)).toEqual([]);
    expect(englishFaults(english)).toEqual([]);
  });
});
