import { type Refusal, refuse } from '../refusal.ts';
import { mean } from './numeric/descriptive.ts';

/** Mean range of two normal values in standard deviations; « 2.66 » is 3 ÷ this, rounded. */
const D2 = 1.128;
/** Upper limit of a moving range of two, in mean ranges. */
const D4 = 3.267;
const LEAST_POINTS = 8;
/** Successive points on one side of the centre that make a signal. */
const RUN = 8;

export interface ControlChart {
  readonly centre: number;
  readonly movingRange: number;
  readonly upper: number;
  readonly lower: number;
  readonly rangeLimit: number;
}

/**
 * Centre and natural limits of single values (XmR): mean ± 3·MR̄ ÷ 1.128. NIST/SEMATECH e-Handbook 6.3.2.2.
 * Needs 8 values. A series that never goes under 0 has no limit under 0 either.
 */
export function controlChart(values: readonly number[]): ControlChart | Refusal {
  if (values.length < LEAST_POINTS) return refuse('FEW', { input: 0, seen: values.length, limit: LEAST_POINTS });
  const centre = mean(values);
  const movingRange = mean(values.slice(1).map((value, position) => Math.abs(value - (values[position] ?? value))));
  const half = (3 * movingRange) / D2;
  const floor = values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  return {
    centre,
    movingRange,
    upper: centre + half,
    lower: Math.max(floor, centre - half),
    rangeLimit: D4 * movingRange,
  };
}

export type Signal = 'high' | 'low' | 'run-high' | 'run-low' | 'none';

/** Rule 1, a point outside the limits; rule 2, the eighth and later of successive points on one side of the centre. */
export function signals(values: readonly number[], { centre, upper, lower }: ControlChart): readonly Signal[] {
  let run = 0;
  return values.map((value) => {
    const side = Math.sign(value - centre);
    run = side === 0 ? 0 : Math.sign(run) === side ? run + side : side;
    if (value > upper) return 'high';
    if (value < lower) return 'low';
    if (Math.abs(run) < RUN) return 'none';
    return run > 0 ? 'run-high' : 'run-low';
  });
}
