import { describe, expect, it } from 'vitest';
import type { KeptBecause } from '../../../src/domain/history/backfill.ts';
import type { LineRefusal } from '../../../src/domain/history/list/read-list.ts';
import type { Language } from '../../../src/domain/words.ts';
import * as words from '../../../src/text/history/backfill-words.ts';
import { periodWords } from '../../../src/text/history/period-words.ts';
import { frenchFaults } from '../../support/typography.ts';

const LINES: readonly LineRefusal[] = [
  ...(['columns', 'no-period', 'no-value', 'period', 'number', 'grain'] as const),
  ...(['percent', 'percent-missing', 'twice'] as const),
];
const KEPT: readonly KeptBecause[] = ['by-hand', 'closed', 'not-over', 'archived', 'before-start', 'after-end'];
const LEFT = ['changed', 'closed', 'annotated', 'measured', 'gone'] as const;

function sentences(language: Language): readonly string[] {
  return [
    ...LINES.map((reason) => words.lineRefusalWords(reason, language)),
    ...KEPT.map((because) => words.keptWords(because, language)),
    ...LEFT.map((because) => words.leftWords(because, language)),
    words.lineWords(3, 'x', 'y', language),
    words.orderDoubt('03/04', 'day-first', language),
    words.markDoubt('1,234', ',', language),
    ...[0, 1, 2].flatMap((count) => [
      words.doneWords(count, 0, language),
      words.doneWords(count, count, language),
      words.undoneWords(count, 0, language),
      words.undoneWords(count, count, language),
      words.archivedWords(2024, count, language),
    ]),
    ...[1, 2].map((count) => words.lostWords(count, language)),
    words.listSource('', language),
    words.listSource('a.csv', language),
    words.keptValueWords('CPL', '2026', language),
  ];
}

describe('sentences of the history', () => {
  it('follow French typography', () => {
    expect(sentences('fr').flatMap((text) => frenchFaults(text))).toEqual([]);
  });

  it('are said in each language in its own words', () => {
    const english = sentences('en');
    sentences('fr').forEach((text, index) => {
      expect(text).not.toBe(english[index]);
    });
    expect(english.join(' ')).not.toMatch(/[éèàç«»]/);
  });

  it.each([
    ['fr', 0, 2, '0\u00a0valeur ajoutée, 2 remplacées.'],
    ['fr', 2, 1, '2\u00a0valeurs ajoutées, 1 remplacée.'],
    ['en', 1, 0, '1 value added.'],
    ['en', 2, 3, '2 values added, 3 replaced.'],
  ] as const)('in %s, %d added and %d replaced', (language, added, replaced, sentence) => {
    expect(words.doneWords(added, replaced, language).replace(/\u00a0/g, ' ')).toBe(sentence.replace(/\u00a0/g, ' '));
  });

  it.each([
    ['2026-11', 'novembre 2026', 'November 2026'],
    ['2026-11-01', '1er novembre 2026', '1 November 2026'],
    ['2026-11-21', '21 novembre 2026', '21 November 2026'],
    ['2026-W07', 'semaine\u00a07 de 2026', 'week\u00a07 of 2026'],
    ['2026-Q4', 'T4\u00a02026', 'Q4\u00a02026'],
    ['2026-04-Q3', 'T3\u00a02026', 'Q3\u00a02026'],
    ['2026-04-FY', '2026', '2026'],
    ['2026', '2026', '2026'],
  ])('names the period %s', (key, french, english) => {
    expect([periodWords(key, 'fr'), periodWords(key, 'en')]).toEqual([french, english]);
  });
});
