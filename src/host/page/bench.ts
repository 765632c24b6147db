import type { Workbook } from '../engine/workbook.ts';
import type { Language } from '../language.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Host } from '../types.ts';
import { type PageAssets, sampleFromServer } from './assets.ts';
import { connectBar } from './bench-bar.ts';
import { clockDay, clockText, goToDay } from './bench-clock.ts';
import { Drawer } from './drawer.ts';
import { Grid } from './grid.ts';
import { setGridLanguage } from './grid-words.ts';
import { make, part } from './part.ts';
import { type Session, speakerOf, startSession } from './session.ts';
import { type Word, word, writeWords } from './words.ts';
import { openText, saveJson, saveXlsx } from './workbook-file.ts';

/** The bar outside the product, and what it does to the document on the screen. */
export class Bench {
  readonly session: Session;
  private readonly assets: PageAssets;
  private readonly grid: Grid;
  private readonly drawer: Drawer;
  private language: Language;
  private timeZone: string;
  private user: string;

  constructor(assets: PageAssets, workbook: Workbook | Snapshot) {
    this.assets = assets;
    this.language = assets.settings.language;
    this.timeZone = workbook.timeZone;
    this.user = speakerOf(this.language, assets);
    setGridLanguage(this.language);
    this.grid = new Grid({ templates: assets.templates, notify: (sentence) => this.tell(sentence) });
    this.drawer = new Drawer(() => this.refresh());
    this.session = startSession({
      assets,
      workbook,
      words: () => ({
        extensions: this.say('extensions'),
        product: this.say('product'),
        answered: this.say('answered'),
      }),
      ran: () => queueMicrotask(() => this.refresh()),
      failed: (message) => this.tell(`${this.say('failed')}${message}`, true),
    });
    this.listen();
  }

  /** Shows the document: words, grid, then the add-on's own onOpen. */
  async show(): Promise<void> {
    const { host, screen } = this.session;
    document.documentElement.lang = this.language;
    writeWords(document, this.language);
    this.fillUsers();
    part('language', HTMLSelectElement).value = this.language;
    part('file-name', HTMLHeadingElement).textContent = host.document.name;
    document.title = host.document.name;
    screen.clear(host.screen);
    await this.grid.show(host, this.isViewOnly());
    host.open(this.user);
    this.refresh();
  }

  private listen(): void {
    connectBar({
      moveClock: (milliseconds) => {
        this.session.host.clock.move({ milliseconds });
        this.afterClock();
      },
      goTo: (day) => {
        goToDay(this.session.host.clock, day, this.timeZone);
        this.afterClock();
      },
      fire: () => this.fire(),
      save: () => this.download(saveJson),
      exportXlsx: () => this.download(saveXlsx),
      open: (file) => this.openFile(file),
      switchUser: (email) => this.switchUser(email),
      switchLanguage: (language) => this.switchLanguage(language),
    });
  }

  private say(key: Word): string {
    return word(key, this.language);
  }

  private tell(sentence: string, refusal = false): void {
    const notice = part('notice', HTMLParagraphElement);
    notice.textContent = sentence;
    notice.classList.toggle('refusal', refusal);
  }

  private refresh(): void {
    const { host } = this.session;
    const now = host.clock.now();
    part('clock-now', HTMLOutputElement).textContent = clockText(now, this.timeZone, this.language);
    part('clock-date', HTMLInputElement).value = clockDay(now, this.timeZone);
    part('fire', HTMLButtonElement).disabled = host.triggers.length === 0;
    part('fire', HTMLButtonElement).title = this.say(host.triggers.length === 0 ? 'noTrigger' : 'fireLong');
    this.drawer.update(host, this.language);
  }

  private afterClock(): void {
    this.attempt(() => {
      const fired = this.session.host.fireDueTriggers();
      this.session.host.recalculate();
      this.tell(fired.length > 0 ? this.say('fired') : '');
    });
  }

  private fire(): void {
    this.attempt(() => {
      for (const { id } of [...this.session.host.triggers]) this.session.host.fire(id);
      this.tell(this.say('fired'));
    });
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.tell(`${this.say('failed')}${error instanceof Error ? error.message : String(error)}`, true);
    }
    this.refresh();
  }

  private async download(give: (host: Host) => void | Promise<void>): Promise<void> {
    await give(this.session.host);
    this.tell(this.say('saved'));
  }

  private async openFile(file: File): Promise<void> {
    const refused = openText(this.session.host, await file.text());
    if (refused) {
      this.tell(this.say(refused), true);
      return;
    }
    this.timeZone = this.session.host.save().timeZone;
    await this.show();
    this.tell(this.say('opened'));
  }

  private async switchLanguage(language: Language): Promise<void> {
    const workbook = await sampleFromServer(language);
    this.language = language;
    setGridLanguage(language);
    this.timeZone = workbook.timeZone;
    this.user = speakerOf(language, this.assets);
    this.session.host.load(workbook);
    await this.show();
    this.tell('');
  }

  private async switchUser(email: string): Promise<void> {
    this.user = email;
    await this.show();
  }

  private isViewOnly(): boolean {
    return this.assets.settings.users.find(({ email }) => email === this.user)?.viewOnly ?? false;
  }

  private fillUsers(): void {
    const options = this.assets.settings.users.map(({ email, viewOnly }) => {
      const option = make('option', viewOnly ? `${email} (${this.say('viewOnly')})` : email);
      option.value = email;
      return option;
    });
    const select = part('user', HTMLSelectElement);
    select.replaceChildren(...options);
    select.value = this.user;
  }
}
