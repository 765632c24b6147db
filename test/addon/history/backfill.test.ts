import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BackfillSource } from '../../../src/addon/endpoints/history-contract.ts';
import type { Host } from '../../../src/host/types.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  dayNumber,
  HISTORY,
  kpi,
  LEA,
  LOG,
  leadsOn,
  quoted,
  refusal,
  rowsOf,
  SUBSCRIBERS,
  save,
  spendOn,
  teamFile,
  withSheets,
} from '../support/team-file.ts';

const BATCHES = 'Reprises KPI';
let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = withSheets(await teamFile());
  save(host, kpi({ frequency: 'month', start: '2026-08-01' }), {
    ...SUBSCRIBERS,
    frequency: 'month',
    start: '2026-06-01',
  });
  reopen = bookmark(host);
});
beforeEach(() => reopen());

/** An answer with every no-break space as a plain one: typography has its own tests. */
const said = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as Value;
const idOf = (name: string): string =>
  ask(host, 'app.open', null).kpis.find((one) => one.kpi.name === name)?.kpi.id ?? '';
const dated = (): BackfillSource => ({ kind: 'dates', kpiId: idOf('Coût par lead') });
const listed = (text: string, name = 'Abonnés à la lettre'): BackfillSource => ({
  kind: 'list',
  kpiId: idOf(name),
  text,
  file: '',
  order: 'auto',
  mark: 'auto',
});
const preview = (source: BackfillSource) => said(ask(host, 'history.preview', source));
function apply(source: BackfillSource, replace = false) {
  const { agreement } = preview(source);
  return said(ask(host, 'history.apply', { source, replace, agreement }));
}
const fates = (source: BackfillSource) =>
  preview(source).lines.map(({ period, fate, old, value }) => [period, fate, old, value]);
const values = (name: string) =>
  rowsOf(host, HISTORY)
    .filter((row) => row['Nom du KPI'] === name)
    .map((row) => [row['Période'], row['Valeur'], row['Origine']]);
/** Every cell of the history as it stands, formulas included. */
const grid = (): unknown => rowsOf(host, HISTORY);

function costPerLead(month: string): number {
  let spend = 0;
  let leads = 0;
  for (let day = dayNumber(`${month}-01`); ; day++) {
    if (new Date(day * 86_400_000).toISOString().slice(0, 7) !== month) return spend / leads;
    spend += spendOn(day);
    leads += leadsOn(day);
  }
}

