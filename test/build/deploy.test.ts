import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDist } from '../../src/build/bundle.ts';
import { clasp } from '../../src/build/clasp.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { type GoogleStandIn, googleStandIn } from './google-stand-in.ts';

let google: GoogleStandIn;
/** A copy of the project with a home of its own, so that nobody's credentials are read or written. */
let project: string;
let home: string;

beforeAll(async () => {
  google = await googleStandIn();
  home = mkdtempSync(join(tmpdir(), 'kpi-compass-home-'));
  project = mkdtempSync(join(tmpdir(), 'kpi-compass-project-'));
  for (const name of ['src', 'appsscript.json', '.clasp.json', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'));
});

afterAll(() => {
  google.close();
  rmSync(project, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

function deploy(): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'node_modules/tsx/dist/cli.mjs'), 'src/build/deploy.ts'], {
      cwd: project,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        clasp_config_auth: join(home, '.clasprc.json'),
        ...google.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += String(chunk);
    });
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

describe('npm run deploy', () => {
  it('says what to do when no account is connected, and asks Google nothing', async () => {
    const { status, output } = await deploy();
    expect(status).toBe(1);
    expect(output).toContain('npx clasp login');
    expect(output).toContain('Aucun compte Google');
    expect(google.requests).toEqual([]);
  });

  it('creates the sheet and its script the first time, and pushes the three files', async () => {
    writeFileSync(
      join(home, '.clasprc.json'),
      JSON.stringify({
        tokens: {
          default: {
            type: 'authorized_user',
            client_id: 'client-of-the-test',
            client_secret: 'not-a-secret',
            refresh_token: 'not-a-token',
            access_token: 'not-a-token',
            expiry_date: 4_102_444_800_000,
          },
        },
      }),
    );
    const { status, output } = await deploy();
    expect(output).toContain('https://docs.google.com/spreadsheets/d/sheet-of-the-test/edit');
    expect(status).toBe(0);
    expect([...google.pushed.keys()].sort()).toEqual(['Code', 'Server', 'Sidebar', 'appsscript']);
    const pushed = google.pushed.get('Code');
    expect(pushed?.type).toBe('SERVER_JS');
    // Not compared by a matcher, which would print the whole script where it differs.
    expect(pushed?.source === readFileSync(join(project, 'dist/Code.js'), 'utf8')).toBe(true);
    expect(google.pushed.get('appsscript')?.source).toBe(readFileSync(join(projectRoot, 'appsscript.json'), 'utf8'));
    expect(google.requests.some((line) => line.startsWith('POST') && line.endsWith('/v1/projects'))).toBe(true);
  });

  it('pushes to the same script the next time, and leaves what is committed as it is', async () => {
    const before = google.requests.filter((line) => line.endsWith('/v1/projects')).length;
    const { status } = await deploy();
    expect(status).toBe(0);
    expect(google.requests.filter((line) => line.endsWith('/v1/projects')).length).toBe(before);
    expect(readFileSync(join(project, '.clasp.json'), 'utf8')).toBe(
      readFileSync(join(projectRoot, '.clasp.json'), 'utf8'),
    );
    expect(existsSync(join(project, '.clasp.local.json'))).toBe(true);
  });
});

describe('clasp show-file-status', () => {
  it('would push the manifest, the script, what it loads late and the page, and nothing else', async () => {
    await writeDist(project);
    const { output } = clasp(project, ['show-file-status', '--json']);
    const { filesToPush } = JSON.parse(output.slice(output.indexOf('{'))) as {
      readonly filesToPush: readonly string[];
    };
    expect([...filesToPush].sort()).toEqual([
      'dist/Code.js',
      'dist/Server.html',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
  });
});
