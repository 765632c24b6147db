import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  everyMonday,
  HISTORY,
  kpi,
  LOG,
  oneKpi,
  quoted,
  rowsOf,
  save,
  teamFile,
  tick,
} from './support/team-file.ts';

let host: Host;
let reopen: () => void;

/** A file made once for the tests of a block, and opened again as it was before each of them. */
function given(make: () => Promise<Host>): void {
  beforeAll(async () => {
    host = await make();
    reopen = bookmark(host);
  });
  beforeEach(() => reopen());
}

const titles = (sheet: string): readonly unknown[] => host.get(`${quoted(sheet)}!1:1`)[0] ?? [];
const sheetNames = (): readonly string[] =>
  host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id));

describe('the sheets are found again', () => {
  given(async () => {
    const made = await teamFile();
    save(made, kpi({ start: '2026-11-16' }), kpi({ name: 'Second', start: '2026-11-16' }));
    ask(made, 'snapshot.run', null);
    return made;
  });

  /** A run in the next week, and what the history then holds of both KPIs. */
  const runAgain = (sheet = HISTORY): readonly unknown[] => {
    host.clock.set('2026-11-26T09:00:00Z');
    const made = sheetNames().length;
    ask(host, 'snapshot.run', null);
    expect(sheetNames().length).toBe(made);
    return rowsOf(host, sheet).map((row) => `${row['Période']} ${row['Nom du KPI']}`);
  };
  const BOTH_WEEKS = ['2026-W47 Coût par lead', '2026-W47 Second', '2026-W48 Coût par lead', '2026-W48 Second'];

  it('under another name', () => {
    host.person.renameSheet('KPI', 'Nos objectifs');
    host.person.renameSheet(HISTORY, 'Mesures');
    expect(runAgain('Mesures')).toEqual(BOTH_WEEKS);
  });

  it('with columns moved', () => {
    host.person.moveColumns('KPI', 2, 1, 34);
    host.person.moveColumns(HISTORY, 10, 1, 1);
    host.person.moveColumns(LOG, 1, 1, 10);
    expect(runAgain()).toEqual(BOTH_WEEKS);
    expect(rowsOf(host, LOG).every((row) => String(row['Passage']).startsWith('r2026'))).toBe(true);
  });

  it('with a column of the team’s in the middle, which is never written', () => {
    host.person.insertColumns(HISTORY, 10);
    host.person.type(`${quoted(HISTORY)}!J1`, 'Remarque');
    host.person.type(`${quoted(HISTORY)}!J2:J5`, 'à nous');
    host.person.insertColumns('KPI', 3);
    host.person.type('KPI!C1:C2', 'à nous');
    host.person.insertColumns(LOG, 2);
    host.person.type(`${quoted(LOG)}!B1:B2`, 'à nous');
    expect(runAgain()).toEqual(BOTH_WEEKS);
    save(host, kpi({ name: 'Troisième' }));
    expect(host.get(`${quoted(HISTORY)}!J2:J6`).flat()).toEqual(['à nous', 'à nous', 'à nous', 'à nous', '']);
    expect(host.get('KPI!C1:C4').flat()).toEqual(['à nous', 'à nous', '', '']);
    expect(host.get(`${quoted(LOG)}!B2:B3`).flat()).toEqual(['à nous', '']);
    expect(rowsOf(host, HISTORY).every((row) => String(row['Sceau']).startsWith('v1-'))).toBe(true);
  });

  it('without a column, which is made again with its format', () => {
    host.person.deleteColumns(HISTORY, 5);
    host.person.deleteColumns('KPI', 1);
    host.clock.set('2026-11-26T09:00:00Z');
    const { notices } = ask(host, 'snapshot.run', null);
    expect(notices.filter((notice) => notice.includes('refaite à droite'))).toHaveLength(2);
    expect(notices.filter((notice) => notice.includes('avait pas d’identifiant'))).toHaveLength(2);
    expect(titles(HISTORY)).toContain('Identifiant KPI');
    expect(rowsOf(host, 'KPI').map((row) => row['Identifiant'])).toEqual(['cout-par-lead', 'second']);
  });

  it('with rows sorted and the newest first', () => {
    const sheet = quoted(HISTORY);
    expect(runAgain()).toEqual(BOTH_WEEKS);
    host.person.sort(`${sheet}!A2:U5`, { column: 1, ascending: false });
    host.person.sort('KPI!A2:AG3', { column: 2, ascending: false });
    host.clock.set('2026-12-03T09:00:00Z');
    ask(host, 'snapshot.run', null);
    const rows = rowsOf(host, HISTORY).map((row) => `${row['Période']} ${row['Nom du KPI']}`);
    expect([...rows].sort()).toEqual([...BOTH_WEEKS, '2026-W49 Coût par lead', '2026-W49 Second']);
    expect(new Set(rows).size).toBe(6);
    expect(rowsOf(host, HISTORY).map((row) => row['Origine'])).not.toContain('correction');
  });

  it('beside copies, which are not taken for them', () => {
    host.person.copySheet('KPI', 'Copie de KPI');
    host.person.copySheet(HISTORY, 'Copie de Historique KPI');
    host.person.moveSheet('Copie de Historique KPI', 1);
    const copy = rowsOf(host, 'Copie de Historique KPI');
    expect(runAgain()).toEqual(BOTH_WEEKS);
    expect(rowsOf(host, 'Copie de Historique KPI')).toEqual(copy);
  });

  it('with the names that another language gives them', () => {
    host.person.renameSheet(HISTORY, 'KPI History');
    host.person.renameSheet(LOG, 'KPI Log');
    expect(runAgain('KPI History')).toEqual(BOTH_WEEKS);
  });

  it('with a total that someone put below, which stays', () => {
    host.person.type(`${quoted(HISTORY)}!J6`, '=SUM(J2:J3)');
    host.clock.set('2026-11-26T09:00:00Z');
    ask(host, 'snapshot.run', null);
    expect(host.formula(`${quoted(HISTORY)}!J6`)).toBe('=SUM(J2:J3)');
    expect(rowsOf(host, HISTORY)).toHaveLength(5);
  });
});

describe('a copied document', () => {
  given(oneKpi);

  it('keeps its history, has its schedule off and says so until someone starts it', () => {
    everyMonday(host);
    tick(host, 3);
    const original = rowsOf(host, HISTORY);
    const properties = { ...host.document.documentProperties };
    host.copyDocument();
    // Google leaves the properties behind; a copy that kept them must not go on either.
    Object.assign(host.document.documentProperties, properties);
    const view = ask(host, 'app.open', null);
    expect([view.schedule.active, view.schedule.owner, view.notices.length]).toEqual([false, '', 1]);
    tick(host, 7);
    expect(rowsOf(host, HISTORY)).toEqual(original);
    everyMonday(host);
    expect(ask(host, 'app.open', null)).toMatchObject({ schedule: { active: true }, notices: [] });
    tick(host, 7);
    expect(rowsOf(host, HISTORY).length).toBeGreaterThan(original.length);
  });
});
