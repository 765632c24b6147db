import type { Host } from '../types.ts';
import { loadAssets, sampleFromServer } from './assets.ts';
import { Bench } from './bench.ts';

/** What the browser tests reach: the host, and how long the page took. */
export interface PageHandle {
  readonly host: Host;
  /** Milliseconds from the navigation to the grid with its values and the add-on's menu. */
  readonly readyMilliseconds: number;
}

async function start(): Promise<PageHandle> {
  const [assets, workbook] = await Promise.all([loadAssets(), sampleFromServer('start')]);
  const bench = new Bench(assets, workbook);
  await bench.show();
  document.body.dataset['ready'] = 'true';
  return { host: bench.session.host, readyMilliseconds: performance.now() };
}

Object.assign(globalThis, { hostReady: start() });
