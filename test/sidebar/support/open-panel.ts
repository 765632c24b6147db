import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../../src/build/project-root.ts';
import { sidebarPage } from '../../../src/build/sidebar-page.ts';

let html: Promise<string> | undefined;

/** The page that ships, built once a test file. */
export function shippedPage(): Promise<string> {
  html ??= sidebarPage(projectRoot);
  return html;
}

/** What answers the panel: the stand-in, or the add-on on the local host. */
export interface PanelServer {
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** The message of a call that fails before it reaches our code. */
  readonly broken: string;
  serve(name: string, json: string): string;
}

export interface PanelOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
}

const ADDRESS = 'http://sidebar.test/';

/** Opens the shipped page at the width that Sheets gives it, with `google.script.run` answered by the stand-in. */
export async function openPanel(browser: Browser, server: PanelServer, options: PanelOptions = {}): Promise<Page> {
  const { width = 300, height = 700, locale = 'fr-FR' } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  const body = await shippedPage();
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.exposeFunction('serveCall', async (name: string, json: string) => {
    if (server.delay > 0) await new Promise((resolve) => setTimeout(resolve, server.delay));
    if (server.broken) throw new Error(server.broken);
    return server.serve(name, json);
  });
  await page.addInitScript(FAKE_GOOGLE);
  await page.goto(ADDRESS);
  return page;
}

/** What Apps Script puts on the page, as far as the panel uses it. */
const FAKE_GOOGLE = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    sidebarCall: (name, json) => {
      window.serveCall(name, json).then(success, (error) => failure(new Error(String(error.message).replace(/^.*Error: /, ''))));
    },
  });
  window.google = { script: { run: runner(), host: { close: () => { window.closedPanel = true; } } } };
`;
