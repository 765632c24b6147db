import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellValue, Host } from '../../src/host/types.ts';
import { ask, bookmark, everyMonday, kpi, rowsOf, save, teamFile } from './support/team-file.ts';

const STATUS = 'Suivi KPI';
/** After the first planned Monday and its hours of grace. */
const MONDAY_NOON = '2026-11-23T12:00:00Z';

let host: Host;
let again: () => void;
beforeAll(async () => {
  host = await teamFile();
  save(host, kpi());
  everyMonday(host);
  again = bookmark(host);
});
beforeEach(() => again());

/** Formulas over the clock are computed anew when somebody opens the file. */
function told(): CellValue | undefined {
  host.recalculate();
  return rowsOf(host, STATUS)[0]?.['Relevés'];
}

describe('a schedule that is older than the history', () => {
  it.each([
    ['the clock', () => host.fireDueTriggers()],
    ['the menu', () => host.run('snapshotNow')],
    ['the panel', () => ask(host, 'snapshot.run', null)],
  ])('is told to be up to date from the first snapshot on, taken by %s', (_, run) => {
    host.clock.set(MONDAY_NOON);
    expect(told()).toBe('Relevé en retard depuis le 23/11/2026');
    run();
    expect(told()).toBe('À jour');
    host.clock.set('2026-12-01T12:00:00Z');
    expect(told()).toBe('Relevé en retard depuis le 30/11/2026');
  });
});
