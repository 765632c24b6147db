import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { fileOf } from '../support/many-kpis.ts';
import { ask, HISTORY, rowsOf } from '../support/team-file.ts';

/** What each tool costs in reads and writes of one file, once for each. */
function costs(host: Host): Readonly<Record<string, number>> {
  const cost: Record<string, number> = {};
  const counted = <Value>(name: string, work: () => Value): Value => {
    host.calls.reset();
    const value = work();
    cost[name] = host.calls.readsAndWrites();
    return value;
  };
  const [kpi] = ask(host, 'app.open', null).kpis;
  const text = '2026-W01;1\n2026-W02;2\n2026-W03;3';
  const source = { kind: 'list', kpiId: kpi?.kpi.id ?? '', text, file: '', order: 'auto', mark: 'auto' } as const;
  counted('open', () => ask(host, 'history.open', null));
  counted('preview', () => ask(host, 'history.preview', source));
  const before = rowsOf(host, HISTORY).length;
  const { runId } = counted('apply', () => ask(host, 'history.apply', { source, replace: false, agreement: '' }));
  expect(rowsOf(host, HISTORY)).toHaveLength(before + 3);
  counted('undo', () => ask(host, 'history.undo', { runId }));
  expect(rowsOf(host, HISTORY)).toHaveLength(before);
  counted('compare', () => ask(host, 'history.compare', { by: 'period', before: '2026-W46', after: '2026-W47' }));
  counted('changes', () => ask(host, 'history.changes', { from: 2 }));
  return cost;
}

describe('with a long history', () => {
  it('every tool costs the same number of reads and writes for 4,000 rows as for 100', async () => {
    const short = costs((await fileOf(2, 100)).host);
    const long = costs((await fileOf(2, 4_000)).host);
    console.log(`reads and writes of the history's tools: ${JSON.stringify(long)}`);
    expect(long).toEqual(short);
  }, 400_000);
});
