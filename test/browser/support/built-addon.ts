import { join } from 'node:path';
import { projectRoot } from '../../../src/build/project-root.ts';

/** What `npm run build` writes; the run's global setup has just done so. */
export function builtAddon(): Promise<string> {
  return Promise.resolve(join(projectRoot, 'dist'));
}
