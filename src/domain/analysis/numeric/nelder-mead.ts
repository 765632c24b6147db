export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly evaluations: number;
}

export interface SearchOptions {
  /** Size of the first simplex along each axis. */
  readonly step?: number;
  /** Stop when the values at the corners differ by less than this, relative to the best. */
  readonly tolerance?: number;
  readonly maxEvaluations?: number;
}

interface Corner {
  point: number[];
  value: number;
}

/**
 * Lowest point of `objective` near `start`, without derivatives.
 * Nelder & Mead (1965), The Computer Journal 7, with their coefficients (reflect 1, expand 2, contract ½, shrink ½).
 * An objective may return Infinity or NaN outside its domain: both count as worst.
 */
export function minimise(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-10, maxEvaluations = 400 * start.length }: SearchOptions = {},
): Minimum {
  let evaluations = 0;
  const corner = (point: number[]): Corner => {
    evaluations++;
    const value = objective(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  const size = start.length;
  const first = corner([...start]);
  const moved = start.map((_, axis) => corner(start.map((x, k) => (k === axis ? x + step : x))));
  let corners = [first, ...moved].sort(byValue);

  while (evaluations < maxEvaluations) {
    const best = corners[0] ?? first;
    const worst = corners[size] ?? first;
    const second = corners[size - 1] ?? first;
    if (Math.abs(worst.value - best.value) <= tolerance * (Math.abs(best.value) + 1e-300)) break;
    const centre = centroid(corners.slice(0, size));
    const along = (distance: number) => corner(centre.map((c, k) => c + distance * (c - (worst.point[k] ?? 0))));
    const next = replacement(along, best, second, worst);
    if (next) {
      corners[size] = next;
    } else {
      const shrunk = corners.slice(1).map((old) => corner(old.point.map((x, k) => (x + (best.point[k] ?? 0)) / 2)));
      corners = [best, ...shrunk];
    }
    corners.sort(byValue);
  }
  const best = corners[0] ?? first;
  return { point: best.point, value: best.value, evaluations };
}

/** The corner that takes the worst one's place, or nothing when the simplex has to shrink. */
function replacement(
  along: (distance: number) => Corner,
  best: Corner,
  second: Corner,
  worst: Corner,
): Corner | undefined {
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const outside = reflected.value < worst.value;
  const contracted = along(outside ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

function centroid(corners: readonly Corner[]): number[] {
  const axes = corners[0]?.point.length ?? 0;
  return Array.from({ length: axes }, (_, axis) => {
    return corners.reduce((total, { point }) => total + (point[axis] ?? 0), 0) / corners.length;
  });
}

function byValue(a: Corner, b: Corner): number {
  return a.value === b.value ? 0 : a.value - b.value;
}
