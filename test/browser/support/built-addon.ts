import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeDist } from '../../../src/build/bundle.ts';
import { projectRoot } from '../../../src/build/project-root.ts';

const CACHE = join(projectRoot, 'node_modules/.cache');
const PREFIX = 'kpi-compass-dist-';
const A_DAY = 86_400_000;

/** Changes whenever a source or a locked tool does. */
function fingerprint(): string {
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of [
    ...sources,
    join(projectRoot, 'appsscript.json'),
    join(projectRoot, 'package-lock.json'),
  ].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOld(): void {
  for (const name of readdirSync(CACHE).filter((known) => known.startsWith(PREFIX))) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > A_DAY) rmSync(path, { recursive: true, force: true });
  }
}

/** A folder with what `npm run build` writes, built once for all test files as long as no source changes. */
export async function builtAddon(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = join(CACHE, PREFIX + fingerprint());
  if (existsSync(folder)) return folder;
  removeOld();
  const staging = mkdtempSync(join(CACHE, `${PREFIX}making-`));
  await writeDist(projectRoot, staging);
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another test file was faster, with the same result.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
