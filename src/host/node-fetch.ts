import { spawnSync } from 'node:child_process';
import type { FetchFailure, FetchRequest, FetchResponse, SynchronousFetch } from './platform/network.ts';

/** Runs in a process of its own, which may wait: reads a request on its input, writes the response. */
const HELPER = `
const http = require('node:http');
const request = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const canonical = (name) => name.replace(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase());
const done = (answer) => process.stdout.write(JSON.stringify(answer), () => process.exit(0));
const send = (url, left) => {
  const { method, headers, payload } = request;
  const call = http.request(url, { method, headers, timeout: request.timeoutSeconds * 1000 }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => {
      const target = response.headers.location;
      const moved = response.statusCode >= 300 && response.statusCode < 400 && target;
      if (moved && request.followRedirects && left > 0) return send(new URL(target, url), left - 1);
      const names = Object.entries(response.headers).map(([name, value]) => [canonical(name), value]);
      done({ status: response.statusCode, headers: Object.fromEntries(names), body: Buffer.concat(parts).toString('utf8') });
    });
  });
  call.on('timeout', () => done({ failure: 'timeout' }));
  call.on('error', () => done({ failure: 'address' }));
  if (payload !== null) call.write(payload);
  call.end();
};
setTimeout(() => done({ failure: 'timeout' }), request.timeoutSeconds * 1000);
send(new URL(request.url), 5);
`;

/** Apps Script waits for an answer: a helper process does the request while this one stands still. About 60 ms each. */
export const fetchInNode: SynchronousFetch = (request: FetchRequest): FetchResponse | FetchFailure => {
  if (!/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\//.test(request.url)) return { failure: 'address' };
  const helper = spawnSync(process.execPath, ['-e', HELPER], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    maxBuffer: 60 * 1024 * 1024,
    timeout: request.timeoutSeconds * 1000 + 5000,
  });
  if (helper.status !== 0) return { failure: 'timeout' };
  return JSON.parse(helper.stdout) as FetchResponse | FetchFailure;
};
