import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { LOG_HEADERS, SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { ask, bookmark, HISTORY, kpi, LOG, quoted, refusal, rowsOf, SAM, save, teamFile } from './support/team-file.ts';

const SAMPLE = SHEET_NAMES.sample.fr;
const CURRENCY = { currency: 'EUR' };

let host: Host;
let reset: () => void;
/** The same file with the sample in it: quicker than making it for each test. */
let withSample: () => void;
let empty: string;

beforeAll(async () => {
  host = await teamFile();
  reset = bookmark(host);
  empty = whole();
  add();
  withSample = bookmark(host);
});
afterAll(() => host.dispose());
beforeEach(() => reset());

const sheets = (): readonly string[] => {
  const { getters } = host.model;
  return getters.getSheetIds().map((id: string) => getters.getSheetName(id));
};
/** All that the file holds: every cell with its look, metadata, properties, triggers. */
const whole = (): string => JSON.stringify(host.save(), (key, value) => (VOLATILE.has(key) ? undefined : value));
/** Counters that go on, whatever comes and goes. */
const VOLATILE = new Set(['revisionId', 'nextId', 'uniqueId', 'metadataId']);

const add = () => ask(host, 'sample.add', CURRENCY);
const remove = (accepted = false) => ask(host, 'sample.remove', { accepted });

describe('the sample', () => {
  it('is one sheet of dated figures that ends yesterday, said to be invented', () => {
    withSample();
    const rows = rowsOf(host, SAMPLE);
    expect(SAMPLE).toContain('inventées');
    expect(Object.keys(rows[0] ?? {})).toEqual(['Jour', 'Canal', 'Dépenses', 'Leads', 'MQL', 'Ventes', 'Revenu']);
    // From 1 May to 20 November 2026: 204 days of three channels.
    expect(rows).toHaveLength(204 * 3);
    const shown = host.display(`${quoted(SAMPLE)}!A2:A`).map(([day]) => day);
    expect([shown[0], shown[rows.length - 1]]).toEqual(['2026-05-01', '2026-11-20']);
    for (const { Leads, MQL, Ventes } of rows) {
      expect(Number(MQL)).toBeLessThanOrEqual(Number(Leads));
      expect(Number(Ventes)).toBeLessThanOrEqual(Number(MQL));
    }
  });

  it('brings five active KPIs with five types of target, each with months of history and nothing unmeasured', () => {
    withSample();
    const { kpis, sample } = ask(host, 'app.open', null);
    expect(sample).toBe(true);
    expect(new Set(kpis.map((view) => view.kpi.targetType)).size).toBe(5);
    for (const { kpi: one, history, score, problem, letters } of kpis) {
      expect([one.name, one.state, problem]).toEqual([one.name, 'active', '']);
      expect(letters.filter(({ mark }) => mark === 'fail')).toEqual([]);
      expect(history.length).toBeGreaterThanOrEqual(7);
      expect(score).not.toBeNull();
      expect(one.name).toContain('(exemple)');
    }
    expect(new Set(rowsOf(host, HISTORY).map((row) => row['Origine']))).toEqual(new Set(['backfill']));
  });

  it('gives a period the sum of its own rows', () => {
    withSample();
    const october = rowsOf(host, SAMPLE).slice(153 * 3, 184 * 3);
    const total = (column: string): number => october.reduce((sum, row) => sum + Number(row[column]), 0);
    const stored = rowsOf(host, HISTORY).find(
      (row) => row['Identifiant KPI'] === 'sample:return' && row['Période'] === '2026-10',
    );
    expect(stored?.['Valeur']).toBeCloseTo(total('Revenu') / total('Dépenses'), 10);
  });

  it('is the same figures on the same day, and speaks the file’s language', async () => {
    const english = await teamFile({ locale: 'en_GB', timeZone: 'Europe/London' });
    const { kpis } = ask(english, 'sample.add', { currency: 'GBP' });
    withSample();
    const figures = (of: Host, sheet: string) => rowsOf(of, sheet).map((row) => Object.values(row).slice(2));
    expect(figures(english, SHEET_NAMES.sample.en)).toEqual(figures(host, SAMPLE));
    expect(kpis.map((view) => view.kpi.name)).toContain('Cost per lead (sample)');
    expect(kpis.every((view) => view.kpi.currency === 'GBP')).toBe(true);
    english.dispose();
  });

  it('is refused where the team has KPIs, and where it stands already', () => {
    save(host, kpi());
    expect(refusal(host, 'sample.add', CURRENCY).code).toBe('SAMPLE-THERE');
    withSample();
    expect(refusal(host, 'sample.add', CURRENCY).code).toBe('SAMPLE-THERE');
    expect(refusal(host, 'sample.add', { currency: '=1+1' }).field).toBe('currency');
  });
});

describe('« Retirer les données d’exemple »', () => {
  beforeEach(() => withSample());

  it('leaves the file cell for cell as it was, and can be done again', () => {
    for (let time = 0; time < 2; time++) {
      if (time > 0) add();
      expect(whole()).not.toBe(empty);
      expect(remove()).toMatchObject({ kpis: [], sample: false });
      expect(whole()).toBe(empty);
    }
  });

  it('finds a renamed and sorted sheet, and takes runs and rows of it away with it', () => {
    host.person.renameSheet(SAMPLE, 'Mes essais');
    ask(host, 'snapshot.run', null);
    remove(true);
    expect(sheets()).toEqual(['Campagnes', 'Suivi d’équipe']);
  });

  it('leaves the team’s own KPIs, history and log, and the columns that it added', () => {
    save(host, kpi({ start: '2026-11-16' }));
    ask(host, 'snapshot.run', null);
    host.person.insertColumns('KPI', 2);
    host.person.type("'KPI'!B1", 'À nous');
    const [first, second] = rowsOf(host, 'KPI').map((row) => String(row['Identifiant']));
    const note = { kind: 'annotation', day: '2026-11-20', text: 'Essai', confidence: null } as const;
    const { notes } = ask(host, 'note.add', { kpiId: first ?? '', ...note });
    ask(host, 'note.remove', { kpiId: first ?? '', id: notes[0]?.id ?? '' });
    ask(host, 'kpi.remove', { id: second ?? '' });
    remove();
    expect(sheets()).toEqual(expect.arrayContaining(['KPI', HISTORY, LOG]));
    expect(host.value("'KPI'!B1")).toBe('À nous');
    expect(rowsOf(host, 'KPI').map((row) => row['Nom'])).toEqual(['Coût par lead']);
    expect(rowsOf(host, HISTORY).map((row) => row['Nom du KPI'])).toEqual(['Coût par lead']);
    expect(JSON.stringify(host.save())).not.toMatch(/sample:|\(exemple\)/);
    expect(rowsOf(host, LOG)[0]?.[LOG_HEADERS.measured.fr]).toBe(6);
  });

  it('tells first which KPI of the team reads the sample, which of its own was changed, and cells that were added', () => {
    const [first] = ask(host, 'app.open', null).kpis;
    host.clock.move({ hours: 1 });
    save(host, kpi({ name: 'Mon CPL', measure: `='${SAMPLE}'!C2`, dates: '' }), {
      ...kpi(),
      ...first?.kpi,
      weight: 9,
    });
    host.person.type(`'${SAMPLE}'!D3`, '99');
    const before = whole();
    const { field, message } = refusal(host, 'sample.remove', { accepted: false });
    expect(field).toBe('accepted');
    expect(message).toContain('Mon CPL');
    expect(message).toContain('Chiffre d’affaires (exemple)');
    expect(message).toContain('Des cellules');
    expect(whole()).toBe(before);
    expect(remove(true).kpis.map((view) => view.kpi.name)).toEqual(['Mon CPL']);
  });

  it('leaves a copy of the sheet that somebody made, and nothing that would be taken for the sample later', () => {
    host.person.copySheet(SAMPLE, `${SAMPLE} (à moi)`);
    remove(true);
    expect(sheets().some((name) => name.includes(SAMPLE))).toBe(true);
    expect(ask(host, 'app.open', null).sample).toBe(false);
    expect(JSON.stringify(host.save())).not.toContain('kpi-compass.sample');
  });

  it.each([1, 110])('cleans up after an addition that died at its call %d', (call) => {
    reset();
    const before = sheets();
    host.fail.at(call, 'kill');
    expect(() => host.sidebarCall('sample.add', CURRENCY)).toThrow();
    const { sample } = ask(host, 'app.open', null);
    if (sample) remove(true);
    expect(add().kpis).toHaveLength(5);
    remove(true);
    expect(sheets().filter((name) => !before.includes(name) && name.includes('Exemple'))).toEqual([]);
    expect(JSON.stringify(host.save())).not.toMatch(/sample:/);
  });

  it('removes a week later, by somebody else, what runs have written since', () => {
    host.clock.move({ days: 9 });
    ask(host, 'snapshot.run', null, { user: SAM.email });
    remove(true);
    expect(JSON.stringify(host.save())).not.toMatch(/sample:|\(exemple\)/);
  });
});
