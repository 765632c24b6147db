import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellValue, Host } from '../../src/host/types.ts';
import { shown } from './support/dashboard.ts';
import { ask, bookmark, everyMonday, kpi, rowsOf, save, teamFile } from './support/team-file.ts';

const STATUS = 'Suivi KPI';
/** After the first planned Monday and its hours of grace. */
const MONDAY_NOON = '2026-11-23T12:00:00Z';

let host: Host;
let again: () => void;
let unplanned: () => void;
beforeAll(async () => {
  host = await teamFile();
  save(host, kpi());
  unplanned = bookmark(host);
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

  it('is set right at the next opening where something else made the history', () => {
    ask(host, 'dashboard.refresh', null);
    host.clock.set(MONDAY_NOON);
    ask(host, 'snapshot.run', null);
    host.clock.set('2026-11-24T12:00:00Z');
    ask(host, 'app.open', null);
    expect(told()).toBe('À jour');
    host.calls.reset();
    ask(host, 'app.open', null);
    expect(host.calls.byName()).not.toHaveProperty('Range.setValues');
  });

  it('costs no write at an opening while there is no history yet', () => {
    host.calls.reset();
    ask(host, 'app.open', null);
    expect(host.calls.byName()).not.toHaveProperty('Range.setValues');
  });
});

describe('a dashboard that is older than the schedule', () => {
  it('follows it from then on', () => {
    unplanned();
    ask(host, 'dashboard.refresh', null);
    expect(shown(host, 'filters', 'change')).toBe('– Relevés non planifiés');
    everyMonday(host);
    expect(shown(host, 'filters', 'change')).toBe('✓ Relevés à jour');
    host.clock.set(MONDAY_NOON);
    host.recalculate();
    expect(shown(host, 'filters', 'change')).toBe('! Relevé en retard');
    ask(host, 'schedule.save', { active: false, weekdays: [1], hour: 8 });
    expect(shown(host, 'filters', 'change')).toBe('– Relevés non planifiés');
  }, 200_000);
});
