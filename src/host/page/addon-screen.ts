import type { Screen, ShownAlert, ShownPage } from '../platform/screen.ts';
import { type AddonFrame, addonFrame, type FrameOwner } from './addon-frame.ts';
import { showMenus } from './addon-menu.ts';
import { Modal } from './modal.ts';
import { part } from './part.ts';
import { showToast } from './toasts.ts';

export interface AddonScreenOptions {
  /** The text of `google.script` for the add-on's pages. */
  readonly clientScript: string;
  /** Runs what a page of the add-on asks for. */
  call: FrameOwner['call'];
  /** Runs what a person chose in a menu. */
  choose(functionName: string): void;
  words(): { readonly extensions: string; readonly product: string; readonly answered: string };
}

/** Draws what the add-on shows: its menus, one sidebar of 300 px, one dialog, toasts. */
export class AddonScreen {
  private readonly options: AddonScreenOptions;
  private readonly modal = new Modal();
  private readonly side = part('sidebar', HTMLElement);
  private frame: AddonFrame | null = null;
  private sidebar: ShownPage | null = null;
  private dialog: ShownPage | null = null;
  private toasts = 0;

  constructor(options: AddonScreenOptions) {
    this.options = options;
    part('sidebar-close', HTMLButtonElement).addEventListener('click', () => this.closeSidebar());
  }

  /** Called after each change of the host's screen; what was drawn before is left alone. */
  update(screen: Screen): void {
    showMenus(part('menus', HTMLDivElement), screen.menus, this.options.words(), this.options.choose);
    if (screen.sidebar !== this.sidebar) this.openSidebar(screen.sidebar);
    if (screen.dialog !== this.dialog) this.openDialog(screen.dialog);
    for (const toast of screen.toasts.slice(this.toasts)) showToast(toast);
    this.toasts = screen.toasts.length;
  }

  alert(alert: ShownAlert, button: string): void {
    this.modal.showAlert(alert, `${this.options.words().answered}${button}`);
  }

  /** Another document is on the screen: nothing of the one before stays. */
  clear(screen: Screen): void {
    screen.menus = [];
    screen.sidebar = null;
    screen.dialog = null;
    this.closeSidebar();
    this.modal.close();
  }

  private closeSidebar(): void {
    this.frame?.remove();
    this.frame = null;
    this.side.hidden = true;
  }

  private openSidebar(page: ShownPage | null): void {
    this.closeSidebar();
    this.sidebar = page;
    if (!page) return;
    const { clientScript, call } = this.options;
    this.frame = addonFrame(page.html, page.title, clientScript, { call, close: () => this.closeSidebar() });
    part('sidebar-title', HTMLHeadingElement).textContent = page.title;
    this.side.append(this.frame.element);
    this.side.hidden = false;
  }

  private openDialog(page: ShownPage | null): void {
    this.dialog = page;
    if (!page) return;
    const { clientScript, call } = this.options;
    const frame = addonFrame(page.html, page.title, clientScript, { call, close: () => this.modal.close() });
    this.modal.showPage(page.title, frame, page);
  }
}
