import { parentPort } from 'node:worker_threads';
import type { GivenAnswer, SeenRequest, ServiceName } from './documented.ts';
import { listening, serveServices } from './serve.ts';

export type Command =
  | { readonly ask: 'seen' }
  | { readonly ask: 'reset' }
  | { readonly ask: 'next'; readonly service: ServiceName; readonly answers: readonly GivenAnswer[] };

export type Told = { readonly port: number } | { readonly seen: readonly SeenRequest[] };

const { server, seen, next, memory } = serveServices();

parentPort?.on('message', (command: Command) => {
  if (command.ask === 'next') next.set(command.service, [...command.answers]);
  if (command.ask === 'reset') {
    seen.length = 0;
    next.clear();
    memory.clear();
  }
  parentPort?.postMessage({ seen: [...seen] });
});

listening(server).then((port) => parentPort?.postMessage({ port }));
