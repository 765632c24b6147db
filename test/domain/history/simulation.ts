import { type Day, formatDay } from '../../../src/domain/history/calendar.ts';
import type { HistoryRow } from '../../../src/domain/history/history-row.ts';
import { type KnownRow, merge } from '../../../src/domain/history/merge.ts';
import { MOST_CAUGHT_UP, type Planned, plan } from '../../../src/domain/history/plan.ts';
import {
  afterRun,
  dueRun,
  type Moment,
  type Schedule,
  spokenDay,
  type Why,
} from '../../../src/domain/history/schedule.ts';
import { sealed } from '../../../src/domain/history/seal.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';

/** A document as the domain sees it: a schedule, KPIs, and the history that grows. */
export interface World {
  schedule: Schedule;
  readonly kpis: readonly { readonly kpi: TeamKpi; readonly dated: boolean }[];
  readonly fiscalStart: number;
  readonly rows: HistoryRow[];
  /** Rows of each KPI, and where each key stands: what a repository looks up. */
  readonly byKpi: Map<string, HistoryRow[]>;
  readonly positions: Map<string, number>;
  runs: number;
}

/** A dated value is the number of days it covers; a reading is the day that it was taken on. */
function valueTaken({ window }: Planned, today: Day): number {
  return window?.from === undefined ? today : window.to - window.from + 1;
}

/** One tick of the clock: most find nothing due. */
export function tick(world: World, now: Moment): void {
  const due = dueRun(world.schedule, now);
  if (!due) return;
  takeSnapshot(world, now, 'clock');
  world.schedule = afterRun(world.schedule, due, now, 0);
}

export function takeSnapshot(world: World, now: Moment, why: Why): void {
  world.runs++;
  const taken = readAll(world, now, why);
  const known = taken.flatMap(({ kpiId, period }): readonly KnownRow[] => {
    const position = world.positions.get(`${kpiId} ${period}`);
    const row = position === undefined ? undefined : world.rows[position];
    return position === undefined || !row ? [] : [{ ...row, position }];
  });
  const result = merge(known, taken);
  for (const { position, row } of result.updates) {
    Object.assign(world.rows[position] ?? {}, row);
  }
  for (const row of result.appends) {
    world.positions.set(`${row.kpiId} ${row.period}`, world.rows.push(row) - 1);
    const own = world.byKpi.get(row.kpiId);
    if (own) own.push(row);
    else world.byKpi.set(row.kpiId, [row]);
  }
}

function readAll({ kpis, byKpi, fiscalStart, runs }: World, now: Moment, why: Why): readonly HistoryRow[] {
  const spoken = spokenDay(why, now.day);
  return kpis.flatMap(({ kpi, dated }) => {
    const all = byKpi.get(kpi.id) ?? [];
    // A plan looks back MOST_CAUGHT_UP periods and at the oldest row: the rest of six years would only cost time.
    const own = [...all.slice(0, 1), ...all.slice(1).slice(-4 * MOST_CAUGHT_UP)];
    return plan({ kpi, dated, rows: own, spoken, fiscalStart }).map((planned) =>
      sealed({
        period: planned.period.key,
        periodStart: planned.period.start,
        periodEnd: planned.period.end,
        takenAt: `${formatDay(now.day)} ${String(now.hour).padStart(2, '0')}:17:00`,
        kpiId: kpi.id,
        kpi: kpi.name,
        objective: kpi.objective,
        owner: kpi.owner,
        unit: kpi.unit,
        value: valueTaken(planned, now.day),
        volume: undefined,
        baseline: kpi.baseline,
        target: kpi.target,
        score: undefined,
        status: 'on_track',
        source: kpi.source,
        measure: kpi.measure,
        origin: planned.catchUp ? 'backfill' : why === 'clock' ? 'scheduled' : 'manual',
        by: 'Inès',
        runId: `r${runs}`,
      }),
    );
  });
}

/** Every hour of some years on the wall clock of a zone: 23 or 25 of them on the days when the clocks change. */
export function wallClock(timeZone: string, firstYear: number, years: number, minute = 17): readonly Moment[] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  const moments: Moment[] = [];
  const end = Date.UTC(firstYear + years, 0, 1);
  for (let instant = Date.UTC(firstYear, 0, 1, 0, minute); instant < end; instant += 3_600_000) {
    const [year, month, day, hour] = format.format(instant).split(/\D+/).map(Number);
    moments.push({ day: Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000, hour: hour ?? 0 });
  }
  return moments;
}
