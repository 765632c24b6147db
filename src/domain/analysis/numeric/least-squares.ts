/**
 * Solves the normal equations `gram · x = moments` for a symmetric positive matrix, by Gaussian elimination.
 * A direction that the data do not show (pivot near zero) gets 0 instead of a huge coefficient.
 */
export function solveNormal(gram: readonly (readonly number[])[], moments: readonly number[]): number[] {
  const size = moments.length;
  const rows = gram.map((row, k) => [...row, moments[k] ?? 0]);
  const scales = gram.map((row, k) => row[k] ?? 0);
  rows.forEach((pivotRow, k) => {
    const pivot = pivotRow[k] ?? 0;
    if (!(pivot > 1e-12 * (scales[k] ?? 0))) {
      pivotRow.fill(0);
      return;
    }
    for (const row of rows.slice(k + 1)) {
      const share = (row[k] ?? 0) / pivot;
      for (let column = k; column <= size; column++) row[column] = (row[column] ?? 0) - share * (pivotRow[column] ?? 0);
    }
  });
  const solution = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const row = rows[k] ?? [];
    let rest = row[size] ?? 0;
    for (let column = k + 1; column < size; column++) rest -= (row[column] ?? 0) * (solution[column] ?? 0);
    const pivot = row[k] ?? 0;
    solution[k] = pivot === 0 ? 0 : rest / pivot;
  }
  return solution;
}
