import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDist } from './bundle.ts';
import { clasp, isLoggedIn } from './clasp.ts';
import { projectRoot } from './project-root.ts';

/** Ignored by git: it names one person's own script, and the committed `.clasp.json` names nobody's. */
const LOCAL = '.clasp.local.json';
const TITLE = 'Boussole KPI';

/**
 * Puts the build into the person's own Google account: logs in if needed, creates a sheet with its script the first time,
 * pushes, prints the sheet's address.
 */
function main(): Promise<number> {
  return deploy(projectRoot, Boolean(process.stdin.isTTY && process.stdout.isTTY));
}

export async function deploy(root: string, interactive: boolean): Promise<number> {
  if (!isLoggedIn(root)) {
    if (!interactive) return say(NOT_LOGGED_IN, 1);
    console.log('Google va ouvrir une page pour vous connecter. / Google will open a page to sign in.');
    if (clasp(root, ['login'], 'inherit').status !== 0 || !isLoggedIn(root)) return say(NOT_LOGGED_IN, 1);
  }
  if (!existsSync(join(root, LOCAL))) {
    const refused = createScript(root);
    if (refused) return say(refused, 1);
  }
  // After the creation, which leaves Google's own empty manifest in dist.
  await writeDist(root);
  const pushed = clasp(root, ['-P', LOCAL, 'push', '--force']);
  if (pushed.status !== 0) return say(`${pushed.output}\n${API_OFF}`, 1);
  return say(`${pushed.output.trim()}\n${addressOf(root)}`, 0);
}

/** clasp fills in the ids, but only in a project file that already stands; one without ids must not outlive a failure. */
function createScript(root: string): string | undefined {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, LOCAL), JSON.stringify({ rootDir: 'dist' }));
  const { status, output } = clasp(root, [
    ...['-P', LOCAL, 'create-script', '--type', 'sheets', '--title', TITLE, '--rootDir', 'dist'],
  ]);
  if (status === 0) return undefined;
  rmSync(join(root, LOCAL));
  return `${output}\n${API_OFF}`;
}

const NOT_LOGGED_IN = [
  'Aucun compte Google n’est connecté. Lancez « npx clasp login », puis « npm run deploy ».',
  'No Google account is connected. Run "npx clasp login", then "npm run deploy".',
].join('\n');

const API_OFF = [
  'Si Google refuse, activez l’API Apps Script : https://script.google.com/home/usersettings',
  'If Google refuses, turn the Apps Script API on: https://script.google.com/home/usersettings',
].join('\n');

function addressOf(root: string): string {
  const { parentId, scriptId } = JSON.parse(readFileSync(join(root, LOCAL), 'utf8')) as Record<string, unknown>;
  const sheet = Array.isArray(parentId) ? parentId[0] : parentId;
  return typeof sheet === 'string' && sheet !== ''
    ? `https://docs.google.com/spreadsheets/d/${sheet}/edit`
    : `https://script.google.com/d/${String(scriptId)}/edit`;
}

function say(text: string, status: number): number {
  (status === 0 ? console.log : console.error)(text);
  return status;
}

if (process.argv[1]?.endsWith('deploy.ts')) process.exit(await main());
