import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/addon/endpoints/contract.ts';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  everyMonday,
  HISTORY,
  kpi,
  refusal,
  rowsOf,
  SAM,
  save,
  teamFile,
  tick,
} from './support/team-file.ts';

const VERSIONS = 'Versions KPI';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  // Saturday 21 November 2026: two weeks of a weekly KPI whose target is 25.
  host = await teamFile();
  save(host, kpi({ start: '2026-11-02' }));
  ask(host, 'snapshot.run', null);
  reopen = bookmark(host);
});
beforeEach(() => reopen());

const shown = (): KpiDraft => {
  const [view] = ask(host, 'app.open', null).kpis;
  if (!view) throw new Error('The KPI is gone.');
  return view.kpi;
};
const change = (changes: object = {}, user = CAMILLE.email) => {
  const { id, updatedAt } = shown();
  const wish = { kpiId: id, updatedAt, target: 20, targetMax: null, from: '2026-11-30', reason: '' };
  return ask(host, 'target.change', { ...wish, ...changes }, { user });
};
const targets = (): readonly unknown[] => rowsOf(host, HISTORY).map((row) => [row['Période'], row['Valeur cible']]);
const day = (cell: unknown): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(cell as Date);
const versions = (sheet = VERSIONS): readonly unknown[] =>
  rowsOf(host, sheet).map((row) => [day(row['À partir du']), row['Valeur cible'], row['Par'], row['Raison']]);
const targetCell = (): unknown => host.value(cellOf(host, 'KPI', 'Valeur cible', 2));
const typeTarget = (text: string): void => host.person.type(cellOf(host, 'KPI', 'Valeur cible', 2), text);

describe('a target from a day on', () => {
  it('leaves the weeks before it under the old one, and takes effect by itself on its day', () => {
    everyMonday(host);
    const { steering, kpis } = change({ reason: 'Budget revu' });
    expect(kpis[0]?.kpi.target).toBe(25);
    expect(steering.versions.map(({ from, target }) => [from, target])).toEqual([
      ['2026-11-02', 25],
      ['2026-11-30', 20],
    ]);
    expect(versions()).toEqual([
      ['2026-11-02', 25, CAMILLE.email, ''],
      ['2026-11-30', 20, CAMILLE.email, 'Budget revu'],
    ]);
    tick(host, 8);
    // Sunday 29 November: not yet.
    expect([shown().target, targetCell()]).toEqual([25, 25]);
    tick(host, 9);
    expect([shown().target, targetCell()]).toEqual([20, 20]);
    expect(targets()).toEqual([
      ['2026-W46', 25],
      ['2026-W47', 25],
      ['2026-W48', 25],
      ['2026-W49', 20],
    ]);
    expect(versions()).toHaveLength(2);
  });

  it('is shown on its day by whoever opens the panel first, and written in the KPI sheet', () => {
    change();
    host.clock.set('2026-11-30T09:00:00Z');
    expect(shown().target).toBe(20);
    expect(targetCell()).toBe(20);
    const { updatedAt } = shown();
    save(host, { ...shown(), name: 'Coût d’un lead', updatedAt });
    expect(versions()).toHaveLength(2);
  });

  it('of a day that is past is used for the open week, and rewrites no frozen row', () => {
    change({ from: '2026-11-09' });
    expect(targetCell()).toBe(20);
    ask(host, 'snapshot.run', null);
    expect(targets()).toEqual([
      ['2026-W46', 25],
      ['2026-W47', 20],
    ]);
  });

  it('can be taken back, and the undo brings it back as it was', () => {
    const { id } = shown();
    const last = change({ from: '2026-11-21', reason: 'Essai' }).steering.versions[1];
    if (!last) throw new Error('No version was written.');
    expect(targetCell()).toBe(20);
    const { steering } = ask(host, 'target.remove', { kpiId: id, id: last.id });
    expect([steering.versions.length, targetCell(), shown().target]).toEqual([1, 25, 25]);
    const back = ask(host, 'target.restore', { ...last, kpiId: id });
    expect(back.steering.versions[1]).toEqual(last);
    ask(host, 'target.restore', { ...last, kpiId: id });
    expect([versions().length, targetCell()]).toEqual([2, 20]);
  });

  it('of a range holds both bounds', async () => {
    const { id } = shown();
    save(host, { ...shown(), targetType: 'range', target: 20, targetMax: 30 });
    const { updatedAt } = shown();
    ask(host, 'target.change', { kpiId: id, updatedAt, target: 15, targetMax: 28, from: '2026-11-21', reason: '' });
    const { target, targetMax } = shown();
    expect([target, targetMax]).toEqual([15, 28]);
  });
});

