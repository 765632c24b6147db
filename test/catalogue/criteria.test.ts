import { COUNTIFS } from '@formulajs/formulajs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMeeting, criterionTest } from '../../src/domain/catalogue/criteria.ts';

/** Google Sheets, COUNTIF: « COUNTIF is not case sensitive »; accents and outer spaces are ours. */
const CASES: readonly (readonly [criterion: number | string, meets: readonly string[], fails: readonly string[]])[] = [
  ['Email', ['Email', 'EMAIL', ' email '], ['Email 2', 'E-mail', '']],
  ['réseaux sociaux', ['Reseaux Sociaux', 'RÉSEAUX\u00a0SOCIAUX'], ['réseau social']],
  [10, ['10', '10.0'], ['100', '1', '', 'dix']],
  ['10,5', ['10.5'], ['105']],
  ['>=10', ['10', '11'], ['9.99', 'onze', '']],
  ['<5', ['4', '-1'], ['5', '', 'a']],
  ['<> Email', ['Social', '', '10'], ['email']],
  ['<>', ['Email', '0'], ['']],
  ['=', [''], ['Email', '0']],
  ['>=2026-03-01', ['2026-03-01', '2026-11-02'], ['2026-02-28', '']],
];

describe('a criterion as COUNTIFS takes it', () => {
  it.each(CASES)('%s', (criterion, meets, fails) => {
    const test = criterionTest(criterion);
    expect(meets.filter((cell) => !test(cell))).toEqual([]);
    expect(fails.filter(test)).toEqual([]);
  });

  it('counts as the COUNTIFS of formula.js does, on numbers and two conditions', () => {
    const operator = fc.constantFrom('', '=', '<>', '<', '<=', '>', '>=');
    const rows = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), { minLength: 1 });
    const criterion = fc.tuple(operator, fc.integer({ min: -5, max: 5 })).map(([sign, bound]) => `${sign}${bound}`);
    fc.assert(
      fc.property(rows, criterion, criterion, (rows, first, second) => {
        const [left, right] = [rows.map(([cell]) => cell), rows.map(([, cell]) => cell)];
        const ours = countMeeting(
          rows.map(() => 'lead'),
          [
            [left.map(String), first],
            [right.map(String), second],
          ],
        );
        expect(ours).toBe(COUNTIFS(left, first, right, second));
      }),
    );
  });

  it('leaves blank rows out, and is blank where nothing is filled', () => {
    expect(countMeeting(['Ana', '', 'Bo'], [[['x', 'x', 'y'], 'x']])).toBe(1);
    expect(countMeeting(['', ''], [])).toBe('');
  });
});
