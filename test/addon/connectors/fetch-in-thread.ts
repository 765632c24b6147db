import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly payload: string;
  readonly timeoutSeconds: number;
}

export type PlainAnswer =
  | { readonly status: number; readonly headers: Record<string, string>; readonly body: string }
  | { readonly failure: 'timeout' | 'address' };

/** Does one request at a time and wakes whoever waits for it; a redirect is an answer like any other. */
const THREAD = `
const { workerData: { port, flag }, parentPort } = require('node:worker_threads');
const http = require('node:http');
parentPort.on('message', ({ url, method, headers, payload, timeoutSeconds }) => {
  let over = false;
  const done = (answer) => {
    if (over) return;
    over = true;
    port.postMessage(answer);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  };
  const call = http.request(url, { method, headers, agent: false }, (response) => {
    let body = '';
    response.setEncoding('utf8');
    response.on('data', (part) => { body += part; });
    response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
  });
  call.on('error', () => done({ failure: 'address' }));
  setTimeout(() => { done({ failure: 'timeout' }); call.destroy(); }, timeoutSeconds * 1000);
  call.end(payload);
});
`;

export interface FetchThread {
  fetch(request: PlainRequest): PlainAnswer;
  stop(): Promise<unknown>;
}

/** Apps Script waits for an answer, and so does the code under test: this thread stands still while another one asks. */
export function startFetchThread(): FetchThread {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(THREAD, { eval: true, workerData: { port: port2, flag }, transferList: [port2] });
  return {
    fetch: (request) => {
      Atomics.store(flag, 0, 0);
      worker.postMessage(request);
      Atomics.wait(flag, 0, 0, request.timeoutSeconds * 1000 + 10_000);
      const received = receiveMessageOnPort(port1) as { readonly message: PlainAnswer } | undefined;
      return received?.message ?? { failure: 'timeout' };
    },
    stop: () => {
      port1.close();
      return worker.terminate();
    },
  };
}