describe('a target changed elsewhere', () => {
  it('by hand in the sheet counts from the day it is seen, is told once, and is not lost', () => {
    typeTarget('30');
    const view = ask(host, 'app.open', null);
    expect(view.kpis[0]?.kpi.target).toBe(30);
    expect(view.notices.join(' ')).toContain('a une nouvelle cible, 30');
    expect(versions()).toEqual([
      ['2026-11-02', 25, '', ''],
      ['2026-11-21', 30, '', 'Changée à la main dans la feuille KPI'],
    ]);
    expect(ask(host, 'app.open', null).notices.join(' ')).not.toContain('cible');
    host.clock.set('2026-11-24T09:00:00Z');
    ask(host, 'snapshot.run', null);
    expect(targets()).toEqual([
      ['2026-W46', 25],
      ['2026-W47', 30],
      ['2026-W48', 30],
    ]);
  });

  it('by hand, and seen by the clock first, is recorded by the run', () => {
    everyMonday(host);
    typeTarget('30');
    tick(host, 2);
    expect(versions().map((row) => (row as unknown[])[1])).toEqual([25, 30]);
    expect(shown().target).toBe(30);
  });

  it('with the rest of the KPI in the wizard asks nothing more, and keeps the old one', () => {
    save(host, { ...shown(), target: 22, name: 'Coût d’un lead' });
    expect(versions()).toEqual([
      ['2026-11-02', 25, CAMILLE.email, ''],
      ['2026-11-21', 22, CAMILLE.email, ''],
    ]);
    save(host, { ...shown(), name: 'Coût par lead' });
    expect(versions()).toHaveLength(2);
  });

  it('of a KPI without any row is a correction, and makes no sheet', () => {
    save(host, kpi({ name: 'Nouveau', start: '2026-11-21' }));
    const fresh = ask(host, 'app.open', null).kpis.find((view) => view.kpi.name === 'Nouveau')?.kpi;
    if (!fresh) throw new Error('The KPI was not saved.');
    save(host, { ...fresh, target: 18 });
    expect(host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id))).not.toContain(VERSIONS);
  });

  it('by a text that is no number is told in its place, and settles nothing', () => {
    change({ from: '2026-11-21' });
    typeTarget('beaucoup');
    const [view] = ask(host, 'app.open', null).kpis;
    expect(view?.problem).toContain('beaucoup');
    ask(host, 'snapshot.run', null);
    expect(targetCell()).toBe('beaucoup');
    expect(versions()).toHaveLength(2);
  });
});

