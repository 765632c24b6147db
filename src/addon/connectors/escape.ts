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

/** One line: a title. */
export function oneLine(text: string): string {
  return inert(text).replace(/\s+/g, ' ').trim();
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

/** As much of a text as fits once escaped, whole characters only, with an ellipsis where it was cut. */
export function fitted(text: string, limit: number, escaped: (text: string) => string): string {
  const whole = escaped(text);
  if (whole.length <= limit) return whole;
  const characters = Array.from(text);
  let least = 0;
  let most = characters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (escaped(`${characters.slice(0, middle).join('')}…`).length <= limit) least = middle;
    else most = middle - 1;
  }
  return escaped(`${characters.slice(0, least).join('')}…`);
}
