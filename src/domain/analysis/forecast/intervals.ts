import { studentQuantile } from '../numeric/student.ts';
import type { Spread, SpreadFeatures } from './spread.ts';

/**
 * How the half width of an 80 % interval follows from the features: exp(base) × oneStep × growth^(trust × n / (n + 4h))
 * × h^slope × (n / 33)^length × exp(seasonal).
 * Textbook intervals miss because they forget that the model itself is estimated (M3: 69 to 79 % held for 80 %, Theta);
 * these constants are the quantile regression of real errors on holdouts cut inside the training windows of the M3 and
 * the M4 weekly series, never on a test window: `tsx test/bench/forecast/learn-intervals.ts --data DIR` prints them.
 */
export interface Calibration {
  readonly base: number;
  readonly slope: number;
  readonly length: number;
  readonly trust: number;
  readonly seasonal: number;
  /** Degrees of freedom of the Student law whose tails fit the errors best. */
  readonly degrees: number;
}

export const CALIBRATION: Calibration = {
  base: 0.378,
  slope: 0.271,
  length: -0.26,
  trust: 0.929,
  seasonal: -0.056,
  degrees: 4,
};

// A wider interval than « a twentieth to twenty times » says nothing more.
const MOST_LOGARITHMIC_WIDTH = 3;

/** The five regressors of the logarithm of the half width, after the constant; `learn-intervals` fits their weights. */
export function regressors({
  horizon,
  count,
  growth,
  seasonal,
}: SpreadFeatures): readonly [number, number, number, number] {
  const trusted = count / (count + 4 * horizon);
  return [Math.log(horizon), Math.log(count / 33), trusted * Math.log(growth), seasonal ? 1 : 0];
}

/** Half widths for horizons 1…h at `level` (0.8 for 80 %), never shrinking with the horizon, in the scale of the spread. */
export function halfWidths(spread: Spread, level: number, calibration: Calibration = CALIBRATION): number[] {
  const { base, slope, length, trust, seasonal, degrees } = calibration;
  const tail = studentQuantile((1 + level) / 2, degrees) / studentQuantile(0.9, degrees);
  let widest = 0;
  return spread.features.map((features) => {
    const [a, b, c, d] = regressors(features);
    const width = features.oneStep * tail * Math.exp(base + slope * a + length * b + trust * c + seasonal * d);
    widest = Math.max(widest, spread.logarithmic ? Math.min(width, MOST_LOGARITHMIC_WIDTH) : width);
    return widest;
  });
}

/** Moves a point forecast by an error in the scale of the spread. */
export function shifted(point: number, error: number, { logarithmic }: Spread): number {
  return logarithmic && point > 0 ? point * Math.exp(error) : point + error;
}
