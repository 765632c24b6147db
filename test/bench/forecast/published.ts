/**
 * M4 weekly: official scores of the organisers, « Evaluation and Ranks.xlsx » of github.com/Mcompetitions/M4-methods
 * (commit 6c1067e): sMAPE, MASE, OWA.
 */
export const M4_WEEKLY: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['NAIVE', [9.161, 2.777, 1]],
  ['NAIVE2', [9.161, 2.777, 1]],
  ['SES', [9.012, 2.685, 0.975]],
  ['HOLT', [9.708, 2.42, 0.966]],
  ['DAMPED', [8.866, 2.404, 0.917]],
  ['THETA', [9.093, 2.637, 0.971]],
  ['COMB', [8.944, 2.432, 0.926]],
  ['4THETA', [8.99, 2.488, 0.939]],
]);

/** The best that took part, same source: what AUTO is measured against. */
export const M4_WEEKLY_BEST: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['SCUM (2nd on weekly)', [6.726, 2.133, 0.751]],
  ['FFORMA', [7.625, 2.108, 0.796]],
  ['ES-RNN (M4 winner)', [7.817, 2.356, 0.851]],
]);

/**
 * M3, all 3,003 series, sMAPE of the participants’ own forecasts (robjhyndman/Mcomp, M3Forecast.rda): yearly, quarterly,
 * monthly, other, all. This bench has every second series only: compare methods within one column of one table.
 */
export const M3_SMAPE: ReadonlyMap<string, readonly [number, number, number, number, number]> = new Map([
  ['NAIVE2', [17.88, 9.951, 16.891, 6.302, 15.462]],
  ['SES', [17.817, 9.717, 15.3, 6.295, 14.313]],
  ['HOLT', [20.021, 10.938, 15.795, 4.811, 15.03]],
  ['DAMPED', [17.36, 9.361, 14.576, 4.609, 13.64]],
  ['THETA', [16.974, 8.956, 13.892, 4.41, 13.051]],
  ['COMB', [17.072, 9.216, 14.466, 4.561, 13.508]],
]);

/** Share held by nominal 80 % intervals of R’s thetaf (forecast 8.20) on the whole M3, in per cent. */
export const THETAF_HELD: ReadonlyMap<string, number> = new Map([
  ['YEARLY', 68.8],
  ['QUARTERLY', 72.8],
  ['MONTHLY', 75.3],
  ['OTHER', 79.4],
]);
