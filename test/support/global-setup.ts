import { writeDist } from '../../src/build/bundle.ts';
import { projectRoot } from '../../src/build/project-root.ts';

/** The add-on is built once for all tests: what they run is the very `dist/` that ships. */
export default async function setup(): Promise<void> {
  await writeDist(projectRoot);
}
