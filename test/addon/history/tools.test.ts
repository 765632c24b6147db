import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArchivePage, HandChange } from '../../../src/addon/endpoints/history-contract.ts';
import type { Host } from '../../../src/host/types.ts';
import {
  ask,
  bookmark,
  cellOf,
  HISTORY,
  kpi,
  LEA,
  LOG,
  quoted,
  refusal,
  rowsOf,
  SUBSCRIBERS,
  save,
  teamFile,
  withSheets,
} from '../support/team-file.ts';

let host: Host;
let reopen: () => void;
const MONTHS = Array.from(
  { length: 26 },
  (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
);

/** A monthly history from January 2024 to February 2026, listed by hand, beside a dated KPI of some months of 2026. */
beforeAll(async () => {
  host = withSheets(await teamFile());
  save(host, kpi({ frequency: 'month', start: '2026-08-01' }), {
    ...SUBSCRIBERS,
    frequency: 'month',
    start: '2024-01-01',
    end: '2027-12-31',
  });
  const text = MONTHS.map((month, index) => `${month};${1000 + index}`).join('\n');
  const list = {
    kind: 'list',
    kpiId: idOf('Abonnés à la lettre'),
    text,
    file: '',
    order: 'auto',
    mark: 'auto',
  } as const;
  ask(host, 'history.apply', { source: list, replace: false, agreement: '' });
  const dated = { kind: 'dates', kpiId: idOf('Coût par lead') } as const;
  ask(host, 'history.apply', { source: dated, replace: false, agreement: '' });
  reopen = bookmark(host);
});
beforeEach(() => reopen());

const said = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as Value;
const idOf = (name: string): string =>
  ask(host, 'app.open', null).kpis.find((one) => one.kpi.name === name)?.kpi.id ?? '';
const grid = (): unknown => rowsOf(host, HISTORY);

describe('opening the history', () => {
  it('tells periods, days, years, batches and how full the workbook is, and reads no value', () => {
    host.calls.reset();
    const opening = ask(host, 'history.open', null);
    expect(opening).toMatchObject({ rows: 29, archivedYear: 0, mostCells: 10_000_000, days: ['2026-11-21'] });
    expect(opening.periods.month?.slice(0, 4)).toEqual(['2026-10', '2026-09', '2026-08', '2026-02']);
    expect(opening.years).toEqual([
      { year: 2024, rows: 12, first: 2, last: 13, archivable: true },
      { year: 2025, rows: 12, first: 14, last: 25, archivable: false },
      { year: 2026, rows: 5, first: 26, last: 30, archivable: false },
    ]);
    expect(opening.batches.map(({ kind, added }) => [kind, added])).toEqual([
      ['dates', 3],
      ['list', 26],
    ]);
    const { getters } = host.model;
    const cells = getters.getSheetIds().map((id) => getters.getNumberRows(id) * getters.getNumberCols(id));
    expect(opening.cells).toBe(cells.reduce((sum, count) => sum + count, 0));
    expect(host.calls.readsAndWrites()).toBeLessThanOrEqual(14);
  });
});

describe('comparing', () => {
  it('two periods of one frequency, widest gap first; a KPI of one side alone is shown as such', () => {
    const { rows } = ask(host, 'history.compare', { by: 'period', before: '2026-02', after: '2026-08' });
    expect(
      rows.map(({ kpi: name, before, after, change }) => [name, before?.value ?? null, after === null, change]),
    ).toEqual([
      ['Abonnés à la lettre', 1025, true, null],
      ['Coût par lead', null, false, null],
    ]);
    const pair = ask(host, 'history.compare', { by: 'period', before: '2026-01', after: '2026-02' }).rows;
    expect(pair).toMatchObject([
      {
        unit: 'count',
        before: { value: 1024 },
        after: { value: 1025 },
        change: 1,
        share: expect.closeTo(1 / 1024, 10),
      },
    ]);
  });

  it('two days on which rows were taken: the latest period of each', () => {
    host.clock.move({ days: 1 });
    ask(host, 'snapshot.run', null);
    const { rows } = ask(host, 'history.compare', { by: 'day', before: '2026-11-21', after: '2026-11-22' });
    const cost = rows.find(({ kpi: name }) => name === 'Coût par lead');
    expect([cost?.currency, cost?.before?.period, cost?.after?.period]).toEqual(['EUR', '2026-10', '2026-11']);
  });

  it('of a period that nobody has, nothing', () => {
    expect(ask(host, 'history.compare', { by: 'period', before: '2019-01', after: '2019-02' }).rows).toEqual([]);
    expect(refusal(host, 'history.compare', { by: 'day', before: '2026-13-01', after: '2026-11-22' }).code).toBe(
      'PAYLOAD',
    );
  });
});

describe('rows changed by hand', () => {
  const found = (): readonly HandChange[] => ask(host, 'history.changes', { from: 2 }).changes;

  it('are found with when, by which run and from which measure, wherever they stand', () => {
    expect(ask(host, 'history.changes', { from: 2 })).toMatchObject({ changes: [], next: 0 });
    host.person.type(cellOf(host, HISTORY, 'Valeur', 28), '12');
    host.person.type(cellOf(host, HISTORY, 'Valeur cible', 5), '1');
    host.person.insertColumns(HISTORY, 1, 1);
    expect(found()).toMatchObject([
      { kpi: 'Abonnés à la lettre', period: '2024-04', value: 1003, target: 1, measurable: false, kept: false },
      {
        kpi: 'Coût par lead',
        period: '2026-08',
        value: 12,
        takenAt: '2026-11-21 09:00:00',
        runId: expect.stringMatching(/^r2026/),
        measure: 'KPI_CPL(Campagnes!B2:B;Campagnes!C2:C)',
        measurable: true,
      },
    ]);
  });

  it('stay the person’s once she keeps them: told once, and replaced by nothing', () => {
    host.person.type(cellOf(host, HISTORY, 'Valeur', 28), '12');
    const key = { kpiId: idOf('Coût par lead'), period: '2026-08' };
    expect(said(ask(host, 'history.keep', key)).sentence).toBe(
      'La valeur de « Coût par lead » pour août 2026 est gardée : aucun relevé ne la remplacera.',
    );
    expect(found()).toMatchObject([{ period: '2026-08', value: 12, kept: true }]);
    const before = grid();
    ask(host, 'history.keep', key);
    expect(grid()).toEqual(before);
    expect(refusal(host, 'history.keep', { ...key, period: '2026-09' }).code).toBe('ROW-GONE');
  });

  it('take the measured value back where it can be computed, and that too can be undone', () => {
    const untouched = grid() as readonly { readonly Valeur: number }[];
    host.person.type(cellOf(host, HISTORY, 'Valeur', 28), '12');
    const changed = grid();
    const source = { kind: 'measured', kpiId: idOf('Coût par lead'), period: '2026-08' } as const;
    const preview = ask(host, 'history.preview', source);
    expect(preview.lines).toEqual([
      { period: '2026-08', fate: 'replace', old: 12, value: expect.closeTo(untouched[26]?.Valeur ?? 0, 10), note: '' },
    ]);
    const { runId } = ask(host, 'history.apply', { source, replace: true, agreement: preview.agreement });
    expect(found()).toEqual([]);
    ask(host, 'history.undo', { runId });
    expect(grid()).toEqual(changed);
  });
});

describe('archiving a year', () => {
  function download(year: number): {
    readonly rows: ArchivePage['rows'];
    readonly fingerprint: string;
    readonly annotated: number;
  } {
    const rows: ArchivePage['rows'][number][] = [];
    let [fingerprint, annotated] = ['', 0];
    for (let from = 2; from > 0; ) {
      const page = ask(host, 'history.page', { year, from, fingerprint });
      rows.push(...page.rows);
      annotated += page.annotated;
      ({ next: from, fingerprint } = page);
    }
    return { rows, fingerprint, annotated };
  }
  const archive = (year: number) => {
    const { rows, fingerprint } = download(year);
    return { year, rows: rows.length, fingerprint };
  };

  it('downloads all its cells, then removes exactly its rows in one block, and nobody misses them', () => {
    const before = grid() as readonly object[];
    const { rows } = download(2024);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.slice(0, 5)).toEqual([
      '2024-01',
      '2024-01-01',
      '2024-01-31',
      '2026-11-21 09:00:00',
      'abonnes-a-la-lettre',
    ]);
    host.calls.reset();
    expect(said(ask(host, 'history.archive', archive(2024))).sentence).toBe(
      '12 lignes de 2024 retirées de l’historique.',
    );
    expect(host.calls.byName()['Sheet.delete']).toBe(1);
    expect(grid()).toEqual(before.slice(12));
    const view = ask(host, 'app.open', null).kpis.find((one) => one.kpi.name === 'Abonnés à la lettre');
    expect(view?.missing[0]).toBe('2026-03');
    ask(host, 'snapshot.run', null);
    expect(rowsOf(host, HISTORY).filter((row) => String(row['Période']).startsWith('2024'))).toEqual([]);
    expect(ask(host, 'history.open', null)).toMatchObject({
      archivedYear: 2024,
      years: [{ year: 2025, archivable: true }, {}],
    });
    expect(rowsOf(host, LOG).map((row) => row['Déclenché par'])).toContain('archive');
  });

  it.each([
    ['a value typed over', () => host.person.type(cellOf(host, HISTORY, 'Valeur', 3), '7')],
    ['a row deleted', () => host.person.deleteRows(HISTORY, 3)],
    ['rows sorted', () => host.person.sort(`${quoted(HISTORY)}!A2:U30`, { column: 1, ascending: false })],
  ])('removes nothing after %s since the download', (_, disturb) => {
    const wish = archive(2024);
    disturb();
    const before = grid();
    expect(refusal(host, 'history.archive', wish).code).toBe('ARCHIVE-CHANGED');
    expect(grid()).toEqual(before);
  });

  it('finds scattered rows, leaves the others and the team’s own columns as they are', () => {
    host.person.insertColumns(HISTORY, 3, 1);
    host.person.type(`${quoted(HISTORY)}!C1`, 'Note d’équipe');
    for (const row of [4, 20]) host.person.type(`${quoted(HISTORY)}!C${row}`, `note ${row}`);
    host.person.sort(`${quoted(HISTORY)}!A2:V30`, { column: 11, ascending: true });
    const kept = (grid() as readonly Record<string, unknown>[]).filter(
      (row) => !String(row['Période']).startsWith('2024'),
    );
    expect(download(2024).annotated).toBe(1);
    ask(host, 'history.archive', archive(2024));
    expect(grid()).toEqual(kept);
    expect(kept.filter((row) => row['Note d’équipe'] === 'note 20')).toHaveLength(1);
  });

  it('offers neither a year that is not the oldest nor the current one', () => {
    expect(refusal(host, 'history.archive', archive(2025)).code).toBe('ARCHIVE-OPEN');
    expect(refusal(host, 'history.archive', archive(2026)).code).toBe('ARCHIVE-OPEN');
    expect(refusal(host, 'history.archive', { year: 2019, rows: 1, fingerprint: '' }).code).toBe('ARCHIVE-CHANGED');
  });

  it('lets a person who may only look download, and removes nothing', () => {
    const page = ask(host, 'history.page', { year: 2024, from: 2, fingerprint: '' }, { user: LEA.email });
    const wish = { year: 2024, rows: page.rows.length, fingerprint: page.fingerprint };
    const before = grid();
    expect(refusal(host, 'history.archive', wish, { user: LEA.email }).code).toBe('READ-ONLY');
    expect(grid()).toEqual(before);
  });

  it('refuses a backfill of what is archived', () => {
    ask(host, 'history.archive', archive(2024));
    const list = {
      kind: 'list',
      kpiId: idOf('Abonnés à la lettre'),
      text: '2024-05;1',
      file: '',
      order: 'auto',
      mark: 'auto',
    } as const;
    expect(ask(host, 'history.preview', list).lines).toMatchObject([
      { fate: 'refused', note: 'cette année est archivée' },
    ]);
  });
});

