const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal law at `z`. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
}

/**
 * P(Z ≤ z) for a standard normal Z, absolute error below 1e-14.
 * Power series near the centre, continued fraction in the tails: Abramowitz & Stegun (1964), 26.2.11 and 26.2.14.
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size < 3) return 0.5 + normalDensity(z) * centreSeries(z);
  const tail = size > 38 ? 0 : normalDensity(size) / tailFraction(size);
  return z < 0 ? tail : 1 - tail;
}

function centreSeries(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return total;
}

function tailFraction(z: number): number {
  let fraction = z;
  for (let depth = 120; depth > 0; depth--) fraction = z + depth / fraction;
  return fraction;
}

const CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const CENTRE_BOTTOM = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const SHOULDER_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const SHOULDER_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const TAIL_TOP = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const TAIL_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
];

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((total, coefficient) => total * x + coefficient, 0);
}

/**
 * The z with P(Z ≤ z) = `probability`, relative error about 1e-16; 0 and 1 give −Infinity and Infinity.
 * Wichura (1988), « The Percentage Points of the Normal Distribution », Applied Statistics 37, algorithm AS 241, PPND16.
 */
export function normalQuantile(probability: number): number {
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return (centred * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
  }
  const tail = centred < 0 ? probability : 1 - probability;
  if (tail <= 0) return centred < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const size =
    r <= 5
      ? horner(SHOULDER_TOP, r - 1.6) / horner(SHOULDER_BOTTOM, r - 1.6)
      : horner(TAIL_TOP, r - 5) / horner(TAIL_BOTTOM, r - 5);
  return centred < 0 ? -size : size;
}
