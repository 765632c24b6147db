import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../src/build/project-root.ts';

/** `npm run matrix`: every position of every failure, every hand edit, every day of a year; an hour, and outside CI. */
const files = [
  'test/addon/faults.test.ts',
  'test/addon/closing.test.ts',
  'test/addon/matrix-',
  'test/addon/target-faults',
  'test/addon/dashboard-calls',
  'test/addon/dashboard-cut',
  'test/addon/dashboard-window',
  'test/oracle/dashboard',
  'test/addon/alerts/cut',
  'test/addon/history/long-history',
  'test/domain/history/clock',
  'test/sidebar/accessibility',
];
const given = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--disable-console-intercept', ...files, ...given],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, MATRIX: 'whole' } },
);
process.exit(status ?? 1);
