import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Series {
  readonly group: string;
  /** Season that the product gives to this grain. */
  readonly period: number;
  /** Season that the competition uses in its metrics. */
  readonly scaling: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

const PERIODS = new Map([
  ['YEARLY', 1],
  ['QUARTERLY', 4],
  ['MONTHLY', 12],
  ['OTHER', 1],
]);

export const GROUPS = [...PERIODS.keys(), 'WEEKLY'];

/** The second half of the M3 competition, from `m3/M3-even.csv` (id, group, …, train, test). */
export function readM3(folder: string): Series[] {
  return lines(join(folder, 'm3/M3-even.csv')).map((line) => {
    const cells = line.split(',');
    const group = cells[1] ?? '';
    const period = PERIODS.get(group) ?? 1;
    const [train = [], test = []] = cells.slice(-2).map((cell) => cell.split(' ').map(Number));
    return { group, period, scaling: period, train, test };
  });
}

/** The weekly series of the M4 competition, from its own two files. */
export function readM4Weekly(folder: string): Series[] {
  const read = (file: string) => lines(join(folder, 'm4', file)).map(numbersOf);
  const tests = read('Weekly-test.csv');
  return read('Weekly-train.csv').map((train, k) => {
    return { group: 'WEEKLY', period: 52, scaling: 1, train, test: tests[k] ?? [] };
  });
}

/** The same series with the test cut inside the training window, `blocks` horizons before its end. */
export function insideTraining(all: readonly Series[], blocks: number, shortest = 8): Series[] {
  return all.flatMap((series) => {
    const horizon = series.test.length;
    const end = series.train.length - blocks * horizon;
    if (end - horizon < shortest) return [];
    return [{ ...series, train: series.train.slice(0, end - horizon), test: series.train.slice(end - horizon, end) }];
  });
}

export function inGroup(all: readonly Series[], group: string): Series[] {
  return all.filter((series) => series.group === group);
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
}

function numbersOf(line: string): number[] {
  const cells = line.replaceAll('"', '').split(',').slice(1);
  return cells.filter((cell) => cell !== '' && cell !== 'NA').map(Number);
}
