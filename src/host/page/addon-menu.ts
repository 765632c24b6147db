import type { MenuItem, ShownMenu } from '../platform/screen.ts';
import { make } from './part.ts';

interface MenuOptions {
  /** Label of the button: « Extensions », or the title of a menu of the add-on's own. */
  readonly label: string;
  /** The add-on's name above its items. */
  readonly heading: string;
  readonly items: readonly MenuItem[];
  choose(functionName: string): void;
}

function buttons(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}

/** Arrow keys, Home and End move inside an open menu: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
function moveFocus(list: HTMLElement, key: string): boolean {
  const all = buttons(list);
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const targets: Record<string, number> = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  all[target]?.focus();
  return true;
}

function itemElements(items: readonly MenuItem[], choose: (functionName: string) => void): HTMLElement[] {
  return items.flatMap(({ label = '', functionName, separator, items: inner }) => {
    if (separator) return [make('hr')];
    if (inner) return [heading(label), ...itemElements(inner, choose)];
    const button = make('button', label);
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('role', 'menuitem');
    button.addEventListener('click', () => choose(functionName ?? ''));
    return [button];
  });
}

function heading(label: string): HTMLElement {
  const element = make('div', label);
  element.className = 'menu-heading';
  element.setAttribute('role', 'presentation');
  return element;
}

function menuElement({ label, heading: title, items, choose }: MenuOptions): HTMLElement {
  const opener = make('button', label);
  const list = make('div');
  const root = make('div', opener, list);
  const open = (shown: boolean): void => {
    list.hidden = !shown;
    opener.setAttribute('aria-expanded', String(shown));
    if (shown) buttons(list)[0]?.focus();
  };
  root.className = 'menu';
  opener.type = 'button';
  opener.setAttribute('aria-haspopup', 'menu');
  list.className = 'menu-items';
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', title || label);
  if (title !== '') list.append(heading(title));
  list.append(
    ...itemElements(items, (functionName) => {
      open(false);
      choose(functionName);
    }),
  );
  open(false);
  opener.addEventListener('click', () => open(list.hidden === true));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      open(false);
      opener.focus();
    } else if (!list.hidden && moveFocus(list, event.key)) event.preventDefault();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) open(false);
  });
  return root;
}

/** Shows the add-on's menus: an add-on menu stands under « Extensions », below the add-on's name. */
export function showMenus(
  place: HTMLElement,
  menus: readonly ShownMenu[],
  words: { readonly extensions: string; readonly product: string },
  choose: (functionName: string) => void,
): void {
  const elements = menus.map(({ title, items }) => {
    const own = title === '' ? { label: words.extensions, heading: words.product } : { label: title, heading: '' };
    return menuElement({ ...own, items, choose });
  });
  place.replaceChildren(...elements);
}
