import { describe, expect, it } from 'vitest';
import { solveNormal } from '../../../../src/domain/analysis/numeric/least-squares.ts';

describe('normal equations', () => {
  // NIST/SEMATECH StRD, data set NoInt1: y = B1·x through the origin, B1 = 2.07438016528926.
  it('give the slope of NoInt1', () => {
    const x = [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70];
    const y = [130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140];
    const xx = x.reduce((total, value) => total + value * value, 0);
    const xy = x.reduce((total, value, k) => total + value * (y[k] ?? 0), 0);
    expect(solveNormal([[xx]], [xy])[0]).toBeCloseTo(2.07438016528926, 12);
  });

  it('solve a system with a known answer', () => {
    const solution = solveNormal(
      [
        [4, 2, 1],
        [2, 5, 3],
        [1, 3, 6],
      ],
      [11, 21, 25],
    );
    expect(solution[0]).toBeCloseTo(1, 12);
    expect(solution[1]).toBeCloseTo(2, 12);
    expect(solution[2]).toBeCloseTo(3, 12);
  });

  it('give nothing to a direction that the data do not show', () => {
    expect(
      solveNormal(
        [
          [1, 1],
          [1, 1],
        ],
        [2, 2],
      ),
    ).toEqual([2, 0]);
    expect(solveNormal([[0]], [0])).toEqual([0]);
  });
});
