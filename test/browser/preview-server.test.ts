import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { type Preview, startPreview } from '../../src/host/page/server/preview-server.ts';

const SENT = {
  method: 'post',
  headers: { 'x-test': '1' },
  payload: 'bonjour',
  followRedirects: true,
  timeoutSeconds: 5,
};

let standIn: Server;
let base: string;
let preview: Preview;

beforeAll(async () => {
  standIn = createServer((asked, answer) => {
    answer.writeHead(201, { 'x-seen': `${asked.method} ${asked.url}` });
    asked.pipe(answer);
  });
  await new Promise<void>((resolve) => {
    standIn.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(standIn.address() as AddressInfo).port}`;
  preview = await startPreview({ port: 0, routes: { 'hooks.example.com': `${base}/slack` } });
});

afterAll(async () => {
  await preview.close();
  standIn.close();
});

async function forward(url: string): Promise<unknown> {
  const body = JSON.stringify({ ...SENT, url });
  const response = await fetch(`${preview.address}forward`, { method: 'POST', body });
  return response.json();
}

/** The status for a request with a Host header of its own, which fetch does not allow. */
function statusFor(host: string): Promise<number | undefined> {
  const { port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', headers: { host } }, ({ statusCode }) => resolve(statusCode));
    asked.on('error', reject).end();
  });
}

describe('the preview server', () => {
  it.each(['/', '/page.js', '/engine/o_spreadsheet.js', '/services.js', '/sample/fr.json'])(
    'serves %s',
    async (path) => {
      const response = await fetch(new URL(path, preview.address));
      expect(response.status).toBe(200);
      expect((await response.text()).length).toBeGreaterThan(500);
    },
  );

  it('serves the engine as its own unchanged file', async () => {
    const served = await (await fetch(new URL('/engine/o_spreadsheet.js', preview.address))).text();
    const file = join(projectRoot, 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js');
    expect(served).toBe(readFileSync(file, 'utf8'));
  });

  it.each([
    '/package.json',
    '/../package.json',
    '/addon/../../package.json',
    '/engine/%2e%2e/package.json',
    '/nothing',
  ])('keeps %s to itself', async (path) => {
    expect((await fetch(new URL(path, preview.address))).status).toBe(404);
  });

  it('answers its own names only', async () => {
    expect(await statusFor('evil.example')).toBe(404);
    expect(await statusFor('localhost')).toBe(200);
  });

  it('hands what UrlFetchApp sends to the stand-in and its answer back', async () => {
    expect(await forward(`${base}/slack/hook?x=1`)).toMatchObject({
      status: 201,
      headers: { 'x-seen': 'POST /slack/hook?x=1' },
      body: 'bonjour',
    });
  });

  it.each(['/other', '/slackers'])('contacts no other address than its stand-ins (%s)', async (path) => {
    expect(await forward(`${base}${path}`)).toEqual({ failure: 'address' });
  });

  it('refuses a stand-in outside this machine', async () => {
    const outside = startPreview({ port: 0, routes: { 'hooks.example.com': 'https://example.com' } });
    await expect(outside).rejects.toThrow('must be on loopback');
  });

  it('moves to the next port when one is busy', async () => {
    const busy = Number(new URL(preview.address).port);
    const second = await startPreview({ port: busy });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(busy);
    await second.close();
  });
});
