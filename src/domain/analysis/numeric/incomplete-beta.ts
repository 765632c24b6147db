import { logBeta } from './log-gamma.ts';

const TINY = 1e-300;

/**
 * Regularised incomplete beta I_x(a, b), a and b > 0, x in 0..1.
 * Continued fraction DLMF 8.17.22, evaluated by the modified Lentz method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front / fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let step = 1; step <= 500; step++) {
    const term = coefficient(step, x, a, b);
    d = 1 / awayFromZero(1 + term * d);
    c = awayFromZero(1 + term / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

function coefficient(step: number, x: number, a: number, b: number): number {
  const k = Math.floor(step / 2);
  if (step % 2 === 0) return (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
  return (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
