import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../support/bundle.ts';
import { englishFaults, frenchFaults } from '../support/typography.ts';

let french: BareRealm;
let english: BareRealm;
beforeAll(async () => {
  [french, english] = await Promise.all([bareRealm('fr_FR', 'Europe/Paris'), bareRealm('en_US', 'America/New_York')]);
});

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const million = Array.from({ length: 1000 }, () => new Array(1000).fill(1));
const noon = (text: string): Date => new Date(`${text}T12:00:00Z`);

/** Design §3, line by line: what is typed, and what each language says of it. */
const REFUSED: readonly (readonly [string, string, readonly unknown[], RegExp, RegExp])[] = [
  ['an argument not written', 'CPL', [], /il manque « dépenses »/, /"spend" is missing/],
  ['text', 'CPL', [column(10, 'dix'), 2], /« dix » à la ligne 2 n’est pas un nombre/, /"dix" in row 2 is not a number/],
  ['a text below the header', 'CPL', [column('€', 10, 'dix'), 2], /« dix » à la ligne 3/, /"dix" in row 3/],
  [
    'a percentage as text',
    'CLV',
    [10, 2, '60 %'],
    /« 60 % » de « taux de marge » est du texte/,
    /"60 %" of "margin" is text/,
  ],
  ['an error', 'CPL', [column(10, '#N/A'), 2], /l’erreur #N\/A à la ligne 2/, /the error #N\/A in row 2/],
  [
    'a cell still loading',
    'CPL',
    [10, 'Loading...'],
    /« leads » est encore en cours de calcul\./,
    /"leads" is still being calculated\./,
  ],
  ['zero to divide by', 'CPL', [10, 0], /aucun lead sur la période/, /no leads in the period/],
  ['columns of zeros', 'CPL', [column(0, 0), column(0, 0)], /aucun lead sur la période/, /no leads in the period/],
  [
    'a negative',
    'CPL',
    [column('€', 10, -5), 2],
    /vaut -5 à la ligne 3 et ne peut pas être négatif/,
    /is -5 in row 3 and cannot be negative/,
  ],
  [
    '60 typed for a rate',
    'CLV',
    [10, 2, 60],
    /un taux va de 0 à 1\. Écrivez 60 % ou divisez par 100/,
    /a rate goes from 0 to 1\. Write 60% or divide by 100/,
  ],
  ['600 typed for a rate', 'CLV', [10, 2, 600], /un taux va de 0 à 1, soit 100 %\. Vérifiez/, /that is 100%\. Check/],
  [
    'a stock given as a range',
    'CHURN',
    [column(1, 2), column(50, 60)],
    /un stock ne s’additionne pas/,
    /a stock does not add up/,
  ],
  [
    'a rate given as a range',
    'CLV',
    [10, 2, column(0.2, 0.3)],
    /un taux ou une moyenne ne s’additionne pas/,
    /a rate or an average does not add up/,
  ],
  [
    'lists of different heights',
    'LEADS',
    [column('Ana', 'Bo', 'Cy'), column('Email', 'Social'), 'Email'],
    /« colonne » a 2 lignes et « leads » en a 3/,
    /"column" has 2 rows and "leads" has 3/,
  ],
  [
    'one cell beside a list',
    'LEADS',
    [column('Ana', 'Bo', 'Cy'), 'Email', 'Email'],
    /« colonne » a 1 ligne et « leads » en a 3/,
    /"column" has 1 row and "leads" has 3/,
  ],
  [
    'an unknown metric',
    'EACH',
    ['CPK', column(1, 2), column(1, 2)],
    /ne s’appelle « CPK »\. Vouliez-vous dire .*CPL/,
    /called "CPK"\. Did you mean .*CPL/,
  ],
  ['two million cells', 'CPL', [million, [...million, [1]]], /cellules dans un seul appel/, /cells in one call/],
  [
    'two million cells in a table',
    'BY',
    ['CPL', column('A', 'B'), million, [...million, [1]]],
    /cellules dans un seul appel/,
    /cells in one call/,
  ],
  ['a part above the whole', 'MQL_SQL', [10, 20], /« SQL » dépasse « MQL »/, /"SQL" is larger than "MQL"/],
  [
    'a date for money',
    'CPL',
    [column(10, noon('2026-03-01')), 2],
    /une date se trouve à la ligne 2/,
    /a date in row 2/,
  ],
  ['a tick for money', 'CPL', [column(10, true), 2], /contient VRAI à la ligne 2/, /holds TRUE in row 2/],
  [
    'an answer off its scale',
    'NPS',
    [column('Note', 9, 11)],
    /11 à la ligne 3, qui sort de l’échelle/,
    /11 in row 3, which is off the scale/,
  ],
  [
    'a single answer off its scale',
    'NPS',
    [11],
    /contient 11, qui sort de l’échelle/,
    /holds 11, which is off the scale/,
  ],
  [
    'a word that is no choice',
    'ROI',
    [10, 5, 'BRUT'],
    /« BRUT » n’est pas un choix de « méthode »/,
    /"BRUT" is not a choice for "method"/,
  ],
];

describe.each(REFUSED)('%s in KPI_%s', (_, id, args, frenchWords, englishWords) => {
  it('is refused in one sentence of the file’s language', () => {
    const said = french.cell(`KPI_${id}`, ...args) as { refused: string };
    const told = english.cell(`KPI_${id}`, ...args) as { refused: string };
    expect(said.refused.replace(/[\u00a0\u202f]/g, ' ')).toMatch(frenchWords);
    expect(told.refused).toMatch(englishWords);
    expect(frenchFaults(said.refused.replace(/«\u00a060 %/, '«\u00a0x'))).toEqual([]);
    expect(englishFaults(told.refused.replace('60 %', 'x'))).toEqual([]);
  });
});

describe('a blank is no zero', () => {
  it.each([
    ['a blank cell', 'CPL', [10, '']],
    ['a blank column', 'CPL', [column(10, 20), column('', '')]],
    ['a column of a header alone', 'CPL', [column('Dépenses', ''), column('Leads', '')]],
    ['a blank stock', 'CHURN', [2, '']],
    ['a blank list of answers', 'NPS', [column('', '')]],
    ['blank dates', 'CYCLE', [column('', ''), column('', '')]],
  ])('%s in KPI_%s gives a blank', (_, id, args) => {
    expect(french.cell(`KPI_${id}`, ...args)).toBe('');
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty text', ''],
  ])('an optional argument skipped in the middle as %s lets its stand-in speak', (_, skipped) => {
    const people = column('Ana', 'Bo', 'Cy');
    expect(french.cell('KPI_LEADS', people, skipped, skipped, column(1, 2, 3), '>=2')).toBe(2);
  });
});

describe('dates among labels', () => {
  const people = column('Ana', 'Bo', 'Cy');
  // 23:30 in New York on 28 February is already 1 March in Paris.
  const created = column(noon('2026-02-27'), new Date('2026-03-01T04:30:00Z'), noon('2026-03-02'));

  it('are the day of the spreadsheet’s zone, not of the script’s', () => {
    expect(french.cell('KPI_LEADS', people, created, '>=2026-03-01')).toBe(2);
    expect(english.cell('KPI_LEADS', people, created, '>=2026-03-01')).toBe(1);
    expect(english.cell('KPI_LEADS', people, created, '2026-02-28')).toBe(1);
  });

  it('are compared with a date cell by their day', () => {
    expect(french.cell('KPI_LEADS', people, created, new Date('2026-03-01T09:00:00Z'))).toBe(1);
  });

  it('are not compared with a day and a month that could be either', () => {
    expect(french.cell('KPI_LEADS', people, created, '>=01/03/2026')).toEqual({
      refused: expect.stringMatching(
        /^KPI_LEADS.: «.>=01\/03\/2026.» se lit de deux façons\. Écrivez la date année-mois-jour.: ">=2026-03-01"\.$/,
      ),
    });
    expect(english.cell('KPI_LEADS', people, created, '3/1/26')).toEqual({
      refused: 'KPI_LEADS: "3/1/26" can be read two ways. Write the date as year-month-day: ">=2026-03-01".',
    });
  });

  it('are refused with their row where a label is an error', () => {
    expect(french.cell('KPI_LEADS', people, column('Email', '#N/A', 'Email'), 'Email')).toEqual({
      refused: expect.stringMatching(/«.colonne.» contient l’erreur #N\/A à la ligne 2/),
    });
    expect(french.cell('KPI_ARPA_BY', column('A', 'Loading...'), column(1, 2), column('c1', 'c2'))).toEqual({
      refused: expect.stringMatching(/«.canaux.» est encore en cours de calcul à la ligne 2/),
    });
  });
});
