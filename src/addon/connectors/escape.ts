/** Invisible, and no part of any address or mention: what it stands in is shown the same and does nothing. */
const WORD_JOINER = '\u2060';

/** Control and format characters, those that turn the reading direction round among them, and lone halves of characters. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as a person reads it, its lines kept. */
export function readable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(INVISIBLE, '');
}

/** Addresses and mentions in a text from people stay text, where a service would turn them into links and calls. */
export function inert(text: string): string {
  return readable(text)
    .replace(/:\/\//g, `:${WORD_JOINER}//`)
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}${WORD_JOINER}.`)
    .replace(/(?<![\p{L}\p{N}_])@/gu, `@${WORD_JOINER}`);
}

/** One line: a title. French keeps its no-break spaces. */
export function oneLine(text: string): string {
  return inert(text)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}

/** Slack's three, in every text object: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function slackText(text: string): string {
  return inert(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** For Google Chat's card paragraphs and monday.com's updates, which read a little HTML. */
export function htmlText(text: string): string {
  return slackText(text).replace(/"/g, '&quot;').replace(/'/g, '&#39;').replace(/\n/g, '<br>');
}

/** Backslashes before what Markdown would read (CommonMark 2.4), the start of a line included; for Trello's descriptions. */
export function markdownText(text: string): string {
  return inert(text)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/[\\`*_{}[\]<>()#|!~&:]/g, '\\$&')
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2'),
    )
    .join('\n');
}

/** How much room a text takes, in the unit of the service's limit. */
export type Size = (text: string) => number;

const characters: Size = (text) => text.length;

/** Bytes of a text inside a JSON body (UTF-8, its quotes and backslashes escaped), for Google Chat's limit. */
export const jsonBytes: Size = (text) => {
  let bytes = 0;
  for (const character of JSON.stringify(text)) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes - 2;
};

/** As much of a text as fits once escaped, whole characters only, with an ellipsis where it was cut. */
export function fitted(text: string, limit: number, escaped: (text: string) => string, size = characters): string {
  const whole = escaped(text);
  if (size(whole) <= limit) return whole;
  const signs = Array.from(text);
  let least = 0;
  let most = signs.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (size(escaped(`${signs.slice(0, middle).join('')}…`)) <= limit) least = middle;
    else most = middle - 1;
  }
  return escaped(`${signs.slice(0, least).join('')}…`);
}

/** Lines put together in as few pieces as fit a limit once escaped; what is left over after the last piece is cut there. */
export function pieces(
  lines: readonly string[],
  limit: number,
  most: number,
  escaped: (text: string) => string,
): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found[found.length - 1];
    const joined = last === undefined ? line : `${last}\n${line}`;
    const fits = last !== undefined && escaped(joined).length <= limit;
    if (fits || found.length === most) found[found.length - 1] = joined;
    else found.push(line);
  }
  return found.map((piece) => fitted(piece, limit, escaped)).filter((piece) => piece.trim() !== '');
}

/** More than any address of a spreadsheet's cells. */
const LONGEST_LINK = 1000;

/** The address of cells in Google Sheets, or '': the sheet of sends keeps it, and a person may have written over it. */
export function cellsLink(link: string): string {
  const ours = /^https:\/\/docs\.google\.com\/[!-~]*$/.test(link) && link.length <= LONGEST_LINK;
  return ours ? link.replace(/["'<>()[\]|\\^`{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) : '';
}
