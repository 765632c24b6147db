import { NAMED_METHODS } from '../../../src/domain/analysis/forecast/named-methods.ts';
import { argument } from './arguments.ts';
import { M3_SMAPE, M4_WEEKLY, M4_WEEKLY_BEST, THETAF_HELD } from './published.ts';
import { reliability } from './reliability.ts';
import { held, type Method, run } from './runs.ts';
import { overall, type Score, scoreOf } from './scores.ts';
import { GROUPS, inGroup, readM3, readM4Weekly, type Series } from './series.ts';

const METHODS: readonly Method[] = [...NAMED_METHODS, 'AUTO'];
const LEVELS = [0.5, 0.8, 0.9, 0.95];

function row(cells: readonly (string | number)[]): void {
  const [first = '', ...rest] = cells.map(String);
  console.log(first.padEnd(22) + rest.map((cell) => cell.padStart(20)).join(''));
}

/** Every method with the season that the M4 gives to weekly series (none), and AUTO as the product runs it (52 weeks). */
function weeklyTable(weekly: readonly Series[]): void {
  console.log('\nM4 weekly, 359 series, 13 weeks ahead: sMAPE / MASE / OWA');
  row(['method', 'here', 'published', 'ms per series']);
  let naive2: Score | undefined;
  for (const method of METHODS) {
    const { forecasts, milliseconds } = run(weekly, method, 0.8, method === 'AUTO' ? 52 : 1);
    const score = scoreOf(
      weekly,
      forecasts.map(({ points }) => points),
    );
    naive2 ??= score;
    const here = [score.smape, score.mase, overall(score, naive2)].map((x) => x.toFixed(3)).join('/');
    row([method, here, M4_WEEKLY.get(method)?.join('/') ?? '', milliseconds.toFixed(2)]);
  }
  for (const [name, figures] of M4_WEEKLY_BEST) row([name, '', figures.join('/')]);
}

function m3Table(m3: readonly Series[]): void {
  const groups = GROUPS.filter((group) => group !== 'WEEKLY');
  console.log(
    '\nM3, every second series: sMAPE / MASE here (published sMAPE on all series below); « all » over points',
  );
  row(['method', ...groups, 'all sMAPE', 'ms per series']);
  for (const method of METHODS) {
    const { forecasts, milliseconds } = run(m3, method);
    const cells = groups.map((group) => {
      const chosen = m3.flatMap((series, k) => (series.group === group ? [k] : []));
      const points = chosen.map((k) => forecasts[k]?.points ?? []);
      const { smape, mase } = scoreOf(
        chosen.flatMap((k) => m3[k] ?? []),
        points,
      );
      return { text: `${smape.toFixed(2)}/${mase.toFixed(3)}`, smape, points: points.flat().length };
    });
    const count = cells.reduce((total, cell) => total + cell.points, 0);
    const all = cells.reduce((total, cell) => total + cell.smape * cell.points, 0) / count;
    row([method, ...cells.map(({ text }) => text), all.toFixed(3), milliseconds.toFixed(2)]);
    const published = M3_SMAPE.get(method);
    if (published) row(['  published', ...published.map((x) => x.toFixed(2))]);
  }
}

function heldTable(all: readonly Series[]): void {
  console.log('\nOutcomes inside the intervals of AUTO, in per cent (above them)');
  row(['subset', ...LEVELS.map((level) => `${100 * level} %`), 'thetaf 80 %']);
  for (const group of GROUPS) {
    const chosen = inGroup(all, group);
    const cells = LEVELS.map((level) => {
      const { inside, above } = held(chosen, run(chosen, 'AUTO', level).forecasts);
      return `${(100 * inside).toFixed(1)} (${(100 * above).toFixed(1)})`;
    });
    row([group, ...cells, THETAF_HELD.get(group) ?? '']);
  }
}

function reliabilityTable(all: readonly Series[]): void {
  for (const cumulative of [true, false]) {
    console.log(`\nProbability of a target (${cumulative ? 'total' : 'level'}), on test windows, in per cent`);
    row(['said', 'happened', 'cases']);
    for (const { given, happened, count } of reliability(all, cumulative)) {
      row([(100 * given).toFixed(1), (100 * happened).toFixed(1), count]);
    }
  }
}

function timings(weekly: readonly Series[]): void {
  const long = weekly.filter(({ train }) => train.length >= 260).slice(0, 40);
  const cut = long.map((series) => ({ ...series, train: series.train.slice(-260) }));
  const warm = [run(cut, 'AUTO'), run(cut, 'AUTO')];
  console.log(
    `\n260 weeks, season of 52, intervals included, warm: ${warm[1]?.milliseconds.toFixed(2)} ms (budget 20)`,
  );
}

const folder = argument('data');
const m3 = readM3(folder);
const weekly = readM4Weekly(folder);
timings(weekly);
weeklyTable(weekly);
m3Table(m3);
heldTable([...m3, ...weekly]);
// A third of the series: 1,000 simulated futures for each of sixteen targets take a while.
reliabilityTable([...m3, ...weekly].filter((_, k) => k % 3 === 0));
