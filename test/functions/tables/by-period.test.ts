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

  it('refuses dates that are text, with the row and the way to mend it', () => {
    const dates = [[new Date('2026-02-10T12:00:00Z')], ['03/01/2026']];
    expect(french.cell('KPI_BY_PERIOD', 'CPL', 'mois', dates, column(1, 2), column(1, 2))).toEqual({
      refused: `KPI_BY_PERIOD${NB}: «${NB}03/01/2026${NB}» à la ligne 2 n’est pas une date. Donnez à «${NB}dates${NB}» de vraies dates, avec DATEVAL (DATEVALUE en anglais).`,
    });
  });
});
