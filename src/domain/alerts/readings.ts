import { change, yearAgo } from '../analysis/change.ts';
import type { Span } from '../analysis/target.ts';
import type { Day, FiscalStart } from '../history/calendar.ts';
import { type Period, periodFromKey } from '../history/period.ts';
import { judgeKpi } from '../kpi/judge-kpi.ts';
import { outlook } from '../kpi/outlook.ts';
import { sameFigure } from '../kpi/target-version.ts';
import type { TeamKpi } from '../kpi/team-kpi.ts';
import { unusualPeriods } from '../kpi/unusual.ts';
import { isRefusal } from '../refusal.ts';
import { type AlertReading, type AlertState, QUIET } from './machine.ts';
import type { AlertKind, AlertRule } from './rule.ts';

/** One row of the history, as far as a rule needs it. */
export interface AlertRow {
  readonly period: string;
  readonly value: number;
  readonly volume: number | undefined;
  /** The last day that the value knows of. */
  readonly asOf: Day;
}

export interface WatchInput {
  readonly rule: AlertRule;
  readonly kpi: TeamKpi;
  /** Rows of this KPI, in any order. */
  readonly rows: readonly AlertRow[];
  /** Today on the spreadsheet's clock: the days before it are over. */
  readonly today: Day;
  /** Where the rule stands: what it has seen already is not wanted, unless its figure was corrected. */
  readonly state?: Pick<AlertState, 'readOn' | 'value'> | undefined;
  readonly fiscalStart?: FiscalStart | undefined;
  /** The KPI with the target in force on a day; without it, the same target always. */
  readonly kpiOn?: ((day: Day) => TeamKpi) | undefined;
  /** What the seasonal pace of that day rests on: the same for the panel, a snapshot and an alert. */
  readonly seasonOn?: ((day: Day) => readonly Span[] | undefined) | undefined;
}

interface DatedRow extends AlertRow {
  readonly at: Period;
}

/** More periods than a habit or a forecast rests on. */
const MEMORY = 260;

/**
 * What a rule sees, oldest first: one reading a period, on its last day or on the last day that its value knows of.
 * What adds up is judged on whole periods where a part of one would look low; with a maturity, only figures that are final.
 */
export function readingsOf(input: WatchInput): readonly AlertReading[] {
  const { rule, kpi, today } = input;
  const rows = ordered(input);
  if (rule.kind === 'no_data') return daysWithout(input, rows);
  const byEnd = new Map(rows.map((row) => [row.at.end, row]));
  const byStart = new Map(rows.map((row) => [row.at.start, row]));
  return rows.flatMap((row, index): AlertReading[] => {
    const day = Math.max(row.at.start, Math.min(row.at.end, row.asOf));
    const last = lastDayOf(row.at, kpi);
    if (isSeen(day, row.value, input) || !isRipe(last, input)) return [];
    const past = rows.slice(Math.max(0, index + 1 - MEMORY), index + 1);
    const observed = observe(input, { row, day, past, byEnd, byStart });
    return [{ day, value: row.value, observed, whole: today > last }];
  });
}

function ordered({ kpi, rows, today }: WatchInput): readonly DatedRow[] {
  return rows
    .flatMap((row): DatedRow[] => {
      const at = periodFromKey(row.period);
      return at?.grain === kpi.frequency && at.start <= today ? [{ ...row, at }] : [];
    })
    .sort((a, b) => a.at.start - b.at.start);
}

function isSeen(day: Day, value: number, { state: { readOn, value: seen } = QUIET }: WatchInput): boolean {
  return readOn !== undefined && (day < readOn || (day === readOn && sameFigure(value, seen)));
}

function lastDayOf({ end }: Period, kpi: TeamKpi): Day {
  return Math.min(end, kpi.end ?? end);
}

/** Kinds for which half a period of something that adds up would look like a fall. */
const WHOLE_PERIODS: readonly AlertKind[] = ['below', 'rise', 'fall', 'rise_year', 'fall_year', 'anomaly'];

function isRipe(last: Day, { rule, kpi, today }: WatchInput): boolean {
  if (kpi.maturity > 0) return today > last + kpi.maturity;
  return today > last || kpi.accrual === 'level' || !WHOLE_PERIODS.includes(rule.kind);
}

interface Seen {
  readonly row: DatedRow;
  readonly day: Day;
  /** Up to this row, itself included. */
  readonly past: readonly DatedRow[];
  readonly byEnd: ReadonlyMap<Day, DatedRow>;
  readonly byStart: ReadonlyMap<Day, DatedRow>;
}

function observe(input: WatchInput, seen: Seen): number | undefined {
  const { row } = seen;
  switch (input.rule.kind) {
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
      return behind(input, seen);
    case 'forecast':
      return chance(input, seen);
    default:
      return Number(isUnusual(input, seen));
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
function behind(input: WatchInput, { row, day }: Seen): number | undefined {
  const { kpi, kpiOn = () => kpi, seasonOn, fiscalStart } = input;
  const figures = { value: row.value, volume: row.volume, asOf: day, today: day, period: row.at };
  const { status, facts } = judgeKpi(kpiOn(day), { ...figures, lastYear: seasonOn?.(day) }, fiscalStart);
  if (status === 'achieved') return 0;
  return status === 'too_early' ? undefined : facts.gap;
}

function chance({ kpi, kpiOn = () => kpi, fiscalStart }: WatchInput, { row, day, past }: Seen): number | undefined {
  const closed = past.map(({ period, value, at }) => ({ period, value, provisional: at.end > day }));
  return outlook({ kpi: kpiOn(day), past: closed, value: row.value, today: day, fiscalStart })?.probability;
}

/** A rule's own smallest volume stands before the KPI's. */
function isUnusual({ rule: { threshold }, kpi }: WatchInput, { row, past }: Seen): boolean {
  return unusualPeriods({ ...kpi, minimumVolume: threshold ?? kpi.minimumVolume }, past).has(row.period);
}

/**
 * Whole days since the last value: none on a day that has one; in a stretch of periods without any row, the day on which
 * there are enough of them for the rule, or the last one; and up to yesterday. A period that has its row was measured in
 * time, whichever of its days that was.
 */
function daysWithout(
  { kpi, rule, today, state: { readOn } = QUIET }: WatchInput,
  rows: readonly DatedRow[],
): readonly AlertReading[] {
  const readings: AlertReading[] = [];
  const enough = Math.max(1, Math.ceil(rule.threshold ?? 1));
  let known = (kpi.start ?? today) - 1;
  const blank = (last: Day): void => {
    const day = Math.min(last, known + enough);
    if (day > known) readings.push({ day, value: undefined, observed: day - known, whole: true });
  };
  rows.forEach(({ at, asOf, value }, index) => {
    const before = rows[index - 1];
    if (before && at.start - 1 > before.at.end) blank(at.start - 1);
    known = Math.max(at.start, Math.min(at.end, asOf, today));
    readings.push({ day: known, value, observed: 0, whole: true });
  });
  blank(Math.min(today - 1, kpi.end === undefined ? today - 1 : kpi.end + kpi.maturity));
  return readings.filter(({ day }) => readOn === undefined || day >= readOn);
}
