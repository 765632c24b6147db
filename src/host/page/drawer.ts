import type { Language } from '../language.ts';
import type { Host } from '../types.ts';
import { make, part } from './part.ts';
import { type Word, word } from './words.ts';

type Tab = 'calls' | 'mails' | 'logs';
const TABS: readonly Tab[] = ['calls', 'mails', 'logs'];

function row(cell: 'th' | 'td', texts: readonly string[]): HTMLTableRowElement {
  return make('tr', ...texts.map((text) => make(cell, make('pre', text))));
}

function table(rows: readonly (readonly string[])[], none: string, header?: readonly string[]): HTMLElement {
  if (rows.length === 0) return make('p', none);
  return make('table', ...(header ? [row('th', header)] : []), ...rows.map((texts) => row('td', texts)));
}

/** The bench's log: service calls, mails that would have left, what the script wrote to its console. */
export class Drawer {
  private readonly drawer = part('drawer', HTMLElement);
  private readonly opener = part('log', HTMLButtonElement);
  private shown: Tab = 'calls';

  constructor(refresh: () => void) {
    this.opener.addEventListener('click', () => {
      this.drawer.hidden = !this.drawer.hidden;
      this.opener.setAttribute('aria-expanded', String(!this.drawer.hidden));
      refresh();
    });
    for (const tab of TABS) {
      const button = part(`tab-${tab}`, HTMLButtonElement);
      button.addEventListener('click', () => this.select(tab));
      button.addEventListener('keydown', ({ key }) => this.step(tab, key));
      // A long list scrolls, so the keyboard has to reach it.
      part(`panel-${tab}`, HTMLDivElement).tabIndex = 0;
    }
    this.select('calls');
  }

  update(host: Host, language: Language): void {
    if (this.drawer.hidden) return;
    const say = (key: Word): string => word(key, language);
    const calls = Object.entries(host.calls.byName()).map(([name, count]) => [name, String(count)]);
    const mails = host.mails.map(({ to, subject, body }) => [to, subject, body]);
    const logs = host.logs.map(({ level, message, user }) => [level, user, message]);
    const counted = table(calls, say('callsNone'), [say('callsName'), say('callsCount')]);
    part('panel-calls', HTMLDivElement).replaceChildren(counted);
    part('panel-mails', HTMLDivElement).replaceChildren(table(mails, say('mailsNone')));
    part('panel-logs', HTMLDivElement).replaceChildren(table(logs, say('logsNone')));
  }

  /** Left and right move between the tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
  private step(from: Tab, key: string): void {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const tab = TABS[(TABS.indexOf(from) + by + TABS.length) % TABS.length];
    if (by === 0 || !tab) return;
    this.select(tab);
    part(`tab-${tab}`, HTMLButtonElement).focus();
  }

  private select(tab: Tab): void {
    this.shown = tab;
    for (const known of TABS) {
      const button = part(`tab-${known}`, HTMLButtonElement);
      button.setAttribute('aria-selected', String(known === this.shown));
      button.tabIndex = known === this.shown ? 0 : -1;
      part(`panel-${known}`, HTMLDivElement).hidden = known !== this.shown;
    }
  }
}
