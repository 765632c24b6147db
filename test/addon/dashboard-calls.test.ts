import { expect, it } from 'vitest';
import { shown } from './support/dashboard.ts';
import { fileOf } from './support/many-kpis.ts';
import { ask } from './support/team-file.ts';

it('two hundred KPIs are laid out again in at most 25 reads and writes, the meeting page in as few', async () => {
  const { host } = await fileOf(200, 0);
  ask(host, 'dashboard.refresh', null);
  ask(host, 'meeting.refresh', null);
  const cost = (name: 'dashboard.refresh' | 'meeting.refresh'): number => {
    host.calls.reset();
    ask(host, name, null);
    return host.calls.readsAndWrites();
  };
  const costs = [cost('dashboard.refresh'), cost('meeting.refresh')];
  console.log(`reads and writes of a refresh with 200 KPIs: dashboard ${costs[0]}, meeting page ${costs[1]}`);
  expect(Math.max(...costs)).toBeLessThanOrEqual(25);
  expect(shown(host, 'kpi200', 'name')).toMatch(/^KPI \d+$/);
  expect(shown(host, 'score', 'name')).toContain('200 KPI parmi 200');
}, 590_000);
