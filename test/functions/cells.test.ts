import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../support/bundle.ts';

let french: BareRealm;
let english: BareRealm;
beforeAll(async () => {
  [french, english] = await Promise.all([bareRealm('fr_FR'), bareRealm('en_US', 'America/New_York')]);
});

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NB = '\u00a0';

describe('a metric over whole columns', () => {
  it.each([
    ['two numbers', [100, 4], 25],
    ['two ranges: total spend ÷ total leads', [column(100, 300), column(10, 30)], 10],
    ['ranges of different heights, each totalled', [column(100, 200, 100), column(10, 30)], 10],
    ['a header in each range', [column('Dépenses', 100, 300), column('Leads', 10, 30)], 10],
    ['a header in one range only', [column('Dépenses', 100, 300), column(10, 30)], 10],
    ['blanks in a range, which count for nothing', [column(100, '', 300, '', ''), column('', 10, 30, '', '')], 10],
    ['cells that hold spaces alone', [column(100, ' ', 300), column(10, 30, '\u00a0')], 10],
    [
      'a range of two columns',
      [
        [
          [100, 100],
          [100, 100],
        ],
        column(10, 30),
      ],
      10,
    ],
    ['a blank cell: a blank', ['', 30], ''],
    ['a wholly blank column: a blank', [column('', ''), column(10, 30)], ''],
  ])('%s', (_, args, expected) => {
    expect(french.cell('KPI_CPL', ...args)).toBe(expected);
  });
});

describe('a refusal is one sentence that says what to do', () => {
  it.each([
    ['nothing written', [], `KPI_CPL${NB}: il manque «${NB}dépenses${NB}». Écrivez =KPI_CPL(dépenses; leads).`],
    ['one argument missing', [100], `KPI_CPL${NB}: il manque «${NB}leads${NB}». Écrivez =KPI_CPL(dépenses; leads).`],
    [
      'a skipped argument',
      [undefined, 10],
      `KPI_CPL${NB}: il manque «${NB}dépenses${NB}». Écrivez =KPI_CPL(dépenses; leads).`,
    ],
    ['one too many', [1, 2, 3], `KPI_CPL${NB}: il y a trop d’arguments. Écrivez =KPI_CPL(dépenses; leads).`],
    ['no leads', [100, 0], `KPI_CPL${NB}: aucun lead sur la période, le coût par lead n’existe pas.`],
    [
      'a negative in the third row',
      [column(100, 200, -50), column(1, 2, 3)],
      `KPI_CPL${NB}: «${NB}dépenses${NB}» vaut -50 à la ligne 3 et ne peut pas être négatif. Corrigez le signe.`,
    ],
    [
      'a number stored as text',
      [column('Dépenses', 100, '1 234,50 €'), column('Leads', 1, 2)],
      `KPI_CPL${NB}: «${NB}1 234,50 €${NB}» à la ligne 3 de «${NB}dépenses${NB}» est du texte. Convertissez-le en nombre avec CNUM (VALUE en anglais).`,
    ],
    [
      'a first row that reads as a number is no header',
      [column('1 234,50', 100), column(1, 2)],
      `KPI_CPL${NB}: «${NB}1 234,50${NB}» à la ligne 1 de «${NB}dépenses${NB}» est du texte. Convertissez-le en nombre avec CNUM (VALUE en anglais).`,
    ],
    [
      'text in the middle',
      [column(100, 'beaucoup'), column(1, 2)],
      `KPI_CPL${NB}: «${NB}beaucoup${NB}» à la ligne 2 n’est pas un nombre. Corrigez «${NB}dépenses${NB}» ou videz la cellule.`,
    ],
    [
      'an error value',
      [column(100, '#N/A'), column(1, 2)],
      `KPI_CPL${NB}: «${NB}dépenses${NB}» contient l’erreur #N/A à la ligne 2. Corrigez d’abord cette cellule.`,
    ],
    [
      'an error value in the first row is no header',
      [column('#REF!', 100), column(1, 2)],
      `KPI_CPL${NB}: «${NB}dépenses${NB}» contient l’erreur #REF! à la ligne 1. Corrigez d’abord cette cellule.`,
    ],
    [
      'a cell still loading',
      [column(100, 'Loading...'), column(1, 2)],
      `KPI_CPL${NB}: «${NB}dépenses${NB}» est encore en cours de calcul à la ligne 2. Le résultat viendra dès que la cellule aura fini.`,
    ],
    [
      'a date where money belongs',
      [new Date('2026-03-01T00:00:00Z'), 3],
      `KPI_CPL${NB}: une date se trouve dans «${NB}dépenses${NB}», qui attend un nombre. Vérifiez les colonnes.`,
    ],
    ['a box that is ticked', [true, 3], `KPI_CPL${NB}: «${NB}dépenses${NB}» contient VRAI, et attend un nombre.`],
  ])('%s', (_, args, refused) => {
    expect(french.cell('KPI_CPL', ...args)).toEqual({ refused });
  });

  it('speaks English in every other locale, with commas between arguments', () => {
    expect(english.cell('KPI_CPL')).toEqual({ refused: 'KPI_CPL: "spend" is missing. Write =KPI_CPL(spend, leads).' });
    expect(english.cell('KPI_CPL', 100, 0)).toEqual({
      refused: 'KPI_CPL: no leads in the period, so there is no cost per lead.',
    });
  });

  it('refuses more than a million cells in one call', () => {
    const wide = Array.from({ length: 1001 }, () => new Array(1000).fill(1));
    expect(french.cell('KPI_CPL', wide, 10)).toEqual({
      refused: expect.stringMatching(/^KPI_CPL.: 1.001.000 cellules/),
    });
  });

  it('refuses a total past what a number can hold', () => {
    expect(french.cell('KPI_CPL', column(1.7e308, 1.7e308), 10)).toEqual({
      refused: expect.stringMatching(/dépasse ce qu/),
    });
  });
});
