import { expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { fileOf } from './support/many-kpis.ts';
import { ask, rowsOf } from './support/team-file.ts';

/** Reads and writes of a clock run on a Monday, and of opening the panel after it. */
function callsOn(monday: string, host: Host, clock: string): readonly [run: number, open: number] {
  host.clock.set(`${monday}T07:30:00Z`);
  host.calls.reset();
  host.fire(clock);
  const run = host.calls.readsAndWrites();
  // The first opening of a day writes what day it is.
  ask(host, 'app.open', null);
  host.calls.reset();
  ask(host, 'app.open', null);
  return [run, host.calls.readsAndWrites()];
}

it('a run and an opening read all versions in one call, and none where no target ever changed', {
  timeout: 240_000,
}, async () => {
  const { host, clock } = await fileOf(1, 0);
  const [run, open] = callsOn('2026-11-30', host, clock);
  const { id = '', updatedAt = '' } = ask(host, 'app.open', null).kpis[0]?.kpi ?? {};
  const wish = { kpiId: id, updatedAt, target: 80, targetMax: null, from: '2026-12-10', reason: '' };
  ask(host, 'target.change', wish);
  expect(rowsOf(host, 'Versions KPI')).toHaveLength(2);
  expect(callsOn('2026-12-07', host, clock)).toEqual([run + 1, open + 1]);
});
