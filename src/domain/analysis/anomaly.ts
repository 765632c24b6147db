import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type ControlChart, controlChart, type Signal, signals } from './control-chart.ts';
import { mean, median, medianAbsoluteDeviation } from './numeric/descriptive.ts';

export const ANOMALY_METHODS = ['XMR', 'MAD'] as const;
export type AnomalyMethod = (typeof ANOMALY_METHODS)[number];

/** Φ⁻¹(0.75): turns the median deviation of normal values into standard deviations. */
const MAD_SCALE = 0.6745;
/** √(π ÷ 2): the same for the mean deviation, when more than half the values are equal. */
const MEAN_SCALE = 1.253314;
/** Iglewicz & Hoaglin (1993); NIST/SEMATECH e-Handbook 1.3.5.17. */
const ROBUST_LIMIT = 3.5;
const LEAST_ROBUST = 5;
/** Cycles needed before one of them can be called unusual. */
const LEAST_CYCLES = 3;
const MOST_PASSES = 5;

export interface AnomalyInput {
  /** In time order; a blank keeps its place. */
  readonly values: readonly (number | undefined)[];
  readonly method?: AnomalyMethod | undefined;
  /** Length of the cycle to take out first: 7 for days. 1 is none. */
  readonly period?: number | undefined;
  /** Denominators of rates; points under `leastVolume` are neither used nor flagged. */
  readonly volumes?: readonly (number | undefined)[] | undefined;
  readonly leastVolume?: number | undefined;
}

/** What one value is, and the interval in which it would have been usual. */
export interface Marked {
  readonly signal: Signal;
  readonly low: number;
  readonly high: number;
}

/**
 * Marks each value; blanks, values of too small a volume and the first cycle have no mark.
 * XMR: control chart rules 1 and 2; MAD: robust z above 3.5. With a cycle, values are compared with the cycle before,
 * and a value found unusual is replaced there, or its echo would be flagged too.
 */
export function markAnomalies(input: AnomalyInput): readonly (Marked | undefined)[] | Refusal {
  const { method = 'XMR', period = 1 } = input;
  const values = usable(input);
  const count = values.filter((value) => value !== undefined).length;
  if (period > 1 && count < LEAST_CYCLES * period) {
    return refuse('FEW', { reason: 'cycles', input: 0, seen: count, limit: LEAST_CYCLES * period });
  }
  const mark = method === 'MAD' ? markRobust : markChart;
  return period > 1 ? markCycles(values, period, mark) : placed(values, mark(known(values)), () => 0);
}

type Marker = (values: readonly number[]) => readonly Marked[] | Refusal;

function markChart(values: readonly number[]): readonly Marked[] | Refusal {
  const chart: ControlChart | Refusal = controlChart(values);
  if (isRefusal(chart)) return chart;
  return signals(values, chart).map((signal) => ({ signal, low: chart.lower, high: chart.upper }));
}

/** Modified z-scores. Around the median: around the mean one wild value would hide itself. */
function markRobust(values: readonly number[]): readonly Marked[] | Refusal {
  if (values.length < LEAST_ROBUST) return refuse('FEW', { input: 0, seen: values.length, limit: LEAST_ROBUST });
  const centre = median(values);
  const spread =
    medianAbsoluteDeviation(values) / MAD_SCALE || MEAN_SCALE * mean(values.map((value) => Math.abs(value - centre)));
  const low = centre - ROBUST_LIMIT * spread;
  const high = centre + ROBUST_LIMIT * spread;
  return values.map((value) => ({ signal: value > high ? 'high' : value < low ? 'low' : 'none', low, high }));
}

function markCycles(
  values: readonly (number | undefined)[],
  period: number,
  mark: Marker,
): readonly (Marked | undefined)[] | Refusal {
  let reference = [...values];
  let result: readonly (Marked | undefined)[] | Refusal = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = (position: number): number | undefined => reference[position - period];
    const changes = values.map((value, position) => {
      const base = before(position);
      return value === undefined || base === undefined ? undefined : value - base;
    });
    result = placed(changes, mark(known(changes)), (position) => before(position) ?? 0);
    if (isRefusal(result)) return result;
    const marked = result;
    const cleaned = values.map((value, position) => {
      const outside = marked[position]?.signal === 'high' || marked[position]?.signal === 'low';
      return outside ? before(position) : value;
    });
    if (cleaned.every((value, position) => value === reference[position])) break;
    reference = cleaned;
  }
  return result;
}

/** Puts the marks of the known values back in their places, their limits moved by `base`. */
function placed(
  values: readonly (number | undefined)[],
  marks: readonly Marked[] | Refusal,
  base: (position: number) => number,
): readonly (Marked | undefined)[] | Refusal {
  if (isRefusal(marks)) return marks;
  let next = 0;
  return values.map((value, position) => {
    const mark = value === undefined ? undefined : marks[next++];
    return mark && { signal: mark.signal, low: mark.low + base(position), high: mark.high + base(position) };
  });
}

function usable({ values, volumes, leastVolume = 0 }: AnomalyInput): readonly (number | undefined)[] {
  return volumes ? values.map((value, row) => ((volumes[row] ?? 0) >= leastVolume ? value : undefined)) : values;
}

function known(values: readonly (number | undefined)[]): number[] {
  return values.filter((value): value is number => value !== undefined);
}
