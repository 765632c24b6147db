import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { KpiDraft } from '../../src/addon/endpoints/contract.ts';
import type { Host } from '../../src/host/types.ts';
import { placeOf, shown, table, workingsTable } from './support/dashboard.ts';
import { ask, dayNumber, kpi, leadsOn, SUBSCRIBERS, save, spendOn, teamFile } from './support/team-file.ts';

vi.setConfig({ testTimeout: 400_000 });

/** Clicks stand in for leads, leads for MQL: what counts is that both are counted by day. */
const RATE = kpi({
  name: 'Taux de MQL',
  metric: 'MQL_RATE',
  measure: '=KPI_MQL_RATE(Campagnes!B2:B;Campagnes!C2:C)',
  unit: 'ratio',
  currency: '',
  direction: 'higher',
  targetType: 'stay_above',
  target: 0.05,
  state: 'draft',
});
const LEADS = kpi({
  name: 'Leads',
  metric: '',
  measure: '=SUM(Campagnes!C2:C)',
  unit: 'leads',
  currency: '',
  direction: 'higher',
  accrual: 'per_period',
  targetType: 'increase_to',
  target: 60,
});
const LAUNCH = kpi({
  ...SUBSCRIBERS,
  name: 'Lancement',
  targetType: 'milestone',
  milestones: [
    { day: '2026-11-10', value: 500 },
    { day: '2026-12-10', value: 1500 },
    { day: '2027-02-01', value: 2000 },
  ],
});

/** What charts leave out. */
const NONE = '#N/A';

// One file from test to test, later and later in its year: bringing it back would cost more than all of them.
let host: Host;

beforeAll(async () => {
  host = await teamFile({ now: '2026-09-28T08:00:00Z' });
  save(host, kpi({ start: '2026-08-03', weight: 2 }), LEADS, LAUNCH, RATE);
  for (const now of ['2026-09-28', '2026-10-26', '2026-11-23']) {
    host.clock.set(`${now}T08:00:00Z`);
    ask(host, 'snapshot.run', null);
  }
  ask(host, 'dashboard.refresh', null);
}, 400_000);

function choose(name: string): void {
  host.person.type(placeOf(host, 'charted', 'value'), name);
}

/** The draft becomes active and has its first reading. */
function startRate(changes: Partial<KpiDraft>): void {
  const [view] = ask(host, 'app.open', null).kpis.filter(({ kpi: { name } }) => name === RATE.name);
  if (!view) throw new Error('The rate is missing.');
  ask(host, 'kpi.save', { kpi: { ...view.kpi, ...changes, state: 'active' } });
  ask(host, 'snapshot.run', null);
}

/** The week from Monday 16 to Sunday 22 November, the last one that is over. */
function lastWeek(of: (day: number) => number): number {
  const monday = dayNumber('2026-11-16');
  return [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + of(monday + day), 0);
}

describe('the chart of the chosen KPI', () => {
  const points = () => workingsTable(host, 'reading', -4, 4);

  it('draws a rate or a reading as a line, in its unit, under its target', () => {
    choose('Coût par lead');
    expect(shown(host, 'charted', 'change')).toBe('Coût par lead (€)');
    const [titles, ...rows] = points();
    expect(titles).toEqual(['Période', '', 'Coût par lead (€)', 'Cible']);
    expect(rows.every(([, columns]) => columns === NONE)).toBe(true);
    const drawn = rows.filter(([, , line]) => typeof line === 'number');
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.every(([, , , target]) => target === 25)).toBe(true);
    expect(drawn.map(([label]) => label)).toContain('16/11');
  });

  it('draws what starts again each period as columns', () => {
    choose('Leads');
    const [titles, ...rows] = points();
    expect(titles).toEqual(['Période', 'Leads (leads)', '', 'Cible']);
    expect(rows.every(([, , line]) => line === NONE)).toBe(true);
    expect(rows.find(([label]) => label === '16/11')?.[1]).toBe(lastWeek(leadsOn));
  });

  it('leaves a gap, and no zero, where a period has no reading', () => {
    choose('Lancement');
    const values = points()
      .slice(1)
      .map(([, , line]) => line);
    expect(values.filter((value) => value === 0)).toEqual([]);
    expect(values).toContain(NONE);
    expect(values).toContain(1200);
  });
});

