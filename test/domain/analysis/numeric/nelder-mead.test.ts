import { describe, expect, it } from 'vitest';
import { minimise } from '../../../../src/domain/analysis/numeric/nelder-mead.ts';

const at = (point: readonly number[], axis: number) => point[axis] ?? Number.NaN;

describe('Nelder–Mead', () => {
  // Moré, Garbow & Hillstrom (1981), ACM TOMS 7, problems 1 and 13: minimum 0 at (1, 1) and at the origin.
  it('finds the bottom of Rosenbrock’s valley', () => {
    const found = minimise((p) => 100 * (at(p, 1) - at(p, 0) ** 2) ** 2 + (1 - at(p, 0)) ** 2, [-1.2, 1]);
    expect(at(found.point, 0)).toBeCloseTo(1, 4);
    expect(at(found.point, 1)).toBeCloseTo(1, 4);
  });

  it('finds the bottom of Powell’s singular function', () => {
    const powell = (p: readonly number[]) =>
      (at(p, 0) + 10 * at(p, 1)) ** 2 +
      5 * (at(p, 2) - at(p, 3)) ** 2 +
      (at(p, 1) - 2 * at(p, 2)) ** 4 +
      10 * (at(p, 0) - at(p, 3)) ** 4;
    expect(minimise(powell, [3, -1, 0, 1]).value).toBeLessThan(1e-6);
  });

  it('stays where the objective is defined', () => {
    const found = minimise((p) => (at(p, 0) <= 0 ? Number.NaN : at(p, 0) - Math.log(at(p, 0))), [3]);
    expect(at(found.point, 0)).toBeCloseTo(1, 4);
  });

  it('stops at the number of evaluations it is given', () => {
    const found = minimise((p) => at(p, 0) ** 2, [1000], { maxEvaluations: 10, tolerance: 0 });
    expect(found.evaluations).toBeLessThanOrEqual(12);
  });

  it('stops on a flat objective', () => {
    expect(minimise(() => 7, [1, 2]).evaluations).toBeLessThan(10);
  });
});
