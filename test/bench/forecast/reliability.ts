import { attainability } from '../../../src/domain/analysis/forecast/attainability.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { Series } from './series.ts';

export interface Bin {
  readonly count: number;
  /** Mean probability that was given, and share that came true. */
  readonly given: number;
  readonly happened: number;
}

// Targets around what the last horizon brought, alternately to reach and to stay under.
const CHANGES = [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3];
const BINS = 10;

/** Asks for the probability of eight targets on each series, and sorts what happened by what was said. */
export function reliability(all: readonly Series[], cumulative: boolean): Bin[] {
  const said = all.flatMap((series) => CHANGES.flatMap((change, k) => asked(series, change, k % 2 === 0, cumulative)));
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = said.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin);
    const count = inside.length;
    return {
      count,
      given: inside.reduce((total, { probability }) => total + probability, 0) / count,
      happened: inside.filter(({ reached }) => reached).length / count,
    };
  });
}

function asked({ train, test, period }: Series, change: number, up: boolean, cumulative: boolean) {
  const periodsLeft = test.length;
  const recent = cumulative ? train.slice(-periodsLeft) : train.slice(-1);
  const before = recent.reduce((total, value) => total + value, 0) / recent.length;
  const target = before * (cumulative ? periodsLeft : 1) * (1 + change);
  const direction = up ? 'up' : 'down';
  const answer = attainability({
    values: train,
    target,
    periodsLeft,
    cumulative,
    direction,
    period,
    nonNegative: true,
  });
  if (isRefusal(answer) || answer.probability === undefined) return [];
  const ending = cumulative ? test.reduce((total, value) => total + value, 0) : (test[periodsLeft - 1] ?? 0);
  return [{ probability: answer.probability, reached: up ? ending >= target : ending <= target }];
}
