import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../../support/bundle.ts';

let french: BareRealm;
let english: BareRealm;
beforeAll(async () => {
  [french, english] = await Promise.all([bareRealm('fr_FR'), bareRealm('en_US', 'America/New_York')]);
});

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NB = '\u00a0';

describe('KPI_BY_PERIOD', () => {
  it('takes the calendar day of the spreadsheet’s zone, not of the script’s', () => {
    // 23:30 in New York on 31 January is already February in Paris.
    const late = new Date('2026-02-01T04:30:00Z');
    const args = ['CPL', 'month', [[late], [new Date('2026-02-10T12:00:00Z')]], column(10, 30), column(1, 2)];
    expect(english.cell('KPI_BY_PERIOD', ...args)).toEqual([
      ['2026-01', 10],
      ['2026-02', 15],
    ]);
    expect(french.cell('KPI_BY_PERIOD', ...args)).toEqual([['2026-02', 40 / 3]]);
  });

  it('tells rows without a date apart, and loses none', () => {
    const dates = [['Date'], [new Date('2026-02-10T12:00:00Z')], ['']];
    expect(french.cell('KPI_BY_PERIOD', 'CPL', 'semaine', dates, column('€', 30, 10), column('Leads', 2, 1))).toEqual([
      ['Date', 'Coût par lead'],
      ['2026-W07', 15],
      ['(sans date)', 10],
    ]);
  });

  it('keeps a date that is text to a row of its own, with the way to mend it', () => {
    const dates = column(new Date('2026-02-10T12:00:00Z'), '03/01/2026', new Date('2026-01-10T12:00:00Z'), '#N/A');
    expect(french.cell('KPI_BY_PERIOD', 'CPL', 'mois', dates, column(1, 2, 3, 4), column(1, 1, 1, 1))).toEqual([
      ['2026-01', 3],
      ['2026-02', 1],
      [
        '03/01/2026',
        `KPI_BY_PERIOD${NB}: «${NB}03/01/2026${NB}» à la ligne 2 n’est pas une date. Donnez à «${NB}dates${NB}» de vraies dates, avec DATEVAL (DATEVALUE en anglais).`,
      ],
    ]);
  });

  it('refuses a column without one date that can be read', () => {
    const dates = column('Date', '01/02/2026', '03/01/2026');
    expect(french.cell('KPI_BY_PERIOD', 'CPL', 'mois', dates, column('€', 1, 2), column('Leads', 1, 2))).toEqual({
      refused: expect.stringMatching(/^KPI_BY_PERIOD.: «.01\/02\/2026.» à la ligne 2 n’est pas une date/),
    });
  });

  it('keeps a bad figure to its own period', () => {
    const dates = column(new Date('2026-01-10T12:00:00Z'), new Date('2026-02-10T12:00:00Z'));
    expect(french.cell('KPI_BY_PERIOD', 'CPL', 'trimestre', dates, column(1, 2), column(1, 1))).toEqual([
      ['2026-Q1', 1.5],
    ]);
    const table = french.cell('KPI_BY_PERIOD', 'CPL', 'jour', dates, column(1, '#N/A'), column(1, 1)) as unknown[][];
    expect(table[0]).toEqual(['2026-01-10', 1]);
    expect(table[1]?.[1]).toMatch(/l’erreur #N\/A à la ligne 2/);
  });

  it.each([
    ['an unknown period', 'lune', /« lune » n’est pas une période\. Écrivez "jour", "semaine"/],
    ['dates of another height', 'mois', /« dates » a 3 lignes et « leads » en a 2/],
  ])('refuses %s', (_, grain, words) => {
    const dates = column(...[1, 2, 3].map((month) => new Date(Date.UTC(2026, month, 10, 12))));
    const { refused } = french.cell('KPI_BY_PERIOD', 'CPL', grain, dates, column(1, 2), column(1, 1)) as {
      refused: string;
    };
    expect(refused.replaceAll(NB, ' ')).toMatch(words);
  });
});
