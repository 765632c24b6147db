import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentedAnswer, type GivenAnswer, type Memory, type SeenRequest, type ServiceName } from './documented.ts';

/** Answers that stand before the documented ones, each used once. */
export type Next = Map<ServiceName, GivenAnswer[]>;

export interface Served {
  readonly server: Server;
  readonly seen: SeenRequest[];
  readonly next: Next;
  readonly memory: Memory;
}

/** The five services on loopback, under one address: `/slack`, `/chat`, `/trello`, `/asana`, `/monday`. */
export function serveServices(): Served {
  const served = { seen: [] as SeenRequest[], next: new Map() as Next, memory: new Map() as Memory };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const [, service = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(request.url ?? '') ?? [];
      const seen: SeenRequest = {
        service: service as ServiceName,
        method: request.method ?? '',
        path,
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body,
      };
      served.seen.push(seen);
      const given = served.next.get(seen.service)?.shift() ?? documentedAnswer(seen, served.memory);
      if (given.silent) return;
      response.writeHead(given.status, given.headers ?? {}).end(given.body);
    });
  });
  return { ...served, server };
}

export function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The routes that the local host takes: each real host to its place on the stand-in. */
export function routesTo(port: number): Record<string, string> {
  const base = `http://127.0.0.1:${port}`;
  return {
    'hooks.slack.com': `${base}/slack`,
    'chat.googleapis.com': `${base}/chat`,
    'api.trello.com': `${base}/trello`,
    'app.asana.com': `${base}/asana`,
    'api.monday.com': `${base}/monday`,
  };
}
