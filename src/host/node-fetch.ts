import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FetchFailure, FetchRequest, FetchResponse, SynchronousFetch } from './platform/network.ts';

/** Runs in a thread of its own, which may wait: takes numbered requests, posts the answers and rings the bell. */
const HELPER = `
const http = require('node:http');
const { port, bell } = require('node:worker_threads').workerData;
const agent = new http.Agent({ keepAlive: false });
const canonical = (name) => name.replace(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase());
port.on('message', ({ number, request }) => {
  let answered = false;
  const done = (answer) => {
    if (answered) return;
    answered = true;
    port.postMessage({ number, answer });
    Atomics.add(bell, 0, 1);
    Atomics.notify(bell, 0);
  };
  const send = (url, left) => {
    const { method, headers, payload } = request;
    const call = http.request(url, { agent, method, headers, timeout: request.timeoutSeconds * 1000 }, (response) => {
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
    call.on('timeout', () => { done({ failure: 'timeout' }); call.destroy(); });
    call.on('error', () => done({ failure: 'address' }));
    if (payload !== null) call.write(payload);
    call.end();
  };
  setTimeout(() => done({ failure: 'timeout' }), request.timeoutSeconds * 1000).unref();
  send(new URL(request.url), 5);
});
`;

interface Helper {
  readonly port: MessagePort;
  readonly bell: Int32Array;
}

let started: Helper | undefined;
let requests = 0;

function helper(): Helper {
  if (started) return started;
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(HELPER, { eval: true, workerData: { port: port2, bell }, transferList: [port2] });
  // Neither keeps a finished process alive.
  worker.unref();
  port1.unref();
  started = { port: port1, bell };
  return started;
}

/** Apps Script waits for an answer: a thread does the request while this one stands still. */
export const fetchInNode: SynchronousFetch = (request: FetchRequest): FetchResponse | FetchFailure => {
  if (!/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\//.test(request.url)) return { failure: 'address' };
  const { port, bell } = helper();
  requests += 1;
  const number = requests;
  let rung = Atomics.load(bell, 0);
  port.postMessage({ number, request });
  const end = performance.now() + request.timeoutSeconds * 1000 + 5000;
  for (let left = end - performance.now(); left > 0; left = end - performance.now()) {
    Atomics.wait(bell, 0, rung, left);
    rung = Atomics.load(bell, 0);
    for (let mail = receiveMessageOnPort(port); mail; mail = receiveMessageOnPort(port)) {
      // An answer that came after its time belongs to nobody.
      if (mail.message.number === number) return mail.message.answer as FetchResponse | FetchFailure;
    }
  }
  return { failure: 'timeout' };
};
