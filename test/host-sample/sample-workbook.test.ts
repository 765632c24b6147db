import { describe, expect, it } from 'vitest';
import type { WorkbookCell, WorkbookSheet } from '../../src/host/engine/workbook.ts';
import type { Language } from '../../src/host/language.ts';
import { sampleWorkbook } from '../../src/host/sample/sample-workbook.ts';

const languages: readonly Language[] = ['fr', 'en'];

function sheetAt(language: Language, position: number): WorkbookSheet {
  const sheet = sampleWorkbook(language).sheets[position];
  if (!sheet) throw new Error(`no sheet ${position}`);
  return sheet;
}

function formulas(sheet: WorkbookSheet): readonly string[] {
  const cells = (sheet.rows ?? []).flat();
  return cells.flatMap((cell: WorkbookCell) =>
    cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : [],
  );
}

describe('the sample workbook', () => {
  it('speaks the language of its file: locale, zone, sheet names', () => {
    const fr = sampleWorkbook('fr');
    const en = sampleWorkbook('en');
    expect([fr.locale, fr.timeZone]).toEqual(['fr_FR', 'Europe/Paris']);
    expect([en.locale, en.timeZone]).toEqual(['en_GB', 'Europe/London']);
    expect(fr.sheets.map(({ name }) => name)).toContain('Ventes du mois');
    const same = fr.sheets.filter(({ name }, position) => name === en.sheets[position]?.name);
    expect(same).toEqual([]);
  });

  it('holds the cost per lead as the guide writes it', () => {
    expect(formulas(sheetAt('fr', 0))).toContain('=KPI_CPL(Campagnes!C2:C;Campagnes!D2:D)');
    expect(formulas(sheetAt('en', 0))).toContain('=KPI_CPL(Campaigns!C2:C,Campaigns!D2:D)');
  });

  it.each(languages)('shows beside each indicator the formula that computes it (%s)', (language) => {
    const rows = (sheetAt(language, 0).rows ?? []).filter(([, value]) => value !== null && typeof value === 'object');
    expect(rows).toHaveLength(14);
    for (const [, value, shown] of rows) expect(value).toEqual({ formula: shown });
  });

  it.each(languages)('names only sheets that exist in its formulas (%s)', (language) => {
    const { sheets } = sampleWorkbook(language);
    const named = formulas(sheetAt(language, 0)).flatMap((formula) =>
      [...formula.matchAll(/'([^']+)'!|(\w+)!/g)].map((found) => found[1] ?? found[2]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it('says on every invented row that it is invented, and on no real one', () => {
    for (const { name, rows = [] } of sampleWorkbook('fr').sheets.slice(1, -1)) {
      const told = rows.slice(1).filter((row) => row.at(-1) === 'donnée inventée');
      const real = ['Sessions par source', 'Visites par jour', 'Commandes'].includes(name);
      expect([name, told.length]).toEqual([name, real ? 0 : rows.length - 1]);
    }
  });

  it.each([
    ['fr', 'Domaine public, CC0 1.0'],
    ['en', 'Public domain, CC0 1.0'],
  ] as const)('says the licence of each data set in the workbook (%s)', (language, publicDomain) => {
    const { sheets } = sampleWorkbook(language);
    const cells = (sheets.at(-1)?.rows ?? []).flat();
    expect(cells).toContain(publicDomain);
    expect(cells).toContain('CC BY 4.0');
    expect(cells.join(' ')).toContain('Chen, D. (2015)');
    const told = cells.join(', ');
    for (const { name } of sheets.slice(1, -1)) expect(told).toContain(name);
  });
});
