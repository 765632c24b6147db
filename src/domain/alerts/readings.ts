import { change, yearAgo } from '../analysis/change.ts';
import type { Day, FiscalStart } from '../history/calendar.ts';
import { type Period, periodFromKey } from '../history/period.ts';
import { judgeKpi } from '../kpi/judge-kpi.ts';
import { outlook } from '../kpi/outlook.ts';
import type { TeamKpi } from '../kpi/team-kpi.ts';
import { unusualPeriods } from '../kpi/unusual.ts';
import { isRefusal } from '../refusal.ts';
import type { AlertReading } from './machine.ts';
import type { AlertKind, AlertRule } from './rule.ts';

/** One row of the history, as far as a rule needs it. */
export interface AlertRow {
  readonly period: string;
  readonly value: number;
  readonly volume: number | undefined;
  /** The calendar day of the snapshot; a clock's speaks for the day before. */
  readonly takenOn: Day;
}

export interface WatchInput {
  readonly rule: AlertRule;
  readonly kpi: TeamKpi;
  /** Rows of this KPI, in any order. */
  readonly rows: readonly AlertRow[];
  /** The last day that the history knows of: a clock run on day D speaks for D − 1. */
  readonly spoken: Day;
  /** Readings of this day and earlier are not wanted. */
  readonly after?: Day | undefined;
  readonly fiscalStart?: FiscalStart | undefined;
}

interface DatedRow extends AlertRow {
  readonly at: Period;
}

/** More periods than a habit or a forecast rests on. */
const MEMORY = 260;

/**
 * What a rule sees, oldest first: one reading a period, on its last day or on the last day that is known.
 * What adds up is judged on whole periods where a part of one would look low; with a maturity, only figures that are final.
 */
export function readingsOf(input: WatchInput): readonly AlertReading[] {
  const { rule, kpi, spoken, after = Number.NEGATIVE_INFINITY, fiscalStart = 1 } = input;
  const rows = ordered(input);
  if (rule.kind === 'no_data') return daysWithout(input, rows);
  const byEnd = new Map(rows.map((row) => [row.at.end, row]));
  const byStart = new Map(rows.map((row) => [row.at.start, row]));
  return rows.flatMap((row, index): AlertReading[] => {
    const day = Math.min(row.at.end, spoken);
    if (day <= after || !isRipe(row.at, input)) return [];
    const past = rows.slice(Math.max(0, index + 1 - MEMORY), index + 1);
    return [{ day, value: row.value, observed: observe(rule, { kpi, row, day, past, byEnd, byStart, fiscalStart }) }];
  });
}

function ordered({ kpi, rows, spoken }: WatchInput): readonly DatedRow[] {
  return rows
    .flatMap((row): DatedRow[] => {
      const at = periodFromKey(row.period);
      return at?.grain === kpi.frequency && at.start <= spoken ? [{ ...row, at }] : [];
    })
    .sort((a, b) => a.at.start - b.at.start);
}

/** Kinds for which half a period of something that adds up would look like a fall. */
const WHOLE_PERIODS: readonly AlertKind[] = ['below', 'rise', 'fall', 'rise_year', 'fall_year', 'anomaly'];

function isRipe({ end }: Period, { rule, kpi, spoken }: WatchInput): boolean {
  const last = Math.min(end, kpi.end ?? end);
  if (kpi.maturity > 0) return spoken >= last + kpi.maturity;
  return spoken >= last || kpi.accrual === 'level' || !WHOLE_PERIODS.includes(rule.kind);
}

interface Seen {
  readonly kpi: TeamKpi;
  readonly row: DatedRow;
  readonly day: Day;
  /** Up to this row, itself included. */
  readonly past: readonly DatedRow[];
  readonly byEnd: ReadonlyMap<Day, DatedRow>;
  readonly byStart: ReadonlyMap<Day, DatedRow>;
  readonly fiscalStart: FiscalStart;
}

function observe(rule: AlertRule, seen: Seen): number | undefined {
  const { row } = seen;
  switch (rule.kind) {
    case 'above':
    case 'below':
      return row.value;
    case 'rise':
      return changeFrom(row, periodBefore(seen));
    case 'fall':
      return opposite(changeFrom(row, periodBefore(seen)));
    case 'rise_year':
      return changeFrom(row, yearBefore(seen));
    case 'fall_year':
      return opposite(changeFrom(row, yearBefore(seen)));
    case 'pace':
      return behind(seen);
    case 'forecast':
      return chance(seen);
    default:
      return Number(isUnusual(rule, seen));
  }
}

function periodBefore({ row, byEnd }: Seen): DatedRow | undefined {
  return byEnd.get(row.at.start - 1);
}

function yearBefore({ row, byStart }: Seen): DatedRow | undefined {
  return byStart.get(yearAgo(row.at.start, row.at.grain).day);
}

function changeFrom(now: DatedRow, before: DatedRow | undefined): number | undefined {
  const moved = before && change(now.value, before.value, 'PCT');
  return moved === undefined || isRefusal(moved) ? undefined : moved;
}

function opposite(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

/** How far behind the pace, in shares of the target; no verdict in the first days of a period. */
function behind({ kpi, row, day, fiscalStart }: Seen): number | undefined {
  const { status, facts } = judgeKpi(kpi, { value: row.value, volume: row.volume, asOf: day, today: day }, fiscalStart);
  if (status === 'achieved') return 0;
  return status === 'too_early' ? undefined : facts.gap;
}

function chance({ kpi, row, day, past, fiscalStart }: Seen): number | undefined {
  const closed = past.map(({ period, value, at }) => ({ period, value, provisional: at.end > day }));
  return outlook({ kpi, past: closed, value: row.value, today: day, fiscalStart })?.probability;
}

/** A rule's own smallest volume stands before the KPI's. */
function isUnusual({ threshold }: AlertRule, { kpi, row, past }: Seen): boolean {
  return unusualPeriods({ ...kpi, minimumVolume: threshold ?? kpi.minimumVolume }, past).has(row.period);
}

/**
 * Whole days since the last value: none on a day that has one, those up to the end of a stretch of periods without any row,
 * and those up to now. A period that has its row was measured in time, whichever of its days that was.
 */
function daysWithout({ kpi, spoken, after }: WatchInput, rows: readonly DatedRow[]): readonly AlertReading[] {
  const readings: AlertReading[] = [];
  let known = (kpi.start ?? spoken + 1) - 1;
  rows.forEach(({ at, takenOn, value }, index) => {
    const before = rows[index - 1];
    const lastBlank = at.start - 1;
    if (before && lastBlank > before.at.end) {
      readings.push({ day: lastBlank, value: undefined, observed: lastBlank - known });
    }
    known = Math.max(at.start, Math.min(at.end, takenOn - 1, spoken));
    readings.push({ day: known, value, observed: 0 });
  });
  const last = Math.min(spoken, kpi.end === undefined ? spoken : kpi.end + kpi.maturity);
  if (last > known) readings.push({ day: last, value: undefined, observed: last - known });
  return readings.filter(({ day }) => after === undefined || day >= after);
}