describe('from dated data', () => {
  it('takes every past period that has rows, at the KPI’s frequency, in one go', () => {
    expect(fates(dated())).toEqual(
      ['2026-08', '2026-09', '2026-10'].map((month) => [month, 'add', null, expect.closeTo(costPerLead(month), 10)]),
    );
    expect(rowsOf(host, HISTORY)).toEqual([]);
    expect(apply(dated()).sentence).toBe('3 valeurs ajoutées.');
    expect(values('Coût par lead')).toEqual(
      ['2026-08', '2026-09', '2026-10'].map((month) => [month, expect.closeTo(costPerLead(month), 10), 'backfill']),
    );
    const [first] = rowsOf(host, HISTORY);
    // From 40 down to 25, on the last day of August.
    expect(first?.['Score']).toBeCloseTo((costPerLead('2026-08') - 40) / (25 - 40), 10);
    expect(first).toMatchObject({ 'Relevé par': CAMILLE.email, Volume: expect.any(Number), 'Valeur cible': 25 });
    expect(rowsOf(host, LOG)).toMatchObject([
      { 'Déclenché par': 'backfill', 'Lignes ajoutées': 3, 'Lignes mises à jour': 0 },
    ]);
  });

  it('twice, a second time or by a double click, writes nothing more', () => {
    apply(dated());
    const once = grid();
    expect(apply(dated())).toMatchObject({
      runId: '',
      sentence: 'Rien à écrire : tout y est déjà.',
      counts: { same: 3 },
    });
    expect(grid()).toEqual(once);
    expect(rowsOf(host, BATCHES)).toHaveLength(1);
    expect(rowsOf(host, LOG)).toHaveLength(1);
  });

  it('fills only the periods asked for, and says which have no rows', () => {
    const source: BackfillSource = { kind: 'periods', kpiId: idOf('Coût par lead'), periods: ['2026-07', '2026-09'] };
    expect(preview(source).lines).toEqual([
      {
        period: '2026-07',
        fate: 'refused',
        value: null,
        old: null,
        note: 'Aucune donnée n’est encore saisie pour cette mesure.',
      },
      { period: '2026-09', fate: 'add', value: expect.closeTo(costPerLead('2026-09'), 10), old: null, note: '' },
    ]);
    apply(source);
    expect(values('Coût par lead')).toHaveLength(1);
    expect(ask(host, 'app.open', null).kpis[0]?.missing).toEqual(['2026-08', '2026-10']);
  });

  it('shows what it would replace and writes over nothing without a yes', () => {
    apply(dated());
    host.person.type('Campagnes!B2', '99999');
    const source = dated();
    expect(fates(source)[0]).toEqual([
      '2026-08',
      'replace',
      expect.closeTo(costPerLead('2026-08'), 10),
      expect.any(Number),
    ]);
    const before = grid();
    expect(apply(source).sentence).toBe('Rien à écrire : tout y est déjà.');
    expect(grid()).toEqual(before);
    expect(apply(source, true).sentence).toBe('0 valeur ajoutée, 1 remplacée.');
    expect(values('Coût par lead')[0]?.[1]).toBeGreaterThan(costPerLead('2026-08') * 2);
  });

  it('asks again when what it would replace has changed since the preview', () => {
    apply(dated());
    host.person.type('Campagnes!B2', '99999');
    const { agreement } = preview(dated());
    host.person.type('Campagnes!B2', '88888');
    const before = grid();
    const error = refusal(host, 'history.apply', { source: dated(), replace: true, agreement });
    expect(error.code).toBe('HISTORY-CHANGED');
    expect(grid()).toEqual(before);
  });
});

describe('from a list', () => {
  const FRENCH = '\uFEFFMois;Abonnés\r\n01/09/2026;1\u00a0100\r\n01/10/2026;1 150,5\r\nnov. 2026;1200\r\nbientôt;3\r\n';

  it('says line by line what it would do, and what cannot be read', () => {
    const { lines, counts, doubts } = preview(listed(FRENCH));
    expect(lines.map(({ period, fate, note }) => [period, fate, note])).toEqual([
      ['', 'refused', 'ligne 5 (bientôt ; 3) : cette date ou période ne se lit pas'],
      ['2026-09', 'add', ''],
      ['2026-10', 'add', ''],
      ['2026-11', 'refused', 'la période n’est pas finie : un relevé s’en chargera'],
    ]);
    expect(counts).toEqual({ add: 2, replace: 0, same: 0, refused: 2 });
    expect(doubts).toMatchObject([{ kind: 'order', sentence: '« 01/09/2026 » est lu jour/mois.' }]);
  });

  it('writes backfilled rows with their source, judged and sealed, which a later run leaves alone', () => {
    apply(listed(FRENCH));
    const rows = rowsOf(host, HISTORY);
    expect(
      rows.map((row) => [row['Période'], row['Valeur'], row['Origine'], row['Source des données'], row['Mesure']]),
    ).toEqual([
      ['2026-09', 1100, 'backfill', 'Liste collée', ''],
      ['2026-10', 1150.5, 'backfill', 'Liste collée', ''],
    ]);
    // From 1,000 up to 2,000: (1100 − 1000) ÷ 1000.
    expect(rows[0]?.['Score']).toBeCloseTo(0.1, 10);
    const before = grid() as readonly object[];
    ask(host, 'snapshot.run', null);
    expect((grid() as readonly object[]).slice(0, 2)).toEqual(before);
    expect(ask(host, 'app.open', null).kpis[1]?.history.map(({ byHand }) => byHand)).toEqual([false, false, false]);
  });

  it('over a value that stands there is a correction, which no run replaces', () => {
    apply(listed('2026-09;1100'));
    expect(apply(listed('2026-09;1111'), true).sentence).toBe('0 valeur ajoutée, 1 remplacée.');
    expect(values('Abonnés à la lettre')).toEqual([['2026-09', 1111, 'correction']]);
    const before = grid();
    host.clock.move({ days: 1 });
    ask(host, 'snapshot.run', null);
    expect((grid() as readonly object[])[0]).toEqual((before as readonly object[])[0]);
  });

  it('tells how a doubtful date and number were read, and reads them the other way when asked', () => {
    const source = listed('03/04/2026;1,250');
    expect(preview(source)).toMatchObject({
      doubts: [
        { kind: 'order', instead: 'month-first', sentence: '« 03/04/2026 » est lu jour/mois.' },
        { kind: 'mark', instead: '.', sentence: 'Dans « 1,250 », la virgule sépare les décimales.' },
      ],
      lines: [{ period: '2026-04', value: 1.25 }],
    });
    const other = { ...source, order: 'month-first', mark: '.' } as BackfillSource;
    expect(preview(other)).toMatchObject({
      doubts: [{ instead: 'day-first' }, { instead: ',' }],
      lines: [{ period: '2026-03', value: 1250 }],
    });
  });

  it('never replaces a row that a hand changed', () => {
    apply(listed('2026-09;1100\n2026-10;1150'));
    host.person.type(cellOf(host, HISTORY, 'Valeur', 2), '5');
    expect(preview(listed('2026-09;7\n2026-10;8')).lines).toMatchObject([
      { fate: 'refused', note: 'modifiée à la main : laissée telle quelle' },
      { fate: 'replace', old: 1150, value: 8 },
    ]);
    apply(listed('2026-09;7\n2026-10;8'), true);
    expect(values('Abonnés à la lettre').map(([, value]) => value)).toEqual([5, 8]);
  });

  it('refuses two values for one period, and a list too long, with a sentence', () => {
    expect(preview(listed('2026-09;1\n2026-09;2')).counts).toMatchObject({ add: 0, refused: 2 });
    const long = Array.from({ length: 30_000 }, () => '2026-09;1').join('\n');
    expect(refusal(host, 'history.preview', listed(long))).toMatchObject({ code: 'LIST-TOO-LONG', field: 'text' });
  });
});

