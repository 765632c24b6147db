import { mean } from '../numeric/descriptive.ts';
import { normalQuantile } from '../numeric/normal.ts';
import { pick, type Random } from '../numeric/random.ts';
import { halfWidths, shifted } from './intervals.ts';
import type { Outlook } from './outlook.ts';

const HALF_OF_80 = normalQuantile(0.9);

/**
 * Draws possible futures: each is the values of the periods ahead, in the unit of the series.
 * Past one-step errors are drawn again and carried on as simple smoothing would (each leaves a share alpha behind). What
 * the calibrated interval holds beyond that is a level that wanders off: errors at successive horizons go together, so
 * that the error of a total does not average out.
 */
export function pathSimulator(outlook: Outlook): (random: Random) => number[] {
  const { points, spread, unscale } = outlook;
  const noises = standardised(spread.errors);
  const steps = stepsAhead(outlook);
  return (random) => {
    let left = 0;
    let wandered = 0;
    return points.map((point, k) => {
      const { noise = 0, wander = 0 } = steps[k] ?? {};
      const drawn = pick(noises, random);
      const place = random();
      if (wander > 0) wandered += wander * normalQuantile(Math.max(1e-9, place));
      const error = noise * (drawn + left) + wandered;
      left += spread.alpha * drawn;
      return unscale(shifted(point, error, spread));
    });
  };
}

interface Step {
  /** What a one-step error of size 1 is worth at this horizon. */
  readonly noise: number;
  /** Standard deviation of the step that the level takes. */
  readonly wander: number;
}

/** Splits the calibrated width at each horizon into noise and wandering. */
function stepsAhead({ spread }: Outlook): Step[] {
  const widths = halfWidths(spread, 0.8).map((width) => width / HALF_OF_80);
  const first = widths[0] ?? 0;
  let wandered = 0;
  return widths.map((width, k) => {
    const smoothing = Math.sqrt(1 + k * spread.alpha ** 2);
    const own = Math.min(width, first * smoothing);
    const variance = Math.max(wandered, width * width - own * own);
    const wander = Math.sqrt(variance - wandered);
    wandered = variance;
    return { noise: own / smoothing, wander };
  });
}

/** The errors with mean 0 and mean square 1; a series without any error keeps none. */
function standardised(errors: readonly number[]): readonly [number, ...number[]] {
  const centre = mean(errors);
  const size = Math.sqrt(mean(errors.map((error) => (error - centre) ** 2)));
  const [first = 0, ...rest] = size > 0 ? errors.map((error) => (error - centre) / size) : [];
  return [first, ...rest];
}
