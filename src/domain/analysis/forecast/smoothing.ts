/** Weights of an exponential smoothing without season: ETS(A,N,N), (A,A,N) or (A,Ad,N) of Hyndman et al. (2008). */
export interface Weights {
  readonly alpha: number;
  /** Smoothing of the trend, at most alpha; 0 without trend. */
  readonly beta: number;
  /** Damping of the trend: 1 is Holt's, 0 is no trend at all. */
  readonly phi: number;
}

export interface State {
  readonly level: number;
  readonly trend: number;
}

export interface Smoothing extends Weights {
  /** The state before the first value, then after each value. */
  readonly states: readonly [State, ...State[]];
  /** One-step errors, one for each value. */
  readonly errors: readonly number[];
  readonly squaredError: number;
}

// The box of R's forecast::ses and forecast::holt (forecast 8.20, « usual » bounds).
export const LEAST_WEIGHT = 1e-4;
export const MOST_WEIGHT = 1 - 1e-4;

/** Runs the smoothing over the values from a first state. */
export function smooth(values: readonly number[], weights: Weights, first: State): Smoothing {
  const states: [State, ...State[]] = [first];
  let { level, trend } = first;
  let squaredError = 0;
  const errors = values.map((value) => {
    const expected = level + weights.phi * trend;
    const error = value - expected;
    level = expected + weights.alpha * error;
    trend = weights.phi * trend + weights.beta * error;
    states.push({ level, trend });
    squaredError += error * error;
    return error;
  });
  return { ...weights, states, errors, squaredError };
}

/** Point forecasts 1…horizon: level + (φ + … + φ^h) × trend. */
export function extrapolate({ states, phi }: Smoothing, horizon: number): number[] {
  const { level, trend } = states[states.length - 1] ?? states[0];
  return dampings(phi, horizon).map((damping) => level + damping * trend);
}

/** φ + φ² + … + φ^h for h = 1…horizon. */
export function dampings(phi: number, horizon: number): number[] {
  let power = 1;
  let total = 0;
  return Array.from({ length: horizon }, () => {
    power *= phi;
    total += power;
    return total;
  });
}

/**
 * Akaike's criterion corrected for short series (Hurvich & Tsai 1989), up to a constant.
 * `parameters` counts everything that was fitted, the error variance included.
 */
export function correctedAkaike(count: number, squaredError: number, parameters: number): number {
  const penalty = (2 * parameters * count) / Math.max(1, count - parameters - 1);
  return count * Math.log(Math.max(squaredError / count, 1e-300)) + penalty;
}
