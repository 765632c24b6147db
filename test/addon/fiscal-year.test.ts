import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { ask, bookmark, HISTORY, kpi, refusal, rowsOf, SAM, save, teamFile } from './support/team-file.ts';

const QUARTERLY = kpi({ name: 'Trimestre', frequency: 'quarter', start: '2026-08-01', end: '2027-12-31' });
const YEARLY = kpi({ name: 'Année', frequency: 'year', start: '2026-08-01', end: '2028-12-31' });

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile();
  // Rows of a quarter and of a year, whatever the five letters say of so rare a report.
  save(host, QUARTERLY, YEARLY);
  for (const row of [2, 3]) host.person.type(`KPI!${stateColumn()}${row}`, 'actif');
  ask(host, 'snapshot.run', null);
  reopen = bookmark(host);
});
beforeEach(() => reopen());

function stateColumn(): string {
  const [titles = []] = host.get('KPI!1:1');
  const at = titles.indexOf('État');
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}
const from = (fiscalStart: number, options = {}) => ask(host, 'settings.save', { language: '', fiscalStart }, options);
const keysOf = (name: string): readonly unknown[] =>
  rowsOf(host, HISTORY)
    .filter((row) => row['Nom du KPI'] === name)
    .map((row) => row['Période']);

describe('the month that the fiscal year starts in', () => {
  it('is January until somebody says otherwise, then the same for everyone', () => {
    expect(ask(host, 'app.open', null).settings.fiscalStart).toBe(1);
    expect(from(4).settings.fiscalStart).toBe(4);
    expect(ask(host, 'app.open', null, { user: SAM.email }).settings.fiscalStart).toBe(4);
  });

  it('counts the rows that come, and renames or doubles none that stands there', () => {
    const before = { quarter: keysOf('Trimestre'), year: keysOf('Année') };
    expect(before).toEqual({ quarter: ['2026-Q3', '2026-Q4'], year: ['2026'] });
    from(4);
    ask(host, 'snapshot.run', null);
    // October to December are the same three months: their row goes on. The year is another one.
    expect(keysOf('Trimestre')).toEqual(before.quarter);
    expect(keysOf('Année')).toEqual(['2026', '2026-04-FY']);
    // Years from February: November to January is a quarter of its own, and the old ones stay as they are.
    from(2);
    ask(host, 'snapshot.run', null);
    expect(keysOf('Trimestre')).toEqual([...before.quarter, '2026-02-Q4']);
    expect(ask(host, 'app.open', null).kpis.flatMap((view) => view.missing)).toEqual([]);
  });

  it('goes back without a trace', () => {
    from(7);
    from(1);
    ask(host, 'snapshot.run', null);
    expect(keysOf('Trimestre')).toEqual(['2026-Q3', '2026-Q4']);
    expect(keysOf('Année')).toEqual(['2026']);
  });

  it.each([0, 13, 1.5, 'avril'])('is not %s', (fiscalStart) => {
    expect(refusal(host, 'settings.save', { language: '', fiscalStart })).toMatchObject({ field: 'fiscalStart' });
  });

  it('is January in settings that an earlier version wrote', () => {
    const { documentProperties } = host.document;
    documentProperties['kpi-compass'] = JSON.stringify({
      schedule: { active: true, weekdays: [1], hour: 8, lastRun: 20_000 },
      triggerId: 't',
      owner: 'camille@exemple.fr',
      fileId: host.document.id,
      language: '',
    });
    const view = ask(host, 'app.open', null);
    expect(view.settings.fiscalStart).toBe(1);
    expect(view.schedule.owner).toBe('camille@exemple.fr');
  });
});
