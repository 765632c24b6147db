import { functionLines } from './functions-bench.ts';
import { largeHistoryLines } from './large-history-bench.ts';
import { loadLines } from './load-bench.ts';
import { printLines } from './measure.ts';
import { nativeLines } from './native-bench.ts';
import { panelLines } from './panel-bench.ts';
import { snapshotLines } from './snapshot-bench.ts';

const tables = [
  ['Functions over ranges', [...(await functionLines()), ...(await nativeLines())]],
  ['What every cell loads', await loadLines()],
  ['Snapshots and the panel', [...(await snapshotLines()), ...(await panelLines())]],
  ['Snapshots over a long history, sheets as arrays', largeHistoryLines()],
] as const;
for (const [title, lines] of tables) printLines(title, lines);
const broken = tables.flatMap(([, lines]) => lines).filter(({ held }) => !held);
console.log(broken.length === 0 ? '\nEvery budget holds.' : `\n${broken.length} budget(s) broken.`);
process.exit(broken.length === 0 ? 0 : 1);
