import { describe, expect, it } from 'vitest';
import { ACCRUALS, TARGET_TYPES } from '../../src/domain/analysis/target.ts';
import { GRAINS } from '../../src/domain/history/calendar.ts';
import { DIRECTIONS, LEVELS, STATES, TENSES } from '../../src/domain/kpi/team-kpi.ts';
import { CODES, type CodedField, codeWords, parseCode } from '../../src/text/codes.ts';

const LISTS: readonly (readonly [CodedField, readonly string[]])[] = [
  ['targetType', TARGET_TYPES],
  ['accrual', ACCRUALS],
  ['state', STATES],
  ['level', LEVELS],
  ['tense', TENSES],
  ['direction', DIRECTIONS],
  ['frequency', GRAINS],
];

describe('the words of the KPI sheet', () => {
  it.each(LISTS)('has a word for every %s, and reads it back in either language', (field, codes) => {
    expect(Object.keys(CODES[field]).sort()).toEqual([...codes].sort());
    for (const code of codes) {
      for (const language of ['fr', 'en'] as const) {
        const word = codeWords(field, code, language);
        expect(word).not.toBe('');
        expect(parseCode(field, word)).toBe(code);
        expect(parseCode(field, ` ${word.toUpperCase().replace(/É/g, 'E')} `)).toBe(code);
      }
      expect(parseCode(field, code)).toBe(code);
    }
  });

  it('tells words apart within a list', () => {
    for (const [field] of LISTS) {
      for (const language of ['fr', 'en'] as const) {
        const words = Object.values(CODES[field]).map((word) => word[language]);
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });

  it.each([
    ['targetType', "augmenter jusqu'à", 'increase_to'],
    ['state', 'Archive', 'archived'],
    ['frequency', 'CHAQUE  année', 'year'],
    ['state', 'peut-être', undefined],
    ['state', '', undefined],
    ['level', 'constructor', undefined],
  ] as const)('%s %j is %s', (field, text, code) => {
    expect(parseCode(field, text)).toBe(code);
  });

  it('leaves a word that is no code as it is', () => {
    expect(codeWords('unit', 'devis', 'fr')).toBe('devis');
  });
});
