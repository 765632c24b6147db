const RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * The x in low..high where `objective` is lowest: a coarse grid first, because a smoothing error may have several
 * valleys, then golden-section search (Kiefer 1953) between the neighbours of the best grid point.
 */
export function lowestOn(
  objective: (x: number) => number,
  low: number,
  high: number,
  steps = 12,
  tolerance = 1e-5,
): number {
  const width = (high - low) / steps;
  let best = low;
  let bestValue = objective(low);
  for (let k = 1; k <= steps; k++) {
    const value = objective(low + k * width);
    if (value < bestValue) {
      best = low + k * width;
      bestValue = value;
    }
  }
  return goldenSection(objective, Math.max(low, best - width), Math.min(high, best + width), tolerance);
}

function goldenSection(objective: (x: number) => number, from: number, to: number, tolerance: number): number {
  let low = from;
  let high = to;
  let left = high - RATIO * (high - low);
  let right = low + RATIO * (high - low);
  let leftValue = objective(left);
  let rightValue = objective(right);
  while (high - low > tolerance) {
    if (leftValue <= rightValue) {
      high = right;
      right = left;
      rightValue = leftValue;
      left = high - RATIO * (high - low);
      leftValue = objective(left);
    } else {
      low = left;
      left = right;
      leftValue = rightValue;
      right = low + RATIO * (high - low);
      rightValue = objective(right);
    }
  }
  return (low + high) / 2;
}
