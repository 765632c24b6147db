/** Colours of a mail. Words are at least 4.5 to 1 on the page, edges 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface MailColours {
  readonly ground: string;
  readonly page: string;
  readonly text: string;
  readonly soft: string;
  readonly foot: string;
  readonly bars: string;
  readonly link: string;
  readonly bad: string;
  readonly good: string;
  readonly plain: string;
}

export const LIGHT: MailColours = {
  ground: '#f1f3f4',
  page: '#ffffff',
  text: '#202124',
  soft: '#3c4043',
  foot: '#5f6368',
  bars: '#174ea6',
  link: '#0b57d0',
  bad: '#c5221f',
  good: '#137333',
  plain: '#80868b',
};

export const DARK: MailColours = {
  ground: '#131314',
  page: '#1f1f1f',
  text: '#e8eaed',
  soft: '#bdc1c6',
  foot: '#bdc1c6',
  bars: '#aecbfa',
  link: '#a8c7fa',
  bad: '#f28b82',
  good: '#81c995',
  plain: '#9aa0a6',
};

/** A part of a mail whose colour another scheme changes: its class, and what of it is coloured. */
type Part = readonly [colour: keyof MailColours, property: 'color' | 'background-color'];

const PARTS = {
  ground: ['ground', 'background-color'],
  page: ['page', 'background-color'],
  text: ['text', 'color'],
  soft: ['soft', 'color'],
  foot: ['foot', 'color'],
  bars: ['bars', 'color'],
  link: ['link', 'color'],
  bad: ['bad', 'background-color'],
  good: ['good', 'background-color'],
  plain: ['plain', 'background-color'],
} as const satisfies Readonly<Record<string, Part>>;

/**
 * Class and style of an element: the light colours stand in the element itself, for programs that drop style sheets
 * (Outlook for Windows, Gmail for accounts of others), and the sheet of the dark ones overrides them.
 */
export function looks(part: keyof typeof PARTS, style = ''): string {
  const [colour, property] = PARTS[part];
  return ` class="${part}" style="${property}:${LIGHT[colour]};${style}"`;
}

export const STYLE_SHEET = `@media (prefers-color-scheme:dark){${Object.entries(PARTS)
  .map(([part, [colour, property]]) => `.${part}{${property}:${DARK[colour]}!important}`)
  .join('')}}`;
