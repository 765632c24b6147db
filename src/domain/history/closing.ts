import { STATUSES, type Status } from '../analysis/target.ts';
import { judgeKpi } from '../kpi/judge-kpi.ts';
import type { TeamKpi } from '../kpi/team-kpi.ts';
import { type Day, type FiscalStart, parseDay } from './calendar.ts';
import { belongsTo, untilEnd } from './closed-periods.ts';
import { fingerprint } from './fingerprint.ts';
import type { KnownRow } from './merge.ts';
import { type Period, periodFromKey } from './period.ts';
import { periodCount } from './period-count.ts';
import { closedSealOf, isByHand, reopenedSealOf } from './seal.ts';

/** A row of the history as closing needs it. */
export interface ClosableRow extends KnownRow {
  readonly volume: number | undefined;
  readonly score: number | undefined;
  readonly status: string;
}

/** What closing or opening again writes in a row, and nothing else of it. */
export interface ClosingCells {
  readonly score: number | undefined;
  readonly status: string;
  readonly origin: KnownRow['origin'];
  readonly seal: string;
}

/** One KPI at the end of the period: its last row there. */
export interface ClosingLine {
  readonly kpi: TeamKpi;
  readonly period: string;
  readonly row: ClosableRow;
  readonly score: number | undefined;
  readonly status: Status;
  /** Rows of this KPI that the period holds. */
  readonly rows: number;
  readonly byHand: boolean;
  /** The day it was taken on, where the period was not over yet. */
  readonly early: Day | undefined;
}

export interface Closing {
  readonly lines: readonly ClosingLine[];
  readonly missing: readonly { readonly kpi: TeamKpi; readonly periods: readonly string[] }[];
  /** By the row's place in the sheet. */
  readonly cells: ReadonlyMap<number, ClosingCells>;
  /** Changes with any figure that the person saw. */
  readonly agreement: string;
}

export interface ClosingInput {
  readonly span: Period;
  readonly kpis: readonly TeamKpi[];
  /** Every row of the history that belongs to the span, of KPIs that are gone too. */
  readonly rows: readonly ClosableRow[];
  /** All period keys of a KPI. */
  readonly keysOf: (kpiId: string) => readonly string[];
  readonly today: Day;
  readonly fiscalStart: FiscalStart;
}

/** What closing a period would freeze, and what it would leave without a value. Nothing is decided here. */
export function prepareClosing(input: ClosingInput): Closing {
  const { span, kpis, rows } = input;
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const judged = rows.map((row) => ({ row, ...verdictOf(row, byId.get(row.kpiId), input) }));
  const byKpi = new Map<string, Judged[]>();
  for (const one of judged) byKpi.set(one.row.kpiId, [...(byKpi.get(one.row.kpiId) ?? []), one]);
  const lines = kpis.flatMap((kpi) => lineOf(kpi, byKpi.get(kpi.id) ?? [], span));
  const missing = kpis.flatMap((kpi) => missingOf(kpi, input));
  const cells = new Map(
    judged.map(({ row, score, status }) => {
      const origin = isByHand(row) ? 'correction' : row.origin;
      return [row.position, { score, status, origin, seal: closedSealOf(row) }] as const;
    }),
  );
  const seen = [
    lines.map(({ kpi, row, score, status, rows: count }) => [
      kpi.id,
      row.period,
      row.value,
      row.target,
      score,
      status,
      count,
    ]),
    missing.map(({ kpi, periods }) => [kpi.id, periods]),
  ];
  return { lines, missing, cells, agreement: fingerprint(JSON.stringify(seen)) };
}

/** The same rows once their period is opened again. */
export function reopenedCells(rows: readonly ClosableRow[]): ReadonlyMap<number, ClosingCells> {
  return new Map(
    rows.map((row) => {
      const { position, score, status, origin } = row;
      return [position, { score, status, origin, seal: reopenedSealOf(row) }] as const;
    }),
  );
}

/** Behind its target or the pace towards it: worth a word on why. */
export function asksLesson(status: Status): boolean {
  return status === 'missed' || status === 'off_track' || status === 'at_risk';
}

type Verdict = Pick<ClosingLine, 'score' | 'status' | 'early'>;

/** A row taken once its period was over was judged for good then; any other is judged now, on the target that it carries. */
function verdictOf(row: ClosableRow, kpi: TeamKpi | undefined, { today }: ClosingInput): Verdict {
  const { value, volume, score } = row;
  const status = STATUSES.find((known) => known === row.status) ?? 'no_data';
  const period = periodFromKey(row.period);
  if (!kpi || !period || value === undefined) return { score, status, early: undefined };
  const end = Math.min(period.end, kpi.end ?? period.end);
  const takenOn = parseDay(row.takenAt.slice(0, 10)) ?? end;
  const early = takenOn <= end ? takenOn : undefined;
  if (early === undefined && !isByHand(row)) return { score, status, early };
  const then = { ...kpi, target: row.target, baseline: row.baseline };
  const judgement = judgeKpi(then, { value, volume, asOf: end, today, period });
  return { score: judgement.score, status: judgement.status, early };
}

type Judged = Verdict & { readonly row: ClosableRow };

function lineOf(kpi: TeamKpi, own: readonly Judged[], span: Period): readonly ClosingLine[] {
  // Of two rows with one key the first counts, as in a merge.
  const ordered = [...own].sort(
    (a, b) => endOf(a.row.period, span) - endOf(b.row.period, span) || b.row.position - a.row.position,
  );
  const last = ordered[ordered.length - 1];
  if (!last) return [];
  const { row, score, status, early } = last;
  return [{ kpi, period: row.period, row, score, status, rows: own.length, byHand: isByHand(row), early }];
}

function endOf(key: string, span: Period): Day {
  return periodFromKey(key)?.end ?? span.end;
}

/** Periods inside the span, from the KPI's start to its end, that have no row. */
function missingOf(kpi: TeamKpi, { span, keysOf, fiscalStart }: ClosingInput): Closing['missing'] {
  if (kpi.state !== 'active') return [];
  const keys = keysOf(kpi.id);
  const from = Math.max(span.start, kpi.start ?? span.end + 1);
  const to = Math.min(span.end, kpi.end ?? span.end);
  const known = new Set(keys);
  const periods = periodCount({ grain: kpi.frequency, fiscalStart, keys })
    .between(from, to)
    .filter((period) => belongsTo(untilEnd(period, kpi), span) && !known.has(period.key))
    .map(({ key }) => key);
  return periods.length > 0 ? [{ kpi, periods }] : [];
}
