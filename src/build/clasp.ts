import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

const CLASP = join(projectRoot, 'node_modules/@google/clasp/build/src/index.js');

export interface ClaspRun {
  readonly status: number;
  readonly output: string;
}

/** Runs the project's own clasp, in the project's folder: it compares paths with the current one. */
export function clasp(root: string, args: readonly string[], output: 'inherit' | 'pipe' = 'pipe'): ClaspRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLASP, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}` };
}

export function isLoggedIn(root: string): boolean {
  return /"loggedIn":\s*true/.test(clasp(root, ['show-authorized-user', '--json']).output);
}
