import { members } from '../../../src/domain/analysis/forecast/combination.ts';
import { MEMORY } from '../../../src/domain/analysis/forecast/outlook.ts';
import { shrunkSeason } from '../../../src/domain/analysis/forecast/shrunk-season.ts';
import { median } from '../../../src/domain/analysis/numeric/descriptive.ts';
import { argument } from './arguments.ts';
import { run } from './runs.ts';
import { overall, scoreOf } from './scores.ts';
import { GROUPS, inGroup, insideTraining, readM3, readM4Weekly, type Series } from './series.ts';

type Members = Readonly<Record<string, number[]>>;

function membersOf({ train, test, period }: Series): Members {
  const values = train.slice(-MEMORY);
  return members(values, test.length, period, shrunkSeason(values, period));
}

function combined(all: Members, without?: string): number[] {
  const kept = Object.entries(all).flatMap(([name, forecast]) => (name === without ? [] : [forecast]));
  return (kept[0] ?? []).map((_, k) => median(kept.map((forecast) => forecast[k] ?? 0)));
}

/**
 * What each member of the default forecast brings, on holdouts cut inside the training windows: no test value is read.
 * Scores relative to classic Theta (mean of the sMAPE and MASE ratios): alone, and the combination without it.
 */
function main(): void {
  const folder = argument('data');
  const every = Number(argument('every', '3'));
  const all = [...readM3(folder), ...readM4Weekly(folder)].filter((_, k) => k % every === 0);
  const windows = [0, 1].flatMap((blocks) => insideTraining(all, blocks));
  for (const group of GROUPS) {
    const chosen = inGroup(windows, group).filter(({ train, scaling }) =>
      train.slice(scaling).some((value, k) => value !== train[k]),
    );
    const theta = scoreOf(
      chosen,
      run(chosen, 'THETA', 0.8, group === 'WEEKLY' ? 1 : undefined).forecasts.map(({ points }) => points),
    );
    const found = chosen.map(membersOf);
    const against = (forecasts: number[][]) => overall(scoreOf(chosen, forecasts), theta).toFixed(3);
    console.log(`\n${group}: ${chosen.length} windows, combination ${against(found.map((each) => combined(each)))}`);
    for (const name of Object.keys(found[0] ?? {})) {
      const alone = against(found.map((each) => each[name] ?? []));
      console.log(
        `  ${name.padEnd(16)} alone ${alone}, combination without it`,
        against(found.map((each) => combined(each, name))),
      );
    }
  }
}

main();
