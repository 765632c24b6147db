import { launchChromium } from '../../src/host/browser.ts';
import { appView, emptyView } from '../sidebar/support/app-views.ts';
import { fakeServer } from '../sidebar/support/fake-server.ts';
import { openPanel, shippedPage } from '../sidebar/support/open-panel.ts';
import type { Line } from './measure.ts';

/** Design §9: the whole page, library inside; one server call to first paint. */
const BYTES = 300_000;
/** Times the first paint of an empty file: without lag, whatever the machine. Measured: 2.2 for 200 KPIs. */
const SLOWER = 4;
const REPEATS = 3;

/** What the panel weighs, asks for, and takes to show its first KPIs in Chromium, the server answering at once. */
export async function panelLines(): Promise<readonly Line[]> {
  const bytes = Buffer.byteLength(await shippedPage());
  const lines: Line[] = [
    {
      what: 'Sidebar.html',
      measured: `${(bytes / 1000).toFixed(1)} kB`,
      budget: `≤ ${BYTES / 1000} kB`,
      held: bytes <= BYTES,
    },
  ];
  const browser = await launchChromium();
  let empty = Number.POSITIVE_INFINITY;
  for (const kpis of [0, 20, 200]) {
    let best = Number.POSITIVE_INFINITY;
    let calls = 0;
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const server = fakeServer(crowd(kpis));
      const page = await openPanel(browser, server);
      await page.waitForSelector(kpis === 0 ? '.empty' : `.kpi >> nth=${kpis - 1}`, { state: 'attached' });
      best = Math.min(best, await page.evaluate(painted));
      calls = Math.max(calls, server.calls.length);
      await page.context().close();
    }
    if (kpis === 0) empty = best;
    lines.push({
      what: `  opened with ${kpis} KPIs`,
      measured: `${calls} server call, ${best.toFixed(0)} ms to first paint`,
      budget: `1 call, ≤ ${SLOWER} × an empty file`,
      held: calls === 1 && best <= SLOWER * empty,
    });
  }
  await browser.close();
  return lines;
}

function crowd(count: number): ReturnType<typeof appView> {
  const view = appView('fr');
  if (count === 0) return emptyView('fr');
  const kpis = Array.from({ length: count }, (_, position) => {
    const model = view.kpis[position % view.kpis.length];
    if (!model) throw new Error('no KPI to copy');
    return { ...model, kpi: { ...model.kpi, id: `k${position}`, name: `${model.kpi.name} ${position}` } };
  });
  return { ...view, kpis };
}

/** From the page's first byte until the list that stands there has been drawn. */
async function painted(): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now();
}
