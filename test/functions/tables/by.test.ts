import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../../support/bundle.ts';

let french: BareRealm;
let english: BareRealm;
beforeAll(async () => {
  [french, english] = await Promise.all([bareRealm('fr_FR'), bareRealm('en_US', 'America/New_York')]);
});

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NB = '\u00a0';

describe('KPI_BY', () => {
  const channels = column('Canal', 'Email', 'Social', 'email ', '', 'Social', '');
  const spend = column('Dépenses', 100, 300, 50, 40, 300, '');
  const leads = column('Leads', 10, 20, 5, 2, 10, '');

  it('groups, largest first, blanks apart, and totals the totals', () => {
    expect(french.cell('KPI_BY', 'CPL', channels, spend, leads)).toEqual([
      ['Canal', 'Coût par lead'],
      ['Social', 20],
      ['(non attribué)', 20],
      ['Email', 10],
      ['Total', 790 / 47],
    ]);
    expect(english.cell('KPI_BY', 'CPL', channels, spend, leads)).toContainEqual(['(not assigned)', 20]);
  });

  it('keeps a bad row to its own group and to the total', () => {
    const table = french.cell('KPI_BY', 'CPL', column('A', 'B'), column('x1x', 20), column(1, 2)) as unknown[][];
    expect(table[0]).toEqual(['B', 10]);
    expect(table[1]?.[1]).toMatch(/ligne 1/);
    expect(table[2]?.[1]).toMatch(/ligne 1/);
  });

  it('gives one row and its total to a table of one row', () => {
    expect(french.cell('KPI_BY', 'CPL', 'Email', 100, 10)).toEqual([
      ['Email', 10],
      ['Total', 10],
    ]);
  });

  it('keeps numbers and ticks as they are, so that the table can be looked up', () => {
    expect(french.cell('KPI_BY', 'CPL', column(2025, 2026, 2025), column(10, 40, 20), column(1, 1, 1))).toEqual([
      [2026, 40],
      [2025, 15],
      ['Total', 70 / 3],
    ]);
    expect(french.cell('KPI_BY', 'CPL', column(true, false), column(10, 40), column(1, 1))).toEqual([
      [false, 40],
      [true, 10],
      ['Total', 25],
    ]);
  });

  it('groups dates by their day in the spreadsheet’s zone', () => {
    // 23:30 in New York on 31 January is already 1 February in Paris.
    const [late, noon] = [new Date('2026-02-01T04:30:00Z'), new Date('2026-02-01T17:00:00Z')];
    const args = ['CPL', column(late, noon), column(10, 30), column(1, 1)];
    expect(french.cell('KPI_BY', ...args)).toEqual([
      ['2026-02-01', 20],
      ['Total', 20],
    ]);
    expect(english.cell('KPI_BY', ...args)).toEqual([
      ['2026-02-01', 30],
      ['2026-01-31', 10],
      ['Total', 20],
    ]);
  });

  it('puts rows whose group is an error in a row of their own, and leaves the other groups and the total', () => {
    const groups = column('Canal', 'Email', '#N/A', 'Social', '#N/A', 'Loading...');
    const table = french.cell('KPI_BY', 'CPL', groups, column('€', 10, 20, 90, 20, 60), column('Leads', 1, 1, 1, 1, 1));
    expect(table).toEqual([
      ['Canal', 'Coût par lead'],
      ['Social', 90],
      ['Email', 10],
      ['#N/A', `KPI_BY${NB}: «${NB}groupes${NB}» contient l’erreur #N/A à la ligne 3. Corrigez d’abord cette cellule.`],
      [
        'Loading...',
        `KPI_BY${NB}: «${NB}groupes${NB}» est encore en cours de calcul à la ligne 6. Le résultat viendra dès que la cellule aura fini.`,
      ],
      ['Total', 40],
    ]);
  });

  it('refuses in a stock of several rows, group by group', () => {
    const table = french.cell(
      'KPI_BY',
      'CHURN',
      column('A', 'A', 'B'),
      column(1, 2, 5),
      column(10, 20, 50),
    ) as unknown[][];
    expect(table[0]).toEqual(['B', 0.1]);
    expect(table[1]?.[1]).toMatch(/un stock ne s’additionne pas/);
    expect(table[2]?.[1]).toMatch(/un stock ne s’additionne pas/);
  });

  it('shows gain or loss beside a return', () => {
    expect(
      french.cell('KPI_BY', 'ROI', column('Canal', 'A', 'B'), column('CA', 300, 50), column('Coût', 100, 100)),
    ).toEqual([
      ['Canal', 'Retour sur investissement', 'Gain ou perte'],
      ['A', 3, 200],
      ['B', 0.5, -50],
      ['Total', 1.75, 150],
    ]);
  });

  it.each([
    [
      'groups of another height',
      [column('A', 'B'), column(1, 2, 3), column(1, 2, 3)],
      `KPI_BY${NB}: «${NB}groupes${NB}» a 2 lignes et «${NB}leads${NB}» en a 3. Donnez des plages de même hauteur.`,
    ],
    [
      'one group beside columns',
      ['A', column(1, 2, 3), column(1, 2, 3)],
      `KPI_BY${NB}: «${NB}groupes${NB}» a 1 ligne et «${NB}dépenses${NB}» en a 3. Donnez des plages de même hauteur.`,
    ],
    [
      'a missing range',
      [column('A', 'B'), column(1, 2)],
      `KPI_BY${NB}: il manque «${NB}leads${NB}». Écrivez =KPI_BY("CPL"; groupes; dépenses; leads).`,
    ],
    [
      'groups of two columns',
      [[['A', 'x']], column(1), column(1)],
      `KPI_BY${NB}: «${NB}groupes${NB}» doit tenir en une seule colonne.`,
    ],
  ])('refuses %s', (_, args, refused) => {
    expect(french.cell('KPI_BY', 'CPL', ...args)).toEqual({ refused });
  });
});
