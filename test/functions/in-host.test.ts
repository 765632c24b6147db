import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeHost } from '../../src/host/node.ts';
import type { Host } from '../../src/host/types.ts';
import { shippedCode } from '../support/bundle.ts';

/** Three zones differ: the script’s, the spreadsheet’s, the process’s. */
async function openFile(locale: string, timeZone: string, data: string): Promise<Host> {
  return createNodeHost({
    code: await shippedCode(),
    now: '2026-11-21T08:00:00Z',
    scriptTimeZone: 'Asia/Tokyo',
    workbook: {
      name: 'Ventes',
      locale,
      timeZone,
      sheets: [
        {
          name: data,
          rows: [
            ['jour', 'canal', 'dépenses', 'leads', 'CA'],
            [{ date: '2026-10-30' }, 'Email', 100, 10, 300],
            [{ date: '2026-10-31' }, 'Social', 300, 10, 150],
            [{ date: '2026-11-01' }, 'email', 50.5, 5, 200],
            [{ date: '2026-11-02' }, null, 20, 0, 0],
          ],
        },
        { name: 'KPI' },
      ],
    },
  });
}

let french: Host;
let english: Host;
beforeAll(async () => {
  [french, english] = await Promise.all([
    openFile('fr_FR', 'Europe/Paris', 'Données'),
    openFile('en_US', 'America/Los_Angeles', 'Data'),
  ]);
});

function typed(host: Host, formula: string, shown: string): unknown {
  host.person.clear('KPI!A1:H20');
  host.person.type('KPI!A1', formula);
  return shown.includes(':') ? host.get(`KPI!${shown}`) : host.value(`KPI!${shown}`);
}

describe('a formula typed in a French file', () => {
  it.each([
    ['whole columns, header included', '=KPI_CPL(Données!C:C;Données!D:D)', 'A1', 470.5 / 25],
    ['numbers with a decimal comma', '=KPI_CPL(1234,5;10)', 'A1', 123.45],
    ['one function inside another', '=KPI_LTVCAC(KPI_CLV(50;2;60%);240)', 'A1', 3],
    ['an argument skipped in the middle', '=KPI_LEADS(Données!C2:C;;;Données!B2:B;"Email")', 'A1', 2],
    ['a row each', '=KPI_EACH("CPL";Données!C1:C4;Données!D1:D4)', 'A1:A4', [['Coût par lead'], [10], [30], [10.1]]],
    [
      'a row each group, gain beside it',
      '=KPI_BY("ROI";Données!B1:B;Données!E1:E;Données!C1:C)',
      'A1:C5',
      [
        ['canal', 'Retour sur investissement', 'Gain ou perte'],
        ['Email', 500 / 150.5, 349.5],
        ['Social', 0.5, -150],
        ['(non attribué)', 0, -20],
        ['Total', 650 / 470.5, 179.5],
      ],
    ],
    [
      'a row each month',
      '=KPI_BY_PERIOD("CPL";"mois";Données!A2:A;Données!C2:C;Données!D2:D)',
      'A1:B2',
      [
        ['2026-10', 20],
        ['2026-11', 14.1],
      ],
    ],
    [
      'days as groups',
      '=KPI_BY("CPL";Données!A3:A4;Données!C3:C4;Données!D3:D4)',
      'A1:A2',
      [['2026-10-31'], ['2026-11-01']],
    ],
  ])('%s: %s', (_, formula, shown, expected) => {
    expect(typed(french, formula, shown)).toEqual(expected);
  });

  it('shows #ERROR! and the sentence behind it', () => {
    expect(typed(french, '=KPI_CPL(Données!C5;Données!D5)', 'A1')).toBe('#ERROR!');
    expect(french.message('KPI!A1')).toBe('KPI_CPL\u00a0: aucun lead sur la période, le coût par lead n’existe pas.');
  });

  it('says in which row the error of another formula stands, and answers again when it is mended', () => {
    french.person.type('Données!C3', '=1/0');
    typed(french, '=KPI_CPL(Données!C1:C;Données!D1:D)', 'A1');
    expect(french.message('KPI!A1')).toMatch(/«.dépenses.» contient l’erreur #DIV\/0! à la ligne 3/);
    expect(typed(french, '=KPI_BY("CPL";Données!B1:B;Données!C1:C;Données!D1:D)', 'A2:B2')).toEqual([
      ['Email', 150.5 / 15],
    ]);
    french.person.type('Données!C3', '300');
    expect(french.get('KPI!A2:B2')).toEqual([['Social', 30]]);
  });
});

describe('a formula typed in an English file', () => {
  it.each([
    ['whole columns', '=KPI_CPL(Data!C2:C,Data!D2:D)', 'A1', 470.5 / 25],
    ['numbers with a decimal point', '=KPI_CPL(1234.5,10)', 'A1', 123.45],
    [
      'a row each period of the file’s own zone',
      '=KPI_BY_PERIOD("CPL","month",Data!A1:A,Data!C1:C,Data!D1:D)',
      'A1:B3',
      [
        ['jour', 'Cost per lead'],
        ['2026-10', 20],
        ['2026-11', 14.1],
      ],
    ],
    ['a row each group', '=KPI_BY("CPL",Data!B2:B,Data!C2:C,Data!D2:D)', 'A3:A4', [['(not assigned)'], ['Total']]],
  ])('%s: %s', (_, formula, shown, expected) => {
    expect(typed(english, formula, shown)).toEqual(expected);
  });

  it('shows the sentence in English', () => {
    expect(typed(english, '=KPI_CPL(Data!C5,Data!D5)', 'A1')).toBe('#ERROR!');
    expect(english.message('KPI!A1')).toBe('KPI_CPL: no leads in the period, so there is no cost per lead.');
  });
});
