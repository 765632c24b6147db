import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { WHOLE_MATRIX } from './support/disturbance.ts';
import {
  ask,
  campaignRows,
  dayNumber,
  dayText,
  kpi,
  leadsOn,
  rowsOf,
  SUBSCRIBERS,
  save,
  teamFile,
} from './support/team-file.ts';

const HOUR = 3_600_000;
const DATED = 'Leads du jour';
const WEEKLY = 'Leads de la semaine';
const MONTHLY = 'Leads du mois';
const READING = 'Abonnés du jour';

/**
 * A zone, the hour planned, and the days: the whole year and the turn of the next one, whose first days are in ISO week
 * 2026-W53; without the whole matrix only the nights when the clocks change, and that turn.
 */
const ZONES: readonly (readonly [
  zone: string,
  hour: number,
  some: readonly (readonly [from: string, to: string])[],
])[] = [
  [
    'Europe/Paris',
    2,
    [
      ['2026-03-28', '2026-03-31'],
      ['2026-10-24', '2026-10-27'],
    ],
  ],
  ['Australia/Lord_Howe', 2, [['2026-04-04', '2026-04-07']]],
  ['Pacific/Kiritimati', 23, [['2026-12-30', '2027-01-04']]],
];
const YEAR = [['2026-01-02', '2027-01-06']] as const;

const CASES = ZONES.flatMap(([zone, hour, some]) =>
  (WHOLE_MATRIX ? YEAR : some).map(([from, to]) => ({ zone, hour, from, to })),
);

/** Always the same chance, so that a failure comes again. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The wall clock of a zone as ECMA-402 tells it. */
function wallDay(zone: string, instant: number): number {
  return dayNumber(new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(instant));
}

async function trackedFile(zone: string, from: string, to: string): Promise<Host> {
  const host = await teamFile({
    locale: 'fr_FR',
    timeZone: zone,
    now: `${from}T12:00:00Z`,
    sheets: [
      { name: 'Campagnes', rows: campaignRows(dayText(dayNumber(from) - 3), dayText(dayNumber(to) + 3)) },
      { name: 'Suivi', rows: [['Abonnés', 1200]], rowCount: 2, columnCount: 2 },
    ],
  });
  const sum = {
    metric: '',
    measure: '=SUM(Campagnes!C2:C)',
    accrual: 'per_period',
    start: from,
    end: '2031-12-31',
  } as const;
  save(
    host,
    kpi({ ...sum, name: DATED, frequency: 'day' }),
    kpi({ ...sum, name: WEEKLY, frequency: 'week' }),
    kpi({ ...sum, name: MONTHLY, frequency: 'month' }),
    kpi({ ...SUBSCRIBERS, name: READING, measure: '=Suivi!B1', frequency: 'day', start: from, end: '2031-12-31' }),
  );
  return host;
}

/** An hour on the wall clock of a zone, from which the planned one is `away` hours ahead or behind. */
function hoursAway(zone: string, instant: number, planned: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  const away = Math.abs(Number(format.format(instant)) - planned);
  return Math.min(away, 24 - away);
}

/**
 * Ticks as Google gives them: at any minute, one in ten lost, one in ten twice, and for nine days none at all. Far from
 * the planned hour most find nothing due: one in six of them is enough.
 */
function live(host: Host, { zone, hour: planned, to }: (typeof CASES)[number], seed: number): number {
  const [trigger] = host.triggers;
  if (!trigger) throw new Error('No trigger.');
  const chance = chances(seed);
  const start = host.clock.now();
  const end = Date.parse(`${to}T12:00:00Z`);
  const outage = start + 0.6 * (end - start);
  let ticks = 0;
  for (let hour = start; hour < end; hour += HOUR) {
    const luck = chance();
    const silent = hour > outage && hour < outage + Math.min(9 * 24 * HOUR, 0.15 * (end - start));
    const idle = hoursAway(zone, hour, planned) > 4 && (hour / HOUR) % 6 !== 0;
    if (luck < 0.1 || silent || idle) continue;
    host.clock.set(new Date(hour + Math.floor(chance() * HOUR)).toISOString());
    for (let times = 0; times < (luck > 0.9 ? 2 : 1); times++, ticks++) host.fire(trigger.id);
  }
  return ticks;
}

const keysOf = (host: Host, name: string): readonly string[] =>
  rowsOf(host, 'Historique KPI')
    .filter((row) => row['Nom du KPI'] === name)
    .map((row) => String(row['Période']));

/** ISO 8601: a week belongs to the year of its Thursday. By ECMAScript’s Date, not by the code under test. */
function weekOf(day: number): string {
  const weekday = new Date(day * 86_400_000).getUTCDay() || 7;
  const thursday = day + 4 - weekday;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const week = 1 + Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

describe('the hourly clock', { timeout: 3_600_000 }, () => {
  it.each(CASES)('in $zone planned at $hour, from $from to $to', async ({ zone, hour, from, to }) => {
    const host = await trackedFile(zone, from, to);
    ask(host, 'schedule.save', { active: true, weekdays: [1, 2, 3, 4, 5, 6, 7], hour });
    const ticks = live(host, { zone, hour, from, to }, dayNumber(from));
    const runs = rowsOf(host, 'Journal KPI').map((row) => wallDay(zone, (row['Date et heure'] as Date).getTime()));
    const spoken = runs.map((day) => day - 1).filter((day) => day >= dayNumber(from));
    const last = Math.max(...spoken);
    const all = Array.from({ length: last - dayNumber(from) + 1 }, (_, index) => dayNumber(from) + index);
    // One run a planned day at most, whatever the ticks; a reading has a row for each day that a run spoke for.
    expect(runs.length).toBeLessThanOrEqual(dayNumber(to) - dayNumber(from) + 1);
    expect(keysOf(host, READING)).toEqual([...new Set(spoken)].map(dayText));
    expect([...keysOf(host, DATED)].sort()).toEqual(all.map(dayText));
    expect([...keysOf(host, WEEKLY)].sort()).toEqual([...new Set(all.map(weekOf))]);
    expect([...keysOf(host, MONTHLY)].sort()).toEqual([...new Set(all.map((day) => dayText(day).slice(0, 7)))]);
    for (const row of rowsOf(host, 'Historique KPI').filter((row) => row['Nom du KPI'] === DATED)) {
      expect(row['Valeur']).toBe(leadsOn(dayNumber(String(row['Période']))));
    }
    const today = wallDay(zone, host.clock.now());
    const missed = all.filter((day) => day < today - 1 && !spoken.includes(day));
    const shown = ask(host, 'app.open', null).kpis.find(({ kpi: { name } }) => name === READING);
    expect(shown?.missing.slice(0, missed.length)).toEqual(missed.map(dayText));
    console.log(
      `${zone}, ${from} to ${to}: ${ticks} ticks, ${runs.length} runs, ${missed.length} days told as missing`,
    );
    host.dispose();
  });
});
