import { describe, expect, it } from 'vitest';
import { FIRST_MONDAY, fileOf } from './support/many-kpis.ts';
import { ask, everyMonday, HISTORY, kpi, rowsOf, save, teamFile } from './support/team-file.ts';

/** Design §9: reads and writes of a run on sheets untouched since, apart from two for each source sheet. */
const RUN_BUDGET = 10;
const SOURCE_SHEETS = 2;
/** The day's first opening writes today's date beside the schedule. */
const FIRST_OPENING = 1;

describe('a tick with nothing due', () => {
  it('reads one document property and makes no other call', async () => {
    const host = await teamFile();
    save(host, kpi());
    const clock = everyMonday(host);
    host.calls.reset();
    host.fire(clock);
    expect(host.calls.history()).toEqual(['Properties.getProperty']);
  });

  it('that finds the file moved to another zone asks there, once', async () => {
    const host = await teamFile({ now: '2026-11-21T08:00:00Z' });
    const clock = everyMonday(host);
    const { documentProperties } = host.document;
    documentProperties['kpi-compass'] = String(documentProperties['kpi-compass']).replace('Europe/Paris', 'Asia/Tokyo');
    // Monday 9:00 in Tokyo, 1:00 in Paris: not due where the file is.
    host.clock.set('2026-11-23T00:00:00Z');
    host.fire(clock);
    expect(documentProperties['kpi-compass']).toContain('Europe/Paris');
    host.calls.reset();
    host.fire(clock);
    expect(host.calls.history()).toEqual(['Properties.getProperty']);
    host.clock.set(FIRST_MONDAY);
    host.fire(clock);
    expect(rowsOf(host, 'Journal KPI')).toHaveLength(1);
  });
});

describe('the service calls of a due tick and of opening the panel', () => {
  it.each([
    { kpis: 1, history: 0 },
    { kpis: 100, history: 0 },
    { kpis: 2, history: 3000 },
  ])('stay within the budget with $kpis KPIs and $history rows of history', async ({ kpis, history }) => {
    const { host, clock } = await fileOf(kpis, history);
    const before = rowsOf(host, HISTORY).length;
    host.calls.reset();
    host.fire(clock);
    // A new week: one row more for each KPI.
    expect(rowsOf(host, HISTORY).length).toBe(before + kpis);
    const sources = kpis === 1 ? 1 : SOURCE_SHEETS;
    expect(host.calls.readsAndWrites(), JSON.stringify(host.calls.byName())).toBeLessThanOrEqual(
      RUN_BUDGET + 2 * sources,
    );
    host.calls.reset();
    ask(host, 'app.open', null);
    expect(host.calls.readsAndWrites(), JSON.stringify(host.calls.byName())).toBeLessThanOrEqual(
      RUN_BUDGET + 2 * sources + FIRST_OPENING,
    );
  });
});
