import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** One compiler project a folder, so that each sees only the globals it may use: the domain has neither DOM nor Google. */
const PROJECTS = [
  'src/domain',
  'src/text',
  'src/functions',
  'src/addon',
  'src/sidebar',
  'src/host',
  'src/build',
  'test',
];

export function checkTypes(): readonly string[] {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  return PROJECTS.filter((project) => {
    const { status } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: projectRoot, stdio: 'inherit' });
    return status !== 0;
  });
}

if (process.argv[1]?.endsWith('types.ts')) {
  const failed = checkTypes();
  if (failed.length > 0) console.error(`Types: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
