import type { Workbook } from '../engine/workbook.ts';
import type { Language } from '../language.ts';
import type { User } from '../platform/users.ts';
import type { Snapshot } from '../snapshot.ts';

/** How the preview server starts the page. */
export interface PageSettings {
  readonly language: Language;
  /** The instant at which the clock stands. */
  readonly now: string;
  readonly users: readonly User[];
  /** Loopback stand-ins by the real host's name. */
  readonly routes: Readonly<Record<string, string>>;
}

export interface PageAssets {
  readonly settings: PageSettings;
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: { timeZone?: string; oauthScopes?: string[]; urlFetchWhitelist?: string[] };
  readonly services: string;
  readonly clientScript: string;
  readonly templates: string;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The sample workbook in a language; `start` is the one that the server was started with. */
export async function sampleFromServer(language: Language | 'start'): Promise<Workbook | Snapshot> {
  return JSON.parse(await text(`/sample/${language}.json`)) as Workbook | Snapshot;
}

/** Everything the page needs before the first workbook, fetched at once. */
export async function loadAssets(): Promise<PageAssets> {
  const [settings, code, server, sidebar, manifest, services, clientScript, templates] = await Promise.all(
    [
      '/settings.json',
      '/addon/Code.js',
      '/addon/Server.html',
      '/addon/Sidebar.html',
      '/addon/appsscript.json',
      '/services.js',
      '/google-script.js',
      '/engine/o_spreadsheet.xml',
    ].map(text),
  );
  return {
    settings: JSON.parse(settings ?? '') as PageSettings,
    code: code ?? '',
    files: { Server: server ?? '', Sidebar: sidebar ?? '' },
    manifest: JSON.parse(manifest ?? '{}') as PageAssets['manifest'],
    services: services ?? '',
    clientScript: clientScript ?? '',
    templates: templates ?? '',
  };
}
