import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium, installedChromium } from '../../src/host/browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-compass-path-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('finding a Chromium', () => {
  it('takes CHROMIUM_PATH first', async () => {
    const path = program('my-chromium');
    program('chromium');
    vi.stubEnv('CHROMIUM_PATH', path);
    vi.stubEnv('PATH', folder);
    expect(await findChromium()).toEqual({ path, environment: {} });
  });

  it('says so when CHROMIUM_PATH names no file', async () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'));
    await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names no file');
  });

  it('prefers Chrome to Chromium among what is installed', async () => {
    const chromium = program('chromium');
    expect(await installedChromium(folder)).toBe(chromium);
    const chrome = program('google-chrome-stable');
    expect(await installedChromium(folder)).toBe(chrome);
  });
});
