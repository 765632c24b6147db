import type { Workbook } from '../engine/workbook.ts';
import { createHost } from '../host.ts';
import type { Language } from '../language.ts';
import type { ShownAlert } from '../platform/screen.ts';
import { makeBrowserRealm } from '../realm/browser-realm.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Host } from '../types.ts';
import { AddonScreen } from './addon-screen.ts';
import type { PageAssets } from './assets.ts';
import { browserGlobals } from './browser-globals.ts';
import { pageNetwork } from './network.ts';

export interface Session {
  readonly host: Host;
  readonly screen: AddonScreen;
}

export interface SessionOptions {
  readonly assets: PageAssets;
  /** Plain, or saved with its history and triggers. */
  readonly workbook: Workbook | Snapshot;
  words: ConstructorParameters<typeof AddonScreen>[0]['words'];
  /** A run of the add-on ended; `failure` is what it threw. */
  ran(): void;
  failed(message: string): void;
}

function hostOptions({ assets }: SessionOptions) {
  const { timeZone, oauthScopes, urlFetchWhitelist } = assets.manifest;
  return {
    library: browserGlobals.o_spreadsheet,
    code: assets.code,
    files: assets.files,
    services: assets.services,
    makeRealm: makeBrowserRealm,
    now: assets.settings.now,
    users: assets.settings.users,
    network: pageNetwork(assets.settings.routes),
    ...(timeZone === undefined ? {} : { scriptTimeZone: timeZone }),
    ...(oauthScopes === undefined ? {} : { scopes: oauthScopes }),
    ...(urlFetchWhitelist === undefined ? {} : { urlWhitelist: urlFetchWhitelist }),
  };
}

function firstButton({ buttons }: ShownAlert): string {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

/** One document with the add-on in it and the screen that shows it. */
export function startSession(options: SessionOptions): Session {
  const run = (name: string, args: readonly unknown[] = []): unknown => host.run(name, args);
  const screen = new AddonScreen({
    clientScript: options.assets.clientScript,
    call: (name, args) => {
      // https://developers.google.com/apps-script/guides/html/communication#private_functions
      if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      return run(name, args);
    },
    choose: (name) => {
      try {
        run(name);
      } catch (error) {
        options.failed(error instanceof Error ? error.message : String(error));
      }
    },
    words: options.words,
  });
  const host = createHost({
    ...hostOptions(options),
    ...('format' in options.workbook ? {} : { workbook: options.workbook }),
    listener: {
      changed: (shown) => screen.update(shown),
      // A script waits for its answer and a page cannot make it wait: the first button is pressed for the person.
      answer: (alert) => {
        screen.alert(alert, firstButton(alert));
        return firstButton(alert);
      },
      prompt: (alert) => {
        screen.alert(alert, 'CANCEL');
        return { button: 'CANCEL', text: '' };
      },
    },
    ran: () => options.ran(),
  });
  if ('format' in options.workbook) host.load(options.workbook);
  return { host, screen };
}

/** The person of the list whose account speaks the workbook's language. */
export function speakerOf(language: Language, assets: PageAssets): string {
  const { users } = assets.settings;
  return (users.find(({ locale }) => locale.startsWith(language)) ?? users[0])?.email ?? '';
}
