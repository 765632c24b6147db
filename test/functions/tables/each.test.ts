import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../../support/bundle.ts';

let french: BareRealm;
beforeAll(async () => {
  french = await bareRealm('fr_FR');
});

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const day = (text: string): Date => new Date(`${text}T12:00:00Z`);
const NB = '\u00a0';

describe('KPI_EACH', () => {
  it('puts the header, then each row, a bad row in its own cell', () => {
    expect(
      french.cell(
        'KPI_EACH',
        'CPL',
        column('Dépenses', 100, 50, 'abc', '', 90, ''),
        column('Leads', 10, 0, 3, 4, 9, ''),
      ),
    ).toEqual([
      ['Coût par lead'],
      [10],
      [`KPI_CPL${NB}: aucun lead sur la période, le coût par lead n’existe pas.`],
      [
        `KPI_CPL${NB}: «${NB}abc${NB}» à la ligne 4 n’est pas un nombre. Corrigez «${NB}dépenses${NB}» ou videz la cellule.`,
      ],
      [''],
      [10],
    ]);
  });

  it('lets one cell stand for every row', () => {
    expect(french.cell('KPI_EACH', 'kpi_cpl', column(100, 200), 10)).toEqual([[10], [20]]);
  });

  it('refuses heights that differ, in the metric’s own words', () => {
    expect(french.cell('KPI_EACH', 'CPL', column(1, 2, 3), column(1, 2))).toEqual({
      refused: `KPI_CPL${NB}: «${NB}leads${NB}» a 2 lignes et «${NB}dépenses${NB}» en a 3. Donnez des plages de même hauteur.`,
    });
  });

  it('suggests the nearest name for an unknown metric', () => {
    expect(french.cell('KPI_EACH', 'CPK', column(1, 2), column(1, 2))).toEqual({
      refused: expect.stringMatching(/aucun indicateur ne s’appelle «.CPK.»\. Vouliez-vous dire .*CPL/),
    });
  });

  it('ends at the last row that has any input', () => {
    expect(french.cell('KPI_EACH', 'CPL', column(100, '', '', ''), column(10, 20, '', ''))).toEqual([[10], ['']]);
    expect(french.cell('KPI_EACH', 'CPL', column('', ''), column('', ''))).toEqual([['']]);
  });

  it.each([
    ['left out', [column(1000, 2000), column(10, 20)], [[100], [100]]],
    ['skipped as nothing', [column(1000, 2000), column(10, 20), undefined], [[100], [100]]],
    ['skipped as a blank', [column(1000, 2000), column(10, 20), ''], [[100], [100]]],
    ['one cell for every row', [column(1000, 2000), column(10, 20), 500], [[150], [125]]],
    ['a column with a blank', [column(1000, 2000), column(10, 20), column(500, '')], [[150], [100]]],
  ])('takes an optional input %s', (_, ranges, rows) => {
    expect(french.cell('KPI_EACH', 'CAC', ...ranges)).toEqual(rows);
  });

  it('takes a method for every row', () => {
    expect(french.cell('KPI_EACH', 'ROI', column(300, 90), column(100, 100), 'NET')).toEqual([[2], [-0.1]]);
  });

  it('names the row of a date that comes too soon', () => {
    const [opened, solved] = [
      column(day('2026-03-02'), day('2026-03-09')),
      column(day('2026-03-03'), day('2026-03-05')),
    ];
    expect(french.cell('KPI_EACH', 'RESOLUTION', opened, solved)).toEqual([
      [24],
      [expect.stringMatching(/est avant «.ouvertures.» à la ligne 2/)],
    ]);
  });

  it('gives the same figures row by row, whatever stands beside them', () => {
    const rows = Array.from({ length: 40 }, (_, row) => row);
    const spend = rows.map((row) => [row * 3.7]);
    const plain = french.cell(
      'KPI_EACH',
      'CPL',
      spend,
      rows.map((row) => [row + 1]),
    ) as unknown[][];
    const withText = french.cell(
      'KPI_EACH',
      'CPL',
      spend,
      rows.map((row) => [row === 7 ? 'x' : row + 1]),
    ) as unknown[][];
    expect(plain.filter((_, row) => row !== 7)).toEqual(withText.filter((_, row) => row !== 7));
    expect(plain).toEqual(rows.map((row) => [(row * 3.7) / (row + 1)]));
  });

  it('shows the whole call where an argument is missing', () => {
    expect(french.cell('KPI_EACH', 'CPL', column(1, 2))).toEqual({
      refused: `KPI_EACH${NB}: il manque «${NB}leads${NB}». Écrivez =KPI_EACH("CPL"; dépenses; leads).`,
    });
    expect(french.cell('KPI_EACH')).toEqual({
      refused: expect.stringMatching(/^KPI_EACH.: il manque «.indicateur.»\. Écrivez =KPI_EACH\(indicateur; plage 1/),
    });
  });

  it.each([
    ['a blank name: a blank', '', [['']]],
    ['a name still loading', 'Loading...', { refused: expect.stringMatching(/encore en cours de calcul/) }],
    ['several names', column('CPL', 'CAC'), { refused: expect.stringMatching(/doit être une seule cellule/) }],
    ['a function that gives a table', 'FUNNEL', { refused: expect.stringMatching(/donne un tableau/) }],
  ])('is given %s', (_, metric, expected) => {
    expect(french.cell('KPI_EACH', metric, column(1, 2), column(1, 2))).toEqual(expected);
  });
});