describe('the team’s score, month by month', () => {
  it('is the score that the page shows when the month is chosen', () => {
    const course = workingsTable(host, 'month12', 2, 2).slice(1);
    for (const [month, label] of [
      ['septembre 2026', 'sept.'],
      ['octobre 2026', 'oct.'],
      ['novembre 2026', 'nov.'],
    ]) {
      host.person.type(placeOf(host, 'filters', 'name'), month ?? '');
      const score = shown(host, 'health', 'name');
      expect(score).toMatch(/^\d+$/);
      expect(course.find(([found]) => found === label)?.[1], month).toBe(Number(score));
      expect(workingsTable(host, 'month12', 2, 2)[12]).toEqual([label, Number(score)]);
    }
    expect(course[0]).toEqual(['déc.', '#DIV/0!']);
    host.person.type(placeOf(host, 'filters', 'name'), 'Dernier relevé');
  });
});

describe('the funnel', () => {
  it('says what to follow as long as fewer than two stages are known', () => {
    expect(shown(host, 'funnel', 'name')).toBe(
      'Pas encore d’entonnoir\u00a0: suivez le «\u00a0Taux MQL → SQL\u00a0», ou deux nombres parmi visites, leads et MQL, à la même fréquence.',
    );
    expect(workingsTable(host, 'Étape', 0, 2).slice(1, 6).flat()).toEqual(Array.from({ length: 10 }, () => ''));
  });

  it('takes the stages of one period from rates, value × volume, before denominators', () => {
    startRate({});
    const [leads, mql] = [sinceMonday(spendOn), sinceMonday(leadsOn)];
    const share = String(Math.round((mql / leads) * 1000) / 10).replace('.', ',');
    const labels = [`Leads ${leads}`, `MQL ${mql} · ${share}\u00a0%`];
    expect(workingsTable(host, 'Étape', 0, 2).slice(1, 4)).toEqual([
      [labels[0], leads],
      [labels[1], mql],
      ['', ''],
    ]);
    expect(shown(host, 'funnel', 'name')).toBe(`Entonnoir · 2026-W48\u00a0: ${labels.join(' → ')}`);
  });

  it('follows the choice of an owner, and counts no running total', () => {
    startRate({ owner: 'Noé', accrual: 'total' });
    expect(shown(host, 'funnel', 'name')).toMatch(/^Pas encore/);
    host.person.type(placeOf(host, 'filters', 'status'), 'Noé');
    expect(table(host, 'name')).toEqual([['Taux de MQL']]);
    expect(shown(host, 'funnel', 'name')).toMatch(/^Pas encore/);
    host.person.type(placeOf(host, 'filters', 'status'), 'Toute l’équipe');
  });
});

describe('the next deadline', () => {
  it('is that of the next milestone, and moves on by itself', () => {
    const due = (): string | undefined => table(host, 'name', 'due').find(([name]) => name === 'Lancement')?.[1];
    expect(due()).toBe('10/12/26');
    expect(shown(host, 'subtitle', 'name')).toContain('10/12/2026');
    host.clock.set('2026-12-11T08:00:00Z');
    host.recalculate();
    expect(due()).toBe('01/02/27');
    host.clock.set('2027-02-02T08:00:00Z');
    host.recalculate();
    expect(due()).toBe('30/06/27');
  });
});

/** Monday 23 November alone: a run by hand speaks for the day that it is taken on. */
function sinceMonday(of: (day: number) => number): number {
  return of(dayNumber('2026-11-23'));
}
