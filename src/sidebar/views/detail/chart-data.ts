import type { HistoryPoint, KpiView } from '../../../addon/endpoints/contract.ts';
import type { NoteView, OutlookView, VersionView } from '../../../addon/endpoints/steering-contract.ts';
import {
  type FiscalStart,
  type Grain,
  parseDay,
  periodEnd,
  periodKey,
  periodStart,
} from '../../../domain/history/calendar.ts';

/** Where a KPI is heading, in the chart's own places. */
export interface ForecastShape extends Pick<OutlookView, 'value' | 'low' | 'high' | 'day'> {
  readonly at: number;
  /** The last value known, where the band begins. */
  readonly from: { readonly at: number; readonly value: number };
}

/** Columns for the chart: one place a period, missing ones as gaps, in the order of the calendar; then what lies ahead. */
export interface ChartData {
  readonly periods: readonly string[];
  readonly places: readonly number[];
  readonly values: (number | null)[];
  readonly targets: (number | null)[];
  readonly points: readonly (HistoryPoint | undefined)[];
  /** Points far from what the KPI is used to, oldest first. */
  readonly unusual: readonly { readonly at: number; readonly point: HistoryPoint }[];
  readonly forecast: ForecastShape | undefined;
  /** Today's place, where it is on the chart. */
  readonly today: number | undefined;
  /** Dates that somebody annotated, oldest first: their number is that of the list below the chart. */
  readonly marks: readonly { readonly at: number; readonly note: NoteView }[];
}

export interface ChartFacts extends Pick<KpiView, 'history' | 'missing' | 'outlook'> {
  readonly frequency: Grain;
  readonly today: string;
  readonly fiscalStart: FiscalStart;
  readonly versions: readonly VersionView[];
  readonly notes: readonly NoteView[];
}

/** Places that the future may take beside the past: it is told, and must not push the past aside. */
const MOST_AHEAD = 6;

export function chartData(facts: ChartFacts): ChartData {
  const { history, missing, versions } = facts;
  const byPeriod = new Map(history.map((point) => [point.period, point]));
  // Keys of one grain sort as text in the order of the calendar.
  const periods = [...new Set([...byPeriod.keys(), ...missing])].sort();
  const points = periods.map((period) => byPeriod.get(period));
  const placeOf = placesIn(periods, facts);
  const forecast = forecastShape(points, placeOf, facts);
  const ahead = forecast ? futureTargets(versions, placeOf, forecast, periods.length) : [];
  return {
    periods,
    points,
    places: [...periods.map((_, place) => place), ...ahead.map(({ at }) => at)],
    values: [...points.map((point) => point?.value ?? null), ...ahead.map(() => null)],
    targets: [
      ...points.map((point, place) => point?.target ?? lastTarget(points, place)),
      ...ahead.map(({ target }) => target ?? lastTarget(points, points.length)),
    ],
    unusual: points.flatMap((point, at) => (point?.unusual ? [{ at, point }] : [])),
    forecast,
    today: onChart(placeOf(facts.today), forecast, periods.length),
    marks: facts.notes
      .filter(({ kind }) => kind === 'annotation')
      .flatMap((note) => {
        const at = onChart(placeOf(note.day), forecast, periods.length);
        return at === undefined ? [] : [{ at, note }];
      })
      .reverse(),
  };
}

/** Without a forecast the chart ends with its last period. */
function onChart(at: number | undefined, forecast: ForecastShape | undefined, count: number): number | undefined {
  return at === undefined || (!forecast && at > count - 0.5) ? undefined : at;
}

type PlaceOf = (day: string) => number | undefined;

/** A day's place: that of its period's point, moved by where in the period it lies; beyond the last one, squeezed. */
function placesIn(periods: readonly string[], { frequency, fiscalStart, outlook, today }: ChartFacts): PlaceOf {
  const places = new Map(periods.map((period, place) => [period, place]));
  const lastPlace = periods.length - 1;
  const sample = parseDay(today) ?? 0;
  const length = periodEnd(sample, frequency, fiscalStart) - periodStart(sample, frequency, fiscalStart) + 1;
  const end = outlook ? (parseDay(outlook.day) ?? sample) : sample;
  // Half a place to the end of the last period, if it is the one that holds today.
  const begin = places.has(periodKey(sample, frequency, fiscalStart))
    ? periodEnd(sample, frequency, fiscalStart)
    : periodStart(sample, frequency, fiscalStart) - 1;
  const squeeze = Math.min(1, MOST_AHEAD / Math.max(1, (end - begin) / length));
  return (text) => {
    const day = parseDay(text);
    if (day === undefined || periods.length === 0) return undefined;
    const place = places.get(periodKey(day, frequency, fiscalStart));
    if (place !== undefined) {
      const start = periodStart(day, frequency, fiscalStart);
      return place - 0.5 + (day - start + 0.5) / (periodEnd(day, frequency, fiscalStart) - start + 1);
    }
    return day > begin && day <= end ? lastPlace + 0.5 + ((day - begin) / length) * squeeze : undefined;
  };
}

function forecastShape(
  points: ChartData['points'],
  placeOf: PlaceOf,
  { outlook }: ChartFacts,
): ForecastShape | undefined {
  const last = points.reduce((found, point, place) => (point ? place : found), -1);
  const point = points[last];
  if (!outlook || !point || !(outlook.low < outlook.high)) return undefined;
  const { value, low, high, day } = outlook;
  const at = Math.max(placeOf(day) ?? last, last + 0.5);
  return { value, low, high, day, at, from: { at: last, value: point.value } };
}

/** Where the target steps after the last period, up to the forecast's day. */
function futureTargets(
  versions: readonly VersionView[],
  placeOf: PlaceOf,
  { at: end, day: lastDay }: ForecastShape,
  count: number,
): readonly { readonly at: number; readonly target: number | null | undefined }[] {
  const steps = versions.flatMap(({ from, target }) => {
    const at = placeOf(from);
    return at !== undefined && at > count - 1 && at < end ? [{ at, target }] : [];
  });
  const last = versions.filter(({ from }) => from <= lastDay).pop();
  return [...steps, { at: end, target: last?.target }];
}

/** A period without a run keeps the target of the one before. */
function lastTarget(points: readonly (HistoryPoint | undefined)[], position: number): number | null {
  for (let before = position - 1; before >= 0; before -= 1) {
    const point = points[before];
    if (point) return point.target;
  }
  return null;
}