describe('a batch that is cut in half', () => {
  const list = (text: string) =>
    ({ kind: 'list', kpiId: idOf('Abonnés à la lettre'), text, file: '', order: 'auto', mark: 'auto' }) as const;

  it('at any write is completed by asking again, and what it wrote can be undone', () => {
    host.person.insertColumns(HISTORY, 4, 1);
    host.person.type(`${quoted(HISTORY)}!D1`, 'Note d’équipe');
    const before = grid();
    const source = list('2026-01;7\n2026-03;8\n2026-04;9');
    const { agreement } = ask(host, 'history.preview', source);
    const apply = () => host.sidebarCall('history.apply', { source, replace: true, agreement });
    const start = bookmark(host);
    host.calls.reset();
    apply();
    const whole = values();
    const writes = host.calls.history().length;
    let cut = 0;
    for (let at = 1; at <= writes; at += 7) {
      start();
      host.fail.at(at, 'kill');
      try {
        apply();
      } catch {
        cut++;
      }
      const half = ask(host, 'history.open', null).batches.filter(
        ({ undoneAt, kind, added }) => kind === 'list' && added === 2 && !undoneAt,
      );
      for (const { runId } of half) {
        const again = bookmark(host);
        ask(host, 'history.undo', { runId });
        expect(grid()).toEqual(before);
        again();
      }
      const preview = ask(host, 'history.preview', source);
      ask(host, 'history.apply', { source, replace: true, agreement: preview.agreement });
      expect(values()).toEqual(whole);
    }
    expect(cut).toBeGreaterThan(2);
  }, 300_000);

  function values(): readonly unknown[] {
    return rowsOf(host, HISTORY).map((row) => [row['Période'], row['Nom du KPI'], row['Valeur'], row['Statut']]);
  }
});
