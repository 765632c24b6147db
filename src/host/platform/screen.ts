export interface MenuItem {
  label?: string;
  functionName?: string;
  separator?: boolean;
  items?: MenuItem[];
}

export interface ShownMenu {
  title: string;
  items: MenuItem[];
}

export interface ShownPage {
  title: string;
  html: string;
  width: number | null;
  height: number | null;
}

export interface ShownToast {
  message: string;
  title: string;
  seconds: number;
}

export interface ShownAlert {
  title: string;
  message: string;
  buttons: string;
}

/** What the person at the screen sees of the add-on. */
export interface Screen {
  menus: ShownMenu[];
  sidebar: ShownPage | null;
  dialog: ShownPage | null;
  toasts: ShownToast[];
  alerts: ShownAlert[];
}

/** The person's answers, and a word to whoever draws the screen. */
export interface ScreenListener {
  changed?(screen: Screen): void;
  /** The button pressed: OK, CANCEL, YES, NO or CLOSE. OK (or YES) by default. */
  answer?(alert: ShownAlert): string;
  /** What is typed into a prompt. */
  prompt?(alert: ShownAlert): { button: string; text: string };
}

export function createScreen(): Screen {
  return { menus: [], sidebar: null, dialog: null, toasts: [], alerts: [] };
}
