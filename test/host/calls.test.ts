import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { bare, failure, openHost, script } from './fixtures/open-host.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});

const work = `
  const values = data.getRange('A1:B2').getValues();
  kpi.getRange('A1:B2').setValues(values);
  kpi.setFrozenRows(1);
  book.createDeveloperMetadataFinder().find();
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().getProperty('a');`;

describe('the counter', () => {
  it('counts reads and writes by kind, and leaves navigation out', () => {
    host.calls.reset();
    script(host, work);
    expect(host.calls.readsAndWrites()).toBe(5);
    expect(
      ['cells', 'structure', 'metadata', 'flush', 'properties'].map((kind) => host.calls.byKind(kind as 'cells')),
    ).toEqual([2, 1, 1, 1, 1]);
    expect(host.calls.byName()['Range.setValues']).toBe(1);
    expect(host.calls.byKind('navigation')).toBeGreaterThan(0);
  });

  it('starts again when reset, and does not count what a person does', () => {
    script(host, work);
    host.calls.reset();
    host.person.type('KPI!A1', '1');
    host.get('KPI!A1');
    expect(host.calls.total()).toBe(0);
  });
});

describe('planned failures', () => {
  it.each([
    ['timeout', 'Service Spreadsheets timed out while accessing document.'],
    ['quota', 'Service invoked too many times for one day.'],
    ['permission', 'You do not have permission to call Range.setValues.'],
    ['service', 'Service error: Spreadsheets'],
  ] as const)('of the kind %s strike the named call, and can be caught', (kind, sentence) => {
    host.fail.at(1, kind, 'Range.setValues');
    expect(failure(host, work)).toBe(sentence);
    expect(host.value('KPI!A1')).toBe('');
    expect(failure(host, work)).toBe('');
  });

  it('strike the n-th call whatever it is', () => {
    const calls = host.calls;
    calls.reset();
    script(host, work);
    const total = calls.total();
    for (let n = 1; n <= total; n++) {
      host.fail.at(n, 'service');
      expect(failure(host, work), `call ${n}`).toBe('Service error: Spreadsheets');
    }
    host.fail.at(total + 1, 'service');
    expect(failure(host, work)).toBe('');
  });

  it('can end an execution so that nothing catches it, its locks given back', () => {
    host.fail.at(1, 'kill', 'Range.setValues');
    const stubborn = `LockService.getDocumentLock().tryLock(1);
      try { kpi.getRange('A1').setValues([[1]]) } catch (e) {}
      try { kpi.getRange('A2').setValues([[2]]) } catch (e) {}
      return 'survived'`;
    expect(failure(host, stubborn)).toBe('Exceeded maximum execution time');
    expect(host.get('KPI!A1:A2')).toEqual([[''], ['']]);
    expect(script(host, 'return LockService.getDocumentLock().tryLock(1)')).toBe(true);
  });
});

describe('two executions at once', () => {
  it('meet before any call, the second running whole inside the first', () => {
    let second: unknown;
    host.fail.before(
      1,
      () => {
        second = script(
          host,
          "const got = LockService.getDocumentLock().tryLock(1); kpi.getRange('B1').setValue(2); return got",
        );
      },
      'Range.setValue',
    );
    const first = script(
      host,
      `LockService.getDocumentLock().tryLock(1); kpi.getRange('A1').setValue(1);
       return kpi.getRange('A1:B1').getValues()`,
    );
    expect([first, second]).toEqual([[[1, 2]], false]);
  });
});

describe('an execution', () => {
  it('throws what the script throws, and names a function that is not there', () => {
    expect(failure(host, "throw new TypeError('non')")).toBe('non');
    expect(() => host.run('absente')).toThrow('Script function not found: absente');
    expect(bare(host, 'return undefined')).toBeNull();
  });
});
