import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { failure, openHost, script } from './fixtures/open-host.ts';

/** The host stands still while it waits for an answer: the stand-in answers from a thread of its own. */
const STAND_IN = `
const { createServer } = require('node:http');
const { parentPort } = require('node:worker_threads');
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    if (request.url === '/slow') return;
    if (request.url === '/moved') return response.writeHead(302, { location: '/there' }).end();
    const status = request.url === '/limited' ? 429 : 200;
    response.writeHead(status, { 'retry-after': '3' });
    response.end(JSON.stringify([request.method, request.url, request.headers['content-type'] || '', request.headers.authorization || '', body]));
  });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

let worker: Worker;
let host: Host;
beforeAll(async () => {
  worker = new Worker(STAND_IN, { eval: true });
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  host = await openHost({
    routes: { 'hooks.slack.com': `http://127.0.0.1:${port}` },
    urlWhitelist: ['https://hooks.slack.com/', 'https://*.trello.com/1/', 'https://down.example/'],
  });
});
afterAll(() => worker.terminate());

const fetched = (url: string, options = '{}'): unknown =>
  script(
    host,
    `const response = UrlFetchApp.fetch('${url}', ${options}); return [response.getResponseCode(), JSON.parse(response.getContentText())]`,
  );

describe('UrlFetchApp', () => {
  it.each([
    ['https://hooks.slack.com/a?b=1', '{}', ['GET', '/a?b=1', '', '', '']],
    [
      'https://hooks.slack.com/json',
      "{ method: 'post', contentType: 'application/json', payload: JSON.stringify({ text: 'é' }), headers: { Authorization: 'Bearer x' } }",
      ['POST', '/json', 'application/json', 'Bearer x', '{"text":"é"}'],
    ],
    [
      'https://hooks.slack.com/form',
      "{ payload: { a: 1, b: 'c d' } }",
      ['POST', '/form', 'application/x-www-form-urlencoded', '', 'a=1&b=c%20d'],
    ],
    ['https://hooks.slack.com/moved', '{}', ['GET', '/there', '', '', '']],
  ])('sends %s with %s to the stand-in', (url, options, seen) => {
    expect(fetched(url, options)).toEqual([200, seen]);
  });

  it('throws on an error status unless told not to', () => {
    expect(failure(host, "UrlFetchApp.fetch('https://hooks.slack.com/limited')")).toMatch(
      /^Request failed for https:\/\/hooks\.slack\.com returned code 429\. Truncated server response: .* \(use muteHttpExceptions option to examine full response\)$/,
    );
    expect(
      script(
        host,
        "const r = UrlFetchApp.fetch('https://hooks.slack.com/limited', { muteHttpExceptions: true }); return [r.getResponseCode(), r.getHeaders()['Retry-After']]",
      ),
    ).toEqual([429, '3']);
  });

  it('gives up after timeoutSeconds', () => {
    expect(failure(host, "UrlFetchApp.fetch('https://hooks.slack.com/slow', { timeoutSeconds: 1 })")).toBe(
      'Timeout: https://hooks.slack.com/slow',
    );
  });

  it('reaches no host without a route', () => {
    expect(failure(host, "UrlFetchApp.fetch('https://down.example/x')")).toBe(
      'Address unavailable: https://down.example',
    );
  });

  it.each([
    ['https://autre.example/', /is not in the urlFetchWhitelist/],
    ['http://hooks.slack.com/', /is not in the urlFetchWhitelist/],
    ['https://api.trello.com/2/cards', /is not in the urlFetchWhitelist/],
    ['https://api.trello.com/1/cards', /^Address unavailable/],
    ['pas une adresse', /^Invalid argument/],
    [`https://hooks.slack.com/${'x'.repeat(2100)}`, /URLFetch URL Length/],
  ])('%s', (url, sentence) => {
    expect(failure(host, `UrlFetchApp.fetch('${url}')`)).toMatch(sentence);
  });
});
