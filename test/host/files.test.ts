import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { openHost, script } from './fixtures/open-host.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});

describe('saving and opening', () => {
  it('brings back cells, formats, metadata, names, properties and triggers', async () => {
    script(
      host,
      `kpi.getRange('A1').setFormula('=KPI_CPL(Données!B2:B3;Données!C2:C3)');
       kpi.getRange('A2').setNumberFormat('@').setValue('2026-11');
       data.getRange('B:B').addDeveloperMetadata('column', 'b'); book.setNamedRange('leads', data.getRange('C2:C4'));
       PropertiesService.getDocumentProperties().setProperty('a', '1');
       ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();`,
    );
    const saved = JSON.stringify(host.save());
    const other = await openHost();
    expect(other.load(saved)).toBeNull();
    expect(other.get('KPI!A1:A2')).toEqual([[100], ['2026-11']]);
    expect(other.document).toEqual(host.document);
    expect(
      script(
        other,
        `return [book.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getA1Notation(),
           book.getRangeByName('leads').getA1Notation(), data.getRange('A2').getValue()]`,
      ),
    ).toEqual(['B1:B1000', 'C2:C4', new Date('2026-10-31T23:00:00Z')]);
    expect(other.save()).toEqual(host.save());
  });

  it.each([
    ['not JSON', '{', 'The file is not JSON.'],
    ['a list', [], 'The file is not a workbook.'],
    ['another program’s JSON', { hello: 1 }, 'The file is not a workbook of this host.'],
    ['a later version', { format: 'kpi-compass-host', version: 2 }, 'The file was saved by another version (2).'],
    [
      'a snapshot without cells',
      { format: 'kpi-compass-host', version: 1 },
      'The file is damaged: its workbook is missing.',
    ],
    ['no sheet', { sheets: [], locale: 'fr_FR', timeZone: 'Europe/Paris' }, 'The file holds no sheet.'],
    [
      'a sheet without a name',
      { sheets: [{}], locale: 'fr_FR', timeZone: 'Europe/Paris' },
      'A sheet of the file has no name.',
    ],
    [
      'two sheets of one name',
      { sheets: [{ name: 'a' }, { name: 'a' }], locale: 'fr_FR', timeZone: 'Europe/Paris' },
      'Two sheets of the file have the same name.',
    ],
    [
      'an unknown locale',
      { sheets: [{ name: 'a' }], locale: 'xx', timeZone: 'Europe/Paris' },
      'The file’s locale xx is not known.',
    ],
    [
      'an unknown zone',
      { sheets: [{ name: 'a' }], locale: 'fr_FR', timeZone: 'Lune' },
      'The file’s time zone Lune is not known.',
    ],
  ])('refuses %s in a sentence and keeps what is open', (_, file, sentence) => {
    expect(host.load(file)).toBe(sentence);
    expect(host.value('Données!B2')).toBe(1000);
  });

  it('refuses cells that the engine cannot read', () => {
    const saved = structuredClone(host.save()) as { workbook: { sheets: unknown[] } };
    saved.workbook.sheets = [{ name: 'a', cells: 12, rowNumber: 'beaucoup' }];
    expect(host.load(saved)).toMatch(/^The file cannot be opened: /);
    expect(host.value('Données!B2')).toBe(1000);
  });

  it('copies the document without its properties and triggers, under another id', () => {
    script(
      host,
      `PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2');
       data.addDeveloperMetadata('k'); ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();`,
    );
    const before = host.document.id;
    host.copyDocument();
    expect(
      script(
        host,
        `return [book.getId() === '${before}', book.getName(), PropertiesService.getDocumentProperties().getProperty('a'),
           PropertiesService.getUserProperties().getProperty('b'), ScriptApp.getProjectTriggers().length,
           book.createDeveloperMetadataFinder().find().length, data.getRange('B2').getValue()]`,
      ),
    ).toEqual([false, 'Copie de Ventes', null, '2', 0, 1, 1000]);
  });

  it('loads 50,000 cells within seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      row,
      row * 2,
      { date: '2026-01-05' },
      `canal ${row % 20}`,
      1.5,
    ]);
    const started = performance.now();
    const workbook = { name: 'Grand', locale: 'fr_FR', timeZone: 'Europe/Paris', sheets: [{ name: 'Grand', rows }] };
    expect(host.load(workbook)).toBeNull();
    expect(script(host, 'let sum = 0; for (let n = 0; n < 50; n++) sum += data.getLastRow(); return sum')).toBe(
      500_000,
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

/** Commas, double quotes, UTF-8 (character set 76 of the filter's options). */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the xlsx file', () => {
  it('holds every sheet as an xlsx part', async () => {
    const parts = Object.keys(unzipSync(await host.exportXlsx()));
    expect(parts).toEqual(
      expect.arrayContaining(['xl/workbook.xml', 'xl/worksheets/sheet0.xml', 'xl/worksheets/sheet1.xml']),
    );
  });

  it.runIf(hasLibreOffice())('opens in LibreOffice with the same values, custom functions as values', async () => {
    script(host, "data.getRange('E1:F1').setFormulas([['=SUM(B2:B4)', '=KPI_CPL(B2:B3;C2:C3)']])");
    const folder = mkdtempSync(join(tmpdir(), 'kpi-xlsx-'));
    try {
      const file = join(folder, 'ventes.xlsx');
      writeFileSync(file, await host.exportXlsx());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', CSV, '--outdir', folder, file], {
        stdio: 'ignore',
      });
      const [header = ''] = readFileSync(join(folder, 'ventes.csv'), 'utf8').split('\n');
      expect(header).toBe('jour,dépenses,leads,canal,1750.5,100');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
