import { mean } from '../numeric/descriptive.ts';
import { solveNormal } from '../numeric/least-squares.ts';
import { correctedAkaike } from './smoothing.ts';

export interface AutoregressionOptions {
  /** A season whose lag may join the recent ones; 1 for none. */
  readonly period: number;
  /** How much of the mean change per step is kept in the forecast, 0…1. */
  readonly drift: number;
}

interface Model {
  readonly lags: readonly number[];
  readonly weights: readonly number[];
}

const MOST_RECENT_LAGS = 4;

/**
 * Autoregression of the changes from one value to the next, on up to four recent lags and the seasonal one, the set of
 * lags by the corrected Akaike criterion. An ARIMA(p,1,0) fitted by least squares, kept from exploding.
 */
export function autoregressiveForecast(
  values: readonly number[],
  horizon: number,
  { period, drift }: AutoregressionOptions,
): number[] {
  const changes = values.slice(1).map((value, k) => value - (values[k] ?? 0));
  const step = drift * mean(changes);
  const { lags, weights } = bestModel(
    changes.map((change) => change - step),
    period,
  );
  const past = changes.map((change) => change - step);
  let last = values[values.length - 1] ?? 0;
  return Array.from({ length: horizon }, () => {
    const change = lags.reduce((total, lag, i) => total + (weights[i] ?? 0) * (past[past.length - lag] ?? 0), 0);
    past.push(change);
    last += change + step;
    return last;
  });
}

function bestModel(changes: readonly number[], period: number): Model {
  const recent = Math.max(0, Math.min(MOST_RECENT_LAGS, Math.floor((changes.length - 2) / 4)));
  const seasonal = period > 1 && changes.length >= 2.5 * period && changes.length - period >= 2 * (recent + 3);
  const lags = Array.from({ length: recent }, (_, k) => k + 1);
  if (seasonal && !lags.includes(period)) lags.push(period);
  const products = crossProducts(changes, lags);
  let best: Model = { lags: [], weights: [] };
  let bestScore = correctedAkaike(products.count, products.power, 2);
  for (const chosen of lagSets(lags, recent, seasonal, period)) {
    const weights = solveNormal(
      chosen.map((a) => chosen.map((b) => products.between(a, b))),
      chosen.map((a) => products.withNow(a)),
    );
    const explained = chosen.reduce((total, lag, i) => total + (weights[i] ?? 0) * products.withNow(lag), 0);
    const score = correctedAkaike(products.count, products.power - explained, chosen.length + 2);
    if (score < bestScore) {
      bestScore = score;
      best = { lags: chosen, weights };
    }
  }
  return { lags: best.lags, weights: damped(best) };
}

/** The recent lags 1…p for each p, with and without the seasonal one. */
function lagSets(lags: readonly number[], recent: number, seasonal: boolean, period: number): number[][] {
  const sets: number[][] = [];
  for (let order = 0; order <= recent; order++) {
    const plain = lags.slice(0, order);
    if (order > 0) sets.push(plain);
    if (seasonal) sets.push([...plain.filter((lag) => lag !== period), period]);
  }
  return sets;
}

/** All sums of products are taken once, over the same rows, so that the criteria of two models can be compared. */
function crossProducts(changes: readonly number[], lags: readonly number[]) {
  const start = Math.max(0, ...lags);
  const product = (a: number, b: number) => {
    let total = 0;
    for (let k = start; k < changes.length; k++) total += (changes[k - a] ?? 0) * (changes[k - b] ?? 0);
    return total;
  };
  const table = new Map(
    [0, ...lags].map((a) => [a, new Map([0, ...lags].map((b) => [b, product(a, b)] as const))] as const),
  );
  const between = (a: number, b: number) => table.get(a)?.get(b) ?? 0;
  return { between, withNow: (a: number) => between(a, 0), power: between(0, 0), count: changes.length - start };
}

/** Weights whose response to one shock dies out, pulled in by a power of the lag until it does. */
function damped({ lags, weights }: Model): number[] {
  for (let pull = 1; pull > 0.5; pull -= 0.03) {
    const pulled = weights.map((weight, i) => weight * pull ** (lags[i] ?? 1));
    if (diesOut(lags, pulled)) return pulled;
  }
  return weights.map(() => 0);
}

function diesOut(lags: readonly number[], weights: readonly number[]): boolean {
  const longest = Math.max(0, ...lags);
  const response = [1];
  for (let k = 1; k < 4 * longest + 20; k++) {
    response.push(lags.reduce((total, lag, i) => total + (weights[i] ?? 0) * (response[k - lag] ?? 0), 0));
  }
  return response.slice(-Math.max(1, longest)).every((size) => Math.abs(size) < 1);
}
