/** Far past what z < 0.9999 needs; a series that is not done by then is as good as it gets. */
const MOST_TERMS = 200_000;

/**
 * Gauss's ₂F₁(a, b; c; z) for 0 ≤ z < 1 and c > 0, by its power series.
 * Near 1 the series of Euler's transform, (1 − z)^(c − a − b) ₂F₁(c − a, c − b; c; z), is used when it is the shorter one.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  const excess = c - a - b;
  return excess < 0 && z > 0.9 ? (1 - z) ** excess * series(c - a, c - b, c, z) : series(a, b, c, z);
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let total = 1;
  for (let k = 0; k < MOST_TERMS; k++) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    total += term;
    if (Math.abs(term) <= 1e-16 * Math.abs(total)) break;
  }
  return total;
}