describe('a person types a missing value', () => {
  it('with its source, or says that there is none: neither is missing any more', () => {
    const id = idOf('Abonnés à la lettre');
    apply(listed('2026-06;900'));
    expect(ask(host, 'app.open', null).kpis[1]?.missing).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
    const values_ = [
      { period: '2026-07', value: 950 },
      { period: '2026-08', value: null },
    ];
    apply({ kind: 'typed', kpiId: id, from: 'Rapport d’août', values: values_ });
    expect(
      rowsOf(host, HISTORY).map((row) => [row['Période'], row['Valeur'], row['Statut'], row['Source des données']]),
    ).toEqual([
      ['2026-06', 900, expect.any(String), 'Liste collée'],
      ['2026-07', 950, expect.any(String), 'Rapport d’août'],
      ['2026-08', '', 'no_data', 'Rapport d’août'],
    ]);
    const view = ask(host, 'app.open', null).kpis[1];
    expect(view?.missing).toEqual(['2026-09', '2026-10']);
    expect(view?.history.map(({ period }) => period)).toEqual(['2026-06', '2026-07']);
  });
});

describe('a batch is undone as a whole', () => {
  const undo = (runId: string) => said(ask(host, 'history.undo', { runId }));

  it('and the sheet is as it was, cell for cell: added rows gone, replaced ones back', () => {
    apply(listed('2026-07;900\n2026-09;1100'));
    ask(host, 'snapshot.run', null);
    const before = grid();
    const { runId } = apply(listed('2026-08;1000\n2026-09;1111\n2026-07;901'), true);
    expect(grid()).not.toEqual(before);
    expect(undo(runId)).toEqual({ sentence: '1 ligne retirée, 2 rétablies.', details: [] });
    expect(grid()).toEqual(before);
    expect(ask(host, 'history.open', null).batches).toMatchObject([
      { runId, kind: 'list', added: 1, replaced: 2, undoneAt: expect.stringContaining('2026-11-21') },
      { undoneAt: '' },
    ]);
    expect(refusal(host, 'history.undo', { runId }).code).toBe('BATCH-GONE');
  });

  it('weeks later too, sorted and with columns moved in between', () => {
    const { runId } = apply(dated());
    host.clock.move({ days: 40 });
    host.person.sort(`${quoted(HISTORY)}!A2:U4`, { column: 1, ascending: false });
    host.person.moveColumns(HISTORY, 21, 1, 3);
    expect(undo(runId).sentence).toBe('3 lignes retirées.');
    expect(values('Coût par lead')).toEqual([]);
  });

  it('leaves what a hand changed since, and says so', () => {
    const { runId } = apply(listed('2026-08;1000\n2026-09;1100'));
    host.person.type(cellOf(host, HISTORY, 'Valeur', 2), '5');
    expect(undo(runId)).toEqual({
      sentence: '1 ligne retirée.',
      details: ['août 2026 — modifiée depuis : laissée'],
    });
    expect(values('Abonnés à la lettre')).toEqual([['2026-08', 5, 'backfill']]);
  });

  it('leaves a correction that a hand changed and a run then marked', () => {
    apply(listed('2026-09;1100'));
    const { runId } = apply(listed('2026-09;1111'), true);
    host.person.type(cellOf(host, HISTORY, 'Valeur', 2), '5');
    ask(host, 'history.keep', { kpiId: idOf('Abonnés à la lettre'), period: '2026-09' });
    expect(undo(runId).details).toEqual(['septembre 2026 — modifiée depuis : laissée']);
    expect(values('Abonnés à la lettre')).toEqual([['2026-09', 5, 'correction']]);
  });

  it('leaves a row beside which the team wrote something of its own', () => {
    const { runId } = apply(listed('2026-08;1000\n2026-09;1100'));
    host.person.insertColumns(HISTORY, 2, 1);
    host.person.type(`${quoted(HISTORY)}!B1`, 'Note d’équipe');
    host.person.type(`${quoted(HISTORY)}!B3`, 'salon annulé');
    expect(undo(runId)).toEqual({
      sentence: '1 ligne retirée.',
      details: ['septembre 2026 — une cellule de votre équipe est sur sa ligne : laissée'],
    });
  });

  it('says what was deleted or measured again since', () => {
    const { runId } = apply(listed('2026-08;1000\n2026-09;1100'));
    host.person.deleteRows(HISTORY, 2);
    expect(undo(runId)).toEqual({
      sentence: '1 ligne retirée.',
      details: ['1 ligne de cette reprise n’y est plus, ou a été relevée depuis.'],
    });
  });
});

