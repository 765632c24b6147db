import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { projectFolder } from './project-folder.ts';

const run = promisify(execFile);

/** Where a Chromium stands and what its process needs to find. */
export interface Chromium {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const INSTALLED = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A Chrome or Chromium that the machine already has, by the names of the common packages. */
export async function installedChromium(searchPath = process.env['PATH'] ?? ''): Promise<string | undefined> {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => INSTALLED.map((name) => join(folder, name))), ...APPLICATIONS];
  for (const candidate of candidates) if (await exists(candidate)) return candidate;
  return undefined;
}

// The package unpacks into the temporary folder and takes a half-written file of another process for a finished one;
// in a folder of its own, moved into place when complete, several test files may start at once.
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

async function unpack(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  // This name makes the package unpack the system libraries too (its isRunningInAmazonLinux2023).
  const environment = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '-e', UNPACK], { cwd: projectFolder, env: environment });
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!(await exists(join(folder, 'chromium')))) throw error;
  });
}

async function cacheFolder(): Promise<string> {
  const beside = join(projectFolder, 'node_modules/.cache');
  const writable = await mkdir(beside, { recursive: true }).then(
    () => true,
    () => false,
  );
  return join(writable ? beside : tmpdir(), 'kpi-compass-chromium-147.0.0');
}

/** The libraries of the package serve only where the system lacks them: newer ones of the system are better. */
async function packedEnvironment(folder: string): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  if (!(await exists('/etc/fonts/fonts.conf'))) environment['FONTCONFIG_PATH'] = join(folder, 'fonts');
  const starts = await run(join(folder, 'chromium'), ['--version']).then(
    () => true,
    () => false,
  );
  if (!starts) environment['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  return environment;
}

/** The Chromium inside `@sparticuz/chromium`, unpacked once; Linux on x64 alone. */
export async function packedChromium(): Promise<Chromium> {
  const folder = await cacheFolder();
  const path = join(folder, 'chromium');
  if (!(await exists(path))) await unpack(folder);
  return { path, environment: await packedEnvironment(folder) };
}

/** `CHROMIUM_PATH`, then an installed Chrome or Chromium, then the one from npm: nothing to install by hand. */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'];
  const path = given ?? (await installedChromium());
  if (given !== undefined && !(await exists(given))) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  return path === undefined ? packedChromium() : { path, environment: {} };
}

export async function launchChromium(): Promise<Browser> {
  const { path, environment } = await findChromium();
  return chromium.launch({
    executablePath: path,
    // Root, as in most containers, cannot have Chromium's own sandbox. Without a language it takes the machine's,
    // which may be one that Intl refuses (en-US@posix).
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--lang=fr-FR'],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
}
