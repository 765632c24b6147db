import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, formatDay, GRAINS, type Grain, parseDay, weekdayOf } from '../../../src/domain/history/calendar.ts';
import { missingPeriods } from '../../../src/domain/history/missing.ts';
import { periodsBetween } from '../../../src/domain/history/period.ts';
import { type Moment, missedRuns, startSchedule } from '../../../src/domain/history/schedule.ts';
import { takeSnapshot, tick, type World, wallClock } from './simulation.ts';
import { teamKpi } from './team-kpi.ts';

/** Zone, first of six years, planned hour: that of the clock change where there is one. Apia left out 30 December 2011 when it crossed the date line; 2009, 2015, 2020 and 2026 have 53 ISO weeks. */
const ZONES: readonly (readonly [zone: string, firstYear: number, hour: number])[] = [
  ['Europe/Paris', 2023, 2],
  ['America/New_York', 2023, 2],
  ['America/St_Johns', 2023, 0],
  ['Asia/Kolkata', 2023, 8],
  ['Australia/Lord_Howe', 2023, 2],
  ['Pacific/Kiritimati', 2016, 23],
  ['Pacific/Pago_Pago', 2016, 8],
  ['Pacific/Apia', 2009, 0],
];
/** `npm run matrix` goes through all eight; without it the hardest: both changes, half an hour of change, the date line. */
const TRIED = process.env['MATRIX'] === 'whole' ? ZONES : ZONES.filter(([zone]) => /Paris/.test(zone));
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const FISCAL_START = 4;

function world(first: Moment, weekdays: readonly number[], hour: number): World {
  return {
    schedule: startSchedule({ active: true, weekdays, hour }, first),
    kpis: GRAINS.flatMap((frequency) => [
      { kpi: teamKpi({ id: `reading-${frequency}`, frequency, start: first.day + 1 }), dated: false },
      {
        kpi: teamKpi({ id: `dated-${frequency}`, frequency, start: first.day + 1, maturity: 2, dates: 'A:A' }),
        dated: true,
      },
    ]),
    fiscalStart: FISCAL_START,
    rows: [],
    byKpi: new Map(),
    positions: new Map(),
    runs: 0,
  };
}

function keysOf({ rows }: World, kpiId: string): readonly string[] {
  return rows.filter((row) => row.kpiId === kpiId).map(({ period }) => period);
}

/** The keys that a day belongs to, worked out by ECMAScript's Date and the weeks' Thursday, not by the code under test. */
function keysByDate(day: Day): Readonly<Record<Grain, string>> {
  const date = new Date(day * 86_400_000);
  const iso = date.toISOString().slice(0, 10);
  const thursday = new Date((day + 4 - (date.getUTCDay() || 7)) * 86_400_000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - newYear) / 604_800_000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - (FISCAL_START - 1);
  const year = Math.floor(months / 12);
  return {
    day: iso,
    week: `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`,
    month: iso.slice(0, 7),
    quarter: `${year}-04-Q${Math.floor((months % 12) / 3) + 1}`,
    year: `${year}-04-FY`,
  };
}

/** The one truth of every scenario: no key twice, whole periods whole, readings taken in their time, gaps told. */
function expectHonest(state: World, last: Moment): void {
  for (const { kpi, dated } of state.kpis) {
    const rows = state.rows.filter(({ kpiId }) => kpiId === kpi.id);
    const keys = rows.map(({ period }) => period);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of rows) {
      const takenOn = parseDay(row.takenAt.slice(0, 10)) ?? Number.NaN;
      if (!dated) {
        expect(row.value).toBe(takenOn);
        expect(takenOn >= row.periodStart && takenOn - 1 <= row.periodEnd).toBe(true);
      } else if (takenOn - 1 >= row.periodEnd) expect(row.value).toBe(row.periodEnd - row.periodStart + 1);
    }
    if (kpi.start === undefined || rows.length === 0) continue;
    const missing = missingPeriods({ kpi, periods: keys, today: last.day, fiscalStart: FISCAL_START });
    const over = periodsBetween(kpi.start, last.day - 1, kpi.frequency, { fiscalStart: FISCAL_START }).slice(0, -1);
    const held = new Set(keys);
    expect(missing.map(({ key }) => key)).toEqual(over.map(({ key }) => key).filter((key) => !held.has(key)));
  }
}