describe('whatever the file and the person', () => {
  it('a person who may only look sees the preview and is told why nothing is written', () => {
    const user = { user: LEA.email };
    const source = dated();
    expect(ask(host, 'history.preview', source, user).counts.add).toBe(3);
    expect(ask(host, 'history.open', null, user).rows).toBe(0);
    const error = refusal(host, 'history.apply', { source, replace: false, agreement: '' }, user);
    expect(error.code).toBe('READ-ONLY');
    expect(rowsOf(host, HISTORY)).toEqual([]);
  });

  it('a KPI removed meanwhile is told', () => {
    const source = dated();
    ask(host, 'kpi.remove', { id: source.kpiId });
    expect(refusal(host, 'history.preview', source).code).toBe('KPI-GONE');
    expect(refusal(host, 'history.apply', { source, replace: false, agreement: '' }).code).toBe('KPI-GONE');
  });

  it('a history that was deleted is made again; one renamed, with columns inserted, is filled as it stands', () => {
    host.person.deleteSheet(HISTORY);
    apply(dated());
    expect(values('Coût par lead')).toHaveLength(3);
    host.person.renameSheet(HISTORY, 'Nos relevés');
    host.person.insertColumns('Nos relevés', 1, 2);
    apply(listed('2026-09;1100'));
    expect(rowsOf(host, 'Nos relevés').map((row) => row['Valeur'])).toHaveLength(4);
  });

  it.each(['payload', 'order', 'period'])('refuses a bad %s without an exception', (what) => {
    const bad: Record<string, unknown> = {
      payload: { kind: 'other', kpiId: 'x' },
      order: { ...listed('a;1'), order: 'year-first' },
      period: { kind: 'periods', kpiId: 'x', periods: ['2026-13'] },
    };
    expect(refusal(host, 'history.preview', bad[what]).code).toBe('PAYLOAD');
  });
});
