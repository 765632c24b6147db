import { functionLines, loadLines } from './functions-bench.ts';
import { printLines } from './measure.ts';

const tables = [
  ['Functions over ranges', await functionLines()],
  ['What every cell loads', await loadLines()],
] as const;
for (const [title, lines] of tables) printLines(title, lines);
const broken = tables.flatMap(([, lines]) => lines).filter(({ held }) => !held);
console.log(broken.length === 0 ? '\nEvery budget holds.' : `\n${broken.length} budget(s) broken.`);
process.exit(broken.length === 0 ? 0 : 1);
