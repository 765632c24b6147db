import { expect, it, vi } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { stateOf } from './support/state.ts';
import { ask, bookmark, cellOf, kpi, rowsOf, save, teamFile } from './support/team-file.ts';

/** A run for each of its writes, and another one after it. */
vi.setConfig({ testTimeout: 240_000 });

/** What a change left behind, but for when and under which id. */
function outcome(host: Host): object {
  const versions = rowsOf(host, 'Versions KPI').map((row) => [row['À partir du'], row['Valeur cible'], row['Raison']]);
  return { state: stateOf(host), versions, target: host.value(cellOf(host, 'KPI', 'Valeur cible', 2)) };
}

/** Between two writes nothing changes: cut before one is cut after the other. */
const WRITES = /setValue|appendRow|insert|delete|flush|setProperty|addDeveloperMetadata/;

/** Cuts the work before each of its writes, lets a run come after, and compares with the work done in peace. */
function cutEverywhere(host: Host, reopen: () => void, work: () => void): readonly number[] {
  const finish = (): void => {
    host.clock.set('2026-11-21T10:00:00Z');
    ask(host, 'snapshot.run', null);
  };
  reopen();
  host.calls.reset();
  work();
  const writes = host.calls.history().flatMap((call, index) => (WRITES.test(call) ? [index + 1] : []));
  finish();
  const expected = outcome(host);
  const different: number[] = [];
  for (const position of writes) {
    reopen();
    host.fail.at(position, 'kill');
    try {
      work();
    } catch {
      // The execution ended here, as Google ends one that takes too long.
    }
    finish();
    if (JSON.stringify(outcome(host)) !== JSON.stringify(expected)) different.push(position);
  }
  expect(writes.length).toBeGreaterThan(3);
  return different;
}

async function fileWithATarget(): Promise<Host> {
  const host = await teamFile();
  save(host, kpi({ start: '2026-11-16' }));
  ask(host, 'snapshot.run', null);
  return host;
}

it('a target typed in the sheet is recorded once, wherever the run that meets it is cut', async () => {
  const host = await fileWithATarget();
  host.person.type(cellOf(host, 'KPI', 'Valeur cible', 2), '30');
  expect(cutEverywhere(host, bookmark(host), () => ask(host, 'snapshot.run', null))).toEqual([]);
});

it('a version that begins today reaches the KPI sheet, wherever the run is cut', async () => {
  const host = await fileWithATarget();
  const [view] = ask(host, 'app.open', null).kpis;
  const { id = '', updatedAt = '' } = view?.kpi ?? {};
  host.clock.set('2026-11-20T08:00:00Z');
  const wish = { kpiId: id, updatedAt, target: 20, targetMax: null, from: '2026-11-21', reason: '' };
  ask(host, 'target.change', wish);
  host.clock.set('2026-11-21T09:00:00Z');
  expect(cutEverywhere(host, bookmark(host), () => ask(host, 'snapshot.run', null))).toEqual([]);
});
