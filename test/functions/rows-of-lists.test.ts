import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../support/bundle.ts';

let french: BareRealm;
beforeAll(async () => {
  french = await bareRealm('fr_FR', 'America/New_York');
});

const day = (text: string): Date => new Date(`${text}T12:00:00Z`);
const refused = (pattern: RegExp) => ({ refused: expect.stringMatching(pattern) });

describe('lists read row by row name the row of the sheet', () => {
  it('counts the header above the answers', () => {
    const answers = [['Note'], [9], [11]];
    expect(french.cell('KPI_NPS', answers)).toEqual(refused(/11 à la ligne 3/));
    expect(french.cell('KPI_CSAT', [['Note'], [4], [8]])).toEqual(refused(/8 à la ligne 3/));
    expect(french.cell('KPI_NPS', [['Note'], [9], [7.5]])).toEqual(
      refused(/7,5 à la ligne 3, et attend un nombre entier/),
    );
  });

  it('names the request solved before it was opened', () => {
    const opened = [['Ouverte'], [day('2026-03-02')], [day('2026-03-09')]];
    const solved = [['Résolue'], [day('2026-03-03')], [day('2026-03-05')]];
    expect(french.cell('KPI_RESOLUTION', opened, solved)).toEqual(
      refused(/^KPI_RESOLUTION : « résolutions » est avant « ouvertures » à la ligne 3/),
    );
  });

  it('gives a blank while every request is still open', () => {
    expect(french.cell('KPI_RESOLUTION', [[day('2026-03-02')], [day('2026-03-09')]], [[''], ['']])).toBe('');
  });

  it('takes two columns of prices for what they are, and not for months', () => {
    expect(french.cell('KPI_MRR', [['Montant'], [100]], [['ARPA'], [150]])).toEqual(
      refused(/« mois par facture » vaut 150 à la ligne 2, mais doit valoir au plus 120/),
    );
  });

  it('names in a table’s cell the row of the range, not that of the group', () => {
    const table = french.cell(
      'KPI_BY',
      'RESOLUTION',
      [['A'], ['B'], ['B']],
      [[day('2026-03-02')], [day('2026-03-02')], [day('2026-03-09')]],
      [[day('2026-03-03')], [day('2026-03-03')], [day('2026-03-05')]],
    ) as unknown[][];
    expect(table[0]).toEqual(['A', 24]);
    expect(table[1]?.[1]).toMatch(/^KPI_RESOLUTION : « résolutions » est avant « ouvertures » à la ligne 3\. /);
  });

  it('names a negative price as a wrong sign, not as an answer off its scale', () => {
    expect(french.cell('KPI_REVENUE', [[10], [-3]], [[1], [1]])).toEqual(
      refused(/vaut -3 à la ligne 2 et ne peut pas être négatif/),
    );
  });
});

describe('KPI_ARPA_BY', () => {
  it('drops blank rows, keeps amounts without a channel, and counts an account once in the total', () => {
    const channels = [['Canal'], ['Email'], ['email '], [''], [''], ['Social']];
    const amounts = [['Montant'], [10], [20], [5], [''], [40]];
    const accounts = [['Compte'], ['c1'], ['c2'], ['c1'], [''], ['c1']];
    expect(french.cell('KPI_ARPA_BY', channels, amounts, accounts)).toEqual([
      ['Social', 40],
      ['Email', 15],
      ['(non attribué)', 5],
      ['Total', 37.5],
    ]);
  });

  it('refuses in its own cell a figure past what a number can hold', () => {
    const table = french.cell('KPI_ARPA_BY', [['A'], ['A']], [[1e308], [1e308]], [['c1'], ['c2']]) as unknown[][];
    for (const [, figure] of table) expect(figure).toMatch(/^KPI_ARPA_BY/);
  });

  it('says in its own cell that a channel has no account', () => {
    const table = french.cell('KPI_ARPA_BY', [['A'], ['B']], [[10], [20]], [['c1'], ['']]) as unknown[][];
    expect(table[0]).toEqual(['A', 10]);
    expect(table[1]?.[1]).toMatch(/aucun compte sur la période/);
  });
});
