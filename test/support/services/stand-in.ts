import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { GivenAnswer, SeenRequest, ServiceName } from './documented.ts';
import { routesTo } from './serve.ts';
import type { Command, Told } from './worker.ts';

export interface StandIn {
  readonly routes: Record<string, string>;
  /** Requests since the start or the last reset, oldest first. */
  seen(service?: ServiceName): Promise<readonly SeenRequest[]>;
  /** The next answers of a service, before the documented ones. */
  next(service: ServiceName, ...answers: readonly GivenAnswer[]): Promise<void>;
  reset(): Promise<void>;
  stop(): Promise<unknown>;
}

/** The stand-in in a thread of its own: the local host stands still while it waits for an answer. */
export async function startStandIn(): Promise<StandIn> {
  const worker = new Worker(await workerCode(), { eval: true });
  const told = (): Promise<Told> => new Promise((resolve) => worker.once('message', resolve));
  const started = await told();
  const port = 'port' in started ? started.port : 0;
  // One after the other: an answer does not say which question it is for.
  let last: Promise<unknown> = Promise.resolve();
  const command = (given: Command): Promise<readonly SeenRequest[]> => {
    const asked = last.then(async () => {
      worker.postMessage(given);
      const answer = await told();
      return 'seen' in answer ? answer.seen : [];
    });
    last = asked;
    return asked;
  };
  return {
    routes: routesTo(port),
    seen: async (service) => (await command({ ask: 'seen' })).filter((one) => !service || one.service === service),
    next: async (service, ...answers) => {
      await command({ ask: 'next', service, answers });
    },
    reset: async () => {
      await command({ ask: 'reset' });
    },
    stop: () => worker.terminate(),
  };
}

/** A thread cannot read TypeScript by itself. */
async function workerCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