describe('the Versions sheet', () => {
  beforeEach(() => {
    change({ from: '2026-11-21' });
  });

  it('renamed, its columns moved and one of the team’s in between, is found and written', () => {
    host.person.renameSheet(VERSIONS, 'Nos cibles');
    host.person.insertColumns('Nos cibles', 3);
    host.person.type("'Nos cibles'!C1", 'Notre avis');
    expect(shown().target).toBe(20);
    change({ target: 18, from: '2026-12-01' });
    expect(versions('Nos cibles').map((row) => (row as unknown[])[1])).toEqual([25, 20, 18]);
    expect(host.value("'Nos cibles'!C4")).toBe('');
  });

  it('with the row of the target in force deleted keeps that target, from today', () => {
    host.person.deleteRows(VERSIONS, 3);
    expect(shown().target).toBe(20);
    expect(versions()).toEqual([
      ['2026-11-02', 25, CAMILLE.email, ''],
      ['2026-11-21', 20, '', 'Changée à la main dans la feuille KPI'],
    ]);
  });

  it('deleted whole keeps the target, and starts again at the next change', () => {
    host.person.deleteSheet(VERSIONS);
    expect(shown().target).toBe(20);
    change({ target: 15, from: '2026-12-01' });
    expect(versions().map((row) => (row as unknown[])[1])).toContain(15);
  });

  it('with a row that cannot be read says where, and leaves it out', () => {
    host.person.type(`'${VERSIONS}'!E3`, 'beaucoup');
    const { notices } = ask(host, 'app.open', null);
    expect(notices.join(' ').replaceAll('\u00a0', ' ')).toContain('Versions KPI!E3 contient « beaucoup »');
  });
});

describe('what cannot be a change of target', () => {
  it.each([
    ['no number', { target: null }, 'target', 'Donnez un nombre'],
    ['no day', { from: '' }, 'from', 'Donnez une date'],
    ['a day of no calendar', { from: '2026-02-30' }, 'from', 'Donnez une date'],
    ['a day before the KPI', { from: '2026-11-01' }, 'from', 'entre le 2 novembre 2026 et le 30 juin 2027'],
    ['a day after the KPI', { from: '2027-07-01' }, 'from', 'entre le 2 novembre 2026'],
    ['the target of that day', { target: 25 }, 'from', 'déjà la cible en vigueur le 30 novembre 2026'],
    ['a reason of a thousand characters', { reason: 'x'.repeat(1000) }, 'reason', '500 caractères'],
  ])('%s is refused beside its field', (_, changes, field, words) => {
    const { id, updatedAt } = shown();
    const wish = { kpiId: id, updatedAt, target: 20, targetMax: null, from: '2026-11-30', reason: '' };
    const error = refusal(host, 'target.change', { ...wish, ...changes });
    expect([error.field, error.message.replaceAll('\u00a0', ' ')]).toEqual([field, expect.stringContaining(words)]);
    expect(host.model.getters.getSheetIds()).toHaveLength(5);
  });

  it('an older version of the KPI than the sheet’s is told', () => {
    const { id, updatedAt } = shown();
    host.clock.move({ hours: 1 });
    change({ target: 24 }, SAM.email);
    const wish = { kpiId: id, updatedAt, target: 20, targetMax: null, from: '2026-12-07', reason: '' };
    expect(refusal(host, 'target.change', wish).code).toBe('KPI-CHANGED');
    expect(versions()).toHaveLength(2);
  });

  it('a KPI that somebody removed is told', () => {
    const { id, updatedAt } = shown();
    ask(host, 'kpi.remove', { id });
    const wish = { kpiId: id, updatedAt, target: 20, targetMax: null, from: '2026-11-30', reason: '' };
    expect(refusal(host, 'target.change', wish).code).toBe('KPI-GONE');
  });

  it('the first target cannot be removed, nor one that is gone', () => {
    const { id } = shown();
    const [first] = change().steering.versions;
    expect(refusal(host, 'target.remove', { kpiId: id, id: first?.id }).message).toContain('première cible');
    expect(refusal(host, 'target.remove', { kpiId: id, id: 'v-autre' }).message).toContain(
      'n’est plus dans la feuille',
    );
  });

  it('a person who may only read is told', () => {
    const { id, updatedAt } = shown();
    const wish = { kpiId: id, updatedAt, target: 20, targetMax: null, from: '2026-11-30', reason: '' };
    expect(refusal(host, 'target.change', wish, { user: 'lea@exemple.fr' }).code).toBe('READ-ONLY');
  });
});
