import { expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { fileOf } from './support/many-kpis.ts';
import { ask, rowsOf } from './support/team-file.ts';

/** Reads and writes of the next clock run, and of opening the panel after it. */
function callsOf({
  host,
  clock,
}: {
  readonly host: Host;
  readonly clock: string;
}): readonly [run: number, open: number] {
  host.calls.reset();
  host.fire(clock);
  const run = host.calls.readsAndWrites();
  // The first opening of a day writes what day it is.
  ask(host, 'app.open', null);
  host.calls.reset();
  ask(host, 'app.open', null);
  return [run, host.calls.readsAndWrites()];
}

it('a run and an opening read all versions in one call, and none where no target ever changed', async () => {
  const [run, open] = callsOf(await fileOf(2, 0));
  const file = await fileOf(2, 0);
  for (const { kpi } of ask(file.host, 'app.open', null).kpis) {
    const { id, updatedAt } = kpi;
    const wish = { kpiId: id, updatedAt, target: 80, targetMax: null, from: '2026-12-10', reason: '' };
    ask(file.host, 'target.change', wish);
  }
  expect(rowsOf(file.host, 'Versions KPI')).toHaveLength(4);
  expect(callsOf(file)).toEqual([run + 1, open + 1]);
});
