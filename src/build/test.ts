import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDist } from './bundle.ts';
import { projectRoot } from './project-root.ts';
import { checkTypes } from './types.ts';

/** Everything that must hold: types, lint, the build, then every test; the last line counts them. */
const RESULTS = mkdtempSync(join(tmpdir(), 'kpi-compass-'));
const failures: string[] = [];

console.log('Types');
failures.push(...checkTypes().map((project) => `types ${project}`));
console.log('Lint');
if (runTool('@biomejs/biome/bin/biome', ['check', '.']) !== 0) failures.push('lint');
console.log('Build');
await writeDist(projectRoot);
console.log('Tests');
const report = join(RESULTS, 'report.json');
const wanted = process.argv.slice(2);
const status = runTool('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
  ...wanted,
]);
const { passed, failed } = counts(report);
rmSync(RESULTS, { recursive: true, force: true });
if (status !== 0 && failed === 0) failures.push('vitest');
for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(`${passed} passed, ${failed + failures.length} failed`);
process.exit(status === 0 && failures.length === 0 ? 0 : 1);

function runTool(script: string, args: readonly string[]): number {
  const path = join(projectRoot, 'node_modules', script);
  return spawnSync(process.execPath, [path, ...args], { cwd: projectRoot, stdio: 'inherit' }).status ?? 1;
}

function counts(path: string): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
