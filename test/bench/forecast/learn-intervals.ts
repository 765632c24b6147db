import { combinedForecast } from '../../../src/domain/analysis/forecast/combination.ts';
import { regressors } from '../../../src/domain/analysis/forecast/intervals.ts';
import { shrunkSeason } from '../../../src/domain/analysis/forecast/shrunk-season.ts';
import { measureSpread } from '../../../src/domain/analysis/forecast/spread.ts';
import { quantile } from '../../../src/domain/analysis/numeric/descriptive.ts';
import { minimise } from '../../../src/domain/analysis/numeric/nelder-mead.ts';
import { studentQuantile } from '../../../src/domain/analysis/numeric/student.ts';
import { argument } from './arguments.ts';
import { GROUPS, inGroup, insideTraining, readM3, readM4Weekly, type Series } from './series.ts';

interface Row {
  readonly group: string;
  readonly horizon: number;
  readonly regressors: readonly number[];
  /** Logarithm of the size of the error, as a multiple of the one-step error. */
  readonly size: number;
  readonly weight: number;
}

const LEVELS = [0.5, 0.8, 0.9, 0.95];

function rowsOf(series: Series, weight: number): Row[] {
  const { group, period, test } = series;
  const values = series.train.slice(-260);
  const season = shrunkSeason(values, period);
  const forecast = combinedForecast(values, test.length, period, season);
  const spread = measureSpread(values, test.length, period, season);
  return spread.features.flatMap((features, k) => {
    const point = forecast[k] ?? 0;
    const value = test[k] ?? 0;
    if (features.oneStep <= 0 || (spread.logarithmic && (value <= 0 || point <= 0))) return [];
    const error = spread.logarithmic ? Math.log(value / point) : value - point;
    const size = Math.log(Math.max(Math.abs(error) / features.oneStep, 1e-6));
    return [{ group, horizon: features.horizon, regressors: regressors(features), size, weight }];
  });
}

const explained = (row: Row, [base = 0, ...weights]: readonly number[]) =>
  row.regressors.reduce((total, x, k) => total + x * (weights[k] ?? 0), base);

/** Check loss of Koenker & Bassett (1978), rounded at its corner so that a simplex search can descend it. */
function checkLoss(rows: readonly Row[], level: number, rounding: number): (point: readonly number[]) => number {
  return (point) => {
    let total = 0;
    for (const row of rows) {
      const rest = row.size - explained(row, point);
      total +=
        row.weight * (level * rest + rounding * Math.log1p(Math.exp(-Math.max(rest, -30 * rounding) / rounding)));
      if (rest < -30 * rounding) total += row.weight * (-rest - 30 * rounding);
    }
    return total;
  };
}

function learn(rows: readonly Row[]): readonly number[] {
  return [0.3, 0.1, 0.02].reduce(
    (point: readonly number[], rounding) =>
      minimise(checkLoss(rows, 0.8, rounding), point, { step: 0.1, tolerance: 1e-9, maxEvaluations: 1200 }).point,
    [0.4, 0.3, -0.2, 0.9, 0, 0, 0],
  );
}

const folder = argument('data');
const every = Number(argument('every', '1'));
const weekly = readM4Weekly(folder).filter((_, k) => k % (2 * every) === 0);
const all = [...readM3(folder).filter((_, k) => k % every === 0), ...weekly];
const windows = [0, 1].flatMap((blocks) => insideTraining(all, blocks));
const rows = GROUPS.flatMap((group) => {
  const chosen = inGroup(windows, group);
  const points = chosen.reduce((total, series) => total + series.test.length, 0);
  return chosen.flatMap((series) => rowsOf(series, 1 / points));
});
const point = learn(rows);
console.log('base and weights:', point.map((x) => x.toFixed(3)).join(', '));

for (const group of GROUPS) {
  const held = rows.filter((row) => row.group === group);
  const inside = held.filter((row) => row.size <= explained(row, point)).length;
  const byHorizon = [...new Set(held.map(({ horizon }) => horizon))].map((horizon) => {
    const there = held.filter((row) => row.horizon === horizon);
    return Math.round((100 * there.filter((row) => row.size <= explained(row, point)).length) / there.length);
  });
  console.log(
    group,
    `held by the 80 % interval: ${((100 * inside) / held.length).toFixed(1)} %, by horizon`,
    ...byHorizon,
  );
}
const rest = rows.map((row) => Math.exp(row.size - explained(row, point)));
const ratios = LEVELS.map((level) => quantile(rest, level));
console.log('multiples of the 80 % width for', LEVELS.join(' '), ':', ratios.map((x) => x.toFixed(3)).join(' '));
for (const degrees of [3, 4, 5, 6, 8, 12]) {
  const law = LEVELS.map((level) => studentQuantile((1 + level) / 2, degrees) / studentQuantile(0.9, degrees));
  console.log(`Student with ${degrees}:`, law.map((x) => x.toFixed(3)).join(' '));
}
