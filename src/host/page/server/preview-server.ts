import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Workbook } from '../../engine/workbook.ts';
import type { Language } from '../../language.ts';
import type { FetchRequest } from '../../platform/network.ts';
import { projectFolder } from '../../project-folder.ts';
import { servicesBundle } from '../../realm/services-bundle.ts';
import { SAMPLE_NOW, SAMPLE_USERS, sampleWorkbook } from '../../sample/sample-workbook.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { PageSettings } from '../assets.ts';
import { checkRoutes, forward } from './forward.ts';
import { pageScripts } from './page-scripts.ts';
import { type Answer, staticFiles, textAnswer } from './static-files.ts';

export interface PreviewOptions {
  readonly language?: Language;
  /** The first port to try; a busy one moves to the next. 0 takes any free one. */
  readonly port?: number;
  /** The folder with the built add-on. */
  readonly dist?: string;
  /** Loopback stand-ins by the name of the real host. */
  readonly routes?: Readonly<Record<string, string>>;
  /** The document that the page opens in a language, plain or saved; the sample workbook unless told otherwise. */
  readonly sample?: (language: Language) => Workbook | Snapshot | Promise<Snapshot>;
}

export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

const FIRST_PORT = 8642;
const PORTS_TO_TRY = 50;
const BODY_BYTES = 60 * 1024 * 1024;

type Made = (path: string) => Answer | Promise<Answer> | undefined;
type Sample = NonNullable<PreviewOptions['sample']>;

/** Made when the page first asks for it: a history takes seconds to run. */
function sampleAnswers(sample: Sample, start: Language): Made {
  const made = new Map<string, Promise<Answer>>();
  return (path) => {
    const asked = /^\/sample\/(start|fr|en)\.json$/.exec(path)?.[1];
    if (asked === undefined) return undefined;
    const language = asked === 'start' ? start : asked === 'en' ? 'en' : 'fr';
    const known = made.get(language);
    if (known) return known;
    const answer = Promise.resolve(sample(language)).then((file) => textAnswer('.json', JSON.stringify(file)));
    made.set(language, answer);
    return answer;
  };
}

async function madeAnswers(settings: PageSettings, sample: Sample): Promise<Made> {
  const [{ page, googleScript }, services] = await Promise.all([pageScripts(), servicesBundle()]);
  const made = new Map([
    ['/page.js', textAnswer('.js', page)],
    ['/google-script.js', textAnswer('.js', googleScript)],
    ['/services.js', textAnswer('.js', services)],
    ['/settings.json', textAnswer('.json', JSON.stringify(settings))],
  ]);
  const samples = sampleAnswers(sample, settings.language);
  return (path) => made.get(path) ?? samples(path);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_BYTES) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A page of another site could point its own name at 127.0.0.1: only our own names are answered. */
function isOwnName(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    const busy = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE') resolve(true);
        else reject(error);
      };
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(false);
      });
    });
    if (!busy) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port between ${first} and ${first + PORTS_TO_TRY - 1}.`);
}

/** Serves the preview page on 127.0.0.1: the engine, the built add-on byte for byte, the sample workbook. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const { language = 'fr', port = FIRST_PORT, dist = join(projectFolder, 'dist'), routes = {} } = options;
  const { sample = sampleWorkbook } = options;
  checkRoutes(routes);
  const made = await madeAnswers({ language, now: SAMPLE_NOW, users: SAMPLE_USERS, routes }, sample);
  const files = staticFiles(dist);
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!isOwnName(request.headers.host)) return NOT_FOUND;
    if (request.method === 'POST' && pathname === '/forward') {
      const asked = JSON.parse(await bodyOf(request)) as FetchRequest;
      return textAnswer('.json', JSON.stringify(await forward(asked, routes)));
    }
    return (await made(pathname)) ?? (await files(pathname)) ?? NOT_FOUND;
  };
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Answer => ({ ...NOT_FOUND, status: 500, body: String(error) }))
      .then((found) => send(response, found));
  });
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
