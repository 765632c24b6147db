import { newsOf } from '../analysis/change.ts';
import type { Status } from '../analysis/target.ts';
import { type Day, dateOf, dayOf, weekdayOf } from '../history/calendar.ts';
import { fingerprint } from '../history/fingerprint.ts';
import type { TeamKpi } from '../kpi/team-kpi.ts';

export const DIGEST_RHYTHMS = ['never', 'week', 'half_month'] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

export interface DigestPlan {
  readonly every: DigestRhythm;
  /** 1 Monday to 7 Sunday, for the weekly one. */
  readonly weekday: number;
}

/** The planned day that a digest is owed for, if any: a missed one leaves once, late, and not once for each missed day. */
export function dueDigest(plan: DigestPlan, served: Day | undefined, today: Day): Day | undefined {
  const planned = lastPlanned(plan, today);
  return planned !== undefined && (served === undefined || planned > served) ? planned : undefined;
}

/** The last planned day up to today. */
export function lastPlanned({ every, weekday }: DigestPlan, today: Day): Day | undefined {
  if (every === 'never') return undefined;
  if (every === 'week') return today - ((weekdayOf(today) - weekday + 7) % 7);
  const { year, month, day } = dateOf(today);
  return dayOf(year, month, day >= 15 ? 15 : 1);
}

/** One KPI as a digest sees it. */
export interface DigestKpi {
  readonly kpi: Pick<TeamKpi, 'id' | 'direction' | 'weight'>;
  readonly status: Status;
  readonly score: number | undefined;
  readonly value: number | undefined;
  readonly previous: number | undefined;
}

export interface Digest<Kpi extends DigestKpi> {
  readonly wins: readonly Kpi[];
  readonly misses: readonly Kpi[];
  readonly counts: Readonly<Partial<Record<Status, number>>>;
}

const BAD: readonly Status[] = ['missed', 'off_track', 'at_risk'];

/**
 * Wins are what is reached, and what is on track and moved the good way; misses are what is not, the heaviest gap first.
 * What stands still and well is counted and not listed.
 */
export function digestOf<Kpi extends DigestKpi>(kpis: readonly Kpi[]): Digest<Kpi> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of kpis) counts[status] = (counts[status] ?? 0) + 1;
  const wins = kpis.filter((seen) => seen.status === 'achieved' || (seen.status === 'on_track' && progress(seen) > 0));
  const misses = kpis.filter(({ status }) => BAD.includes(status));
  return { wins: wins.sort((a, b) => weightOf(b) - weightOf(a)), misses: misses.sort(byGap), counts };
}

function progress({ kpi, value, previous }: DigestKpi): number {
  return value === undefined || previous === undefined ? 0 : newsOf(value - previous, kpi.direction);
}

function byGap(a: DigestKpi, b: DigestKpi): number {
  const rank = BAD.indexOf(a.status) - BAD.indexOf(b.status);
  return rank === 0 ? weightOf(b) * gapOf(b) - weightOf(a) * gapOf(a) : rank;
}

function gapOf({ score }: DigestKpi): number {
  return Math.max(0, 1 - (score ?? 0));
}

function weightOf({ kpi }: DigestKpi): number {
  return kpi.weight;
}

/** What a digest would say, as one short text: the same twice means that nothing moved in between. */
export function digestMark(kpis: readonly DigestKpi[]): string {
  const lines = kpis.map(({ kpi, status, value }) => [kpi.id, status, value === undefined ? '' : value.toPrecision(9)]);
  return fingerprint(JSON.stringify(lines.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))));
}
