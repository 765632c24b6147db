import { call } from './door.ts';
import { Emulated, enumeration } from './emulated.ts';
import type { HtmlOutput } from './html-service.ts';
import { checkParameters } from './parameters.ts';

interface MenuItem {
  label?: string;
  functionName?: string;
  separator?: boolean;
  items?: MenuItem[];
}

class Menu extends Emulated {
  private readonly title: string;
  private readonly items: MenuItem[] = [];

  constructor(title: string) {
    super();
    this.title = title;
  }

  addItem(...given: unknown[]): this {
    checkParameters('Ui.Menu.addItem', given, ['String', 'String']);
    this.items.push({ label: String(given[0]), functionName: String(given[1]) });
    return this;
  }

  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push({ label: menu.title, items: menu.items });
    return this;
  }

  addToUi(): void {
    call('Ui.addToUi', { title: this.title, items: this.items });
  }
}

class PromptResponse extends Emulated {
  private readonly answer: { button: string; text: string };

  constructor(answer: { button: string; text: string }) {
    super();
    this.answer = answer;
  }

  getSelectedButton(): string {
    return this.answer.button;
  }

  getResponseText(): string {
    return this.answer.text;
  }
}

/** (prompt), (prompt, buttons) or (title, prompt, buttons). */
function question(method: string, given: readonly unknown[]): { title: string; message: string; buttons: string } {
  checkParameters(`Ui.${method}`, given, ['String'], ['String', 'String'], ['String', 'String', 'String']);
  const [first, second = 'OK', third] = given.map(String);
  return third === undefined
    ? { title: '', message: first ?? '', buttons: second }
    : { title: first ?? '', message: second, buttons: third };
}

export class Ui extends Emulated {
  readonly Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  readonly ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

  createMenu(...given: unknown[]): Menu {
    checkParameters('Ui.createMenu', given, ['String']);
    return new Menu(String(given[0]));
  }

  /** The menu under Extensions; its title is the add-on's name, which the host does not know: ''. */
  createAddonMenu(): Menu {
    return new Menu('');
  }

  showSidebar(page: HtmlOutput): void {
    checkParameters('Ui.showSidebar', [page], ['@HtmlOutput']);
    call('Ui.showSidebar', { title: page.getTitle() ?? '', html: page.getContent(), width: 300, height: null });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    checkParameters('Ui.showModalDialog', [page, title], ['@HtmlOutput', 'String']);
    const size = { width: page.getWidth(), height: page.getHeight() };
    call('Ui.showModalDialog', { title, html: page.getContent(), ...size });
  }

  alert(...given: unknown[]): string {
    return call('Ui.alert', question('alert', given));
  }

  prompt(...given: unknown[]): PromptResponse {
    return new PromptResponse(call('Ui.prompt', question('prompt', given)));
  }
}
