import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

/** P(T ≤ t) for Student's t with `degrees` > 0 degrees of freedom (Abramowitz & Stegun 26.7.1). */
export function studentCdf(t: number, degrees: number): number {
  const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/** The t with P(T ≤ t) = `probability`; 0 and 1 give −Infinity and Infinity. Newton steps kept inside a bracket. */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability <= 0) return -Infinity;
  if (probability >= 1) return Infinity;
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  let low = 0;
  let high = 1;
  while (studentCdf(high, degrees) < probability && high < 1e300) high *= 2;
  let t = Math.min(high, normalQuantile(probability));
  for (let step = 0; step < 200; step++) {
    const gap = studentCdf(t, degrees) - probability;
    if (gap > 0) high = t;
    else low = t;
    const newton = t - gap / density(t, degrees);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-14 * (1 + Math.abs(t))) return next;
    t = next;
  }
  return t;
}

function density(t: number, degrees: number): number {
  const logScale = -0.5 * Math.log(degrees) - logBeta(degrees / 2, 0.5);
  return Math.exp(logScale - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
}