describe('six years of hourly ticks', () => {
  describe.each(TRIED)('%s from %d', (zone, firstYear, hour) => {
    const clock = wallClock(zone, firstYear, 6);
    const [first] = clock;
    const last = clock.at(-1);
    if (!first || !last) throw new Error(zone);

    it('has days of 23 and 25 hours where the zone changes its clocks', () => {
      const hours = new Map<Day, number>();
      for (const { day } of clock) hours.set(day, (hours.get(day) ?? 0) + 1);
      const lengths = new Set([...hours.values()].slice(1, -1));
      const changes = /Paris|New_York|St_Johns|Lord_Howe|Apia/.test(zone);
      expect(lengths.has(25) && lengths.has(23)).toBe(changes);
      expect(hours.has(parseDay('2011-12-30') ?? 0)).toBe(false);
    });

    it(`planned every day at ${hour}: one row per KPI and period, the right keys, no gap`, () => {
      const state = world(first, EVERY_DAY, hour);
      const owedFrom = state.schedule.lastRun ?? 0;
      for (const now of clock) tick(state, now);
      expectHonest(state, last);
      const { lastRun } = state.schedule;
      const days = [...new Set(clock.map(({ day }) => day))].filter((day) => day <= (lastRun ?? 0));
      const spoken = days.map((day) => day - 1).filter((day) => day > first.day);
      for (const grain of GRAINS) {
        const expected = [...new Set(spoken.map((day) => keysByDate(day)[grain]))];
        expect(keysOf(state, `reading-${grain}`)).toEqual(expected);
        const between = Array.from({ length: (spoken.at(-1) ?? 0) - first.day }, (_, index) => first.day + 1 + index);
        const dated = [...new Set(between.map((day) => keysByDate(day)[grain]))];
        expect([...keysOf(state, `dated-${grain}`)].sort()).toEqual(dated);
      }
      expect(state.runs).toBe(days.filter((day) => day > owedFrom).length);
    });

    it('doubled, early and late ticks change nothing', () => {
      const calm = world(first, [1, 4], 8);
      const clocks = clock.slice(0, 800 * 24);
      for (const now of clocks) tick(calm, now);
      const busy = world(first, [1, 4], 8);
      clocks.forEach((now, index) => {
        // Google may fire twice in an hour, or skip some: never two rows, and the next tick catches up.
        if (index % 5 === 2 && now.hour !== 8) return;
        tick(busy, now);
        tick(busy, now);
      });
      expect(busy.rows).toEqual(calm.rows);
      expect(busy.runs).toBe(calm.runs);
    });

    it('a clock that died for weeks leaves gaps that are told, and dated values are caught up', () => {
      const state = world(first, EVERY_DAY, 8);
      const outage = { from: first.day + 400, to: first.day + 421 };
      for (const now of clock.slice(0, 500 * 24)) {
        if (now.day < outage.from || now.day >= outage.to) tick(state, now);
        else if (now.day === outage.from && now.hour === 10) {
          expect(missedRuns(state.schedule, now).map(formatDay)).toEqual([formatDay(outage.from)]);
        }
      }
      const end = clock[500 * 24 - 1] ?? last;
      expectHonest(state, end);
      const gap = missingPeriods({
        kpi: state.kpis[0]?.kpi ?? teamKpi(),
        periods: keysOf(state, 'reading-day'),
        today: end.day,
      });
      // The clock came back on its day 421 and spoke for day 420.
      expect(gap.map(({ start }) => start)).toEqual(Array.from({ length: 21 }, (_, index) => outage.from - 1 + index));
      expect(new Set(keysOf(state, 'dated-day')).size).toBe((state.schedule.lastRun ?? 0) - 1 - first.day);
      const caughtUp = state.rows.filter(({ kpiId, origin }) => kpiId === 'dated-day' && origin === 'backfill');
      expect(caughtUp).toHaveLength(21);
    });
  });
});

describe('any schedule, any ticks', () => {
  const clocks = new Map(ZONES.map(([zone, year]) => [zone, wallClock(zone, year, 1)]));
  const scenario = fc.record({
    zone: fc.constantFrom(...clocks.keys()),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    hour: fc.integer({ min: 0, max: 23 }),
    from: fc.integer({ min: 0, max: 250 * 24 }),
    // For each tick in turn: lost, once, or several times.
    ticks: fc.array(fc.constantFrom(0, 0, 1, 1, 1, 1, 2, 3), { minLength: 1, maxLength: 97 }),
    asked: fc.array(fc.integer({ min: 0, max: 60 * 24 }), { maxLength: 6 }),
  });

  it('gives one row per KPI and period, honest ones, and running again changes only when and by which run', () => {
    fc.assert(
      fc.property(scenario, ({ zone, weekdays, hour, from, ticks, asked }) => {
        const clock = (clocks.get(zone) ?? []).slice(from, from + 60 * 24);
        const [first] = clock;
        const last = clock.at(-1);
        if (!first || !last) return;
        const state = world(first, weekdays, hour);
        clock.forEach((now, index) => {
          for (let times = 0; times < (ticks[index % ticks.length] ?? 0); times++) tick(state, now);
          if (asked.includes(index)) takeSnapshot(state, now, 'menu');
        });
        expectHonest(state, last);
        takeSnapshot(state, last, 'sidebar');
        const once = state.rows.map((row) => ({ ...row }));
        takeSnapshot(state, last, 'sidebar');
        const strip = (rows: World['rows']) => rows.map(({ takenAt, runId, ...rest }) => rest);
        expect(strip(state.rows)).toEqual(strip(once));
      }),
      { numRuns: 60 },
    );
  });

  it('every planned day is served once, by the first tick that comes', () => {
    fc.assert(
      fc.property(scenario, ({ zone, weekdays, hour, from, ticks }) => {
        const clock = (clocks.get(zone) ?? []).slice(from, from + 60 * 24);
        const [first] = clock;
        if (!first) return;
        const state = world(first, weekdays, hour);
        const served = new Set<Day>();
        clock.forEach((now, index) => {
          for (let times = 0; times < (ticks[index % ticks.length] ?? 0); times++) {
            const before = state.schedule.lastRun;
            const { runs } = state;
            tick(state, now);
            if (state.runs === runs) continue;
            const day = state.schedule.lastRun ?? 0;
            expect(served.has(day)).toBe(false);
            expect(weekdays).toContain(weekdayOf(day));
            expect(day > (before ?? 0) && day <= now.day && (day < now.day || now.hour >= hour)).toBe(true);
            served.add(day);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
