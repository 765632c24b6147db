import type { Language } from '../../domain/words.ts';
import { MAIL_WORDS } from '../../text/alerts/message-words.ts';
import type { Mail } from '../google/mail.ts';
import { looks, STYLE_SHEET } from './mail-looks.ts';
import { type Block, oneLine, type Section, type Story, storyLines } from './story.ts';

/** A subject longer than this is cut by every mail program. */
const LONGEST_SUBJECT = 150;
/** Google takes 200 kB a message from a consumer account; a person reads far less. */
const LONGEST_TEXT = 60_000;

/** A story as a mail: text part, and an HTML part without image, script, form or anything fetched. */
export function mailOf(story: Story, to: string): Mail {
  const words = MAIL_WORDS[story.language];
  const text = [
    ...storyLines(story, true),
    '',
    `${words.seeSheet}${story.language === 'fr' ? '\u00a0' : ''}: ${story.link}`,
    '',
    ...story.footer,
  ].join('\n');
  return {
    to,
    subject: oneLine(story.title).slice(0, LONGEST_SUBJECT),
    text: text.slice(0, LONGEST_TEXT),
    html: htmlOf(story),
  };
}

const FONT = 'font-family:Arial,Helvetica,sans-serif';
/** Outlook for Windows knows neither divisions nor their widths: a table is what every program lays out alike. */
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';

function htmlOf({ language, title, intro, sections, link, footer }: Story): string {
  const words = MAIL_WORDS[language];
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(title)}</title><style>${STYLE_SHEET}</style></head>`,
    `<body lang="${language}"${looks('ground', 'margin:0;padding:0')}>`,
    `<table ${TABLE}${looks('ground')}><tr><td align="center" style="padding:8px">`,
    '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
    // Some programs keep the body's content alone: the language is told inside it too.
    `<table ${TABLE} lang="${language}"${looks('page', 'max-width:600px')}>`,
    `<tr><td align="left" style="padding:20px 16px;font-size:16px;line-height:1.5;${FONT}">`,
    `<h1${looks('text', `margin:0 0 12px;font-size:20px;line-height:1.3;overflow-wrap:anywhere;${FONT}`)}>${escaped(title)}</h1>`,
    ...intro.map((line) => paragraph('text', escaped(line))),
    ...sections.map((section) => sectionHtml(section, language)),
    paragraph('text', linkHtml(link, words.seeSheet), 'margin:16px 0 0'),
    ...footer.map((line, index) =>
      paragraph('foot', escaped(line), `margin:${index === 0 ? 16 : 4}px 0 0;font-size:13px`),
    ),
    '</td></tr></table><!--[if mso]></td></tr></table><![endif]--></td></tr></table></body></html>',
  ].join('');
}

function paragraph(part: 'text' | 'soft' | 'foot', html: string, style = 'margin:0 0 4px'): string {
  return html === '' ? '' : `<p${looks(part, `overflow-wrap:anywhere;${style}`)}>${html}</p>`;
}

function sectionHtml({ title, blocks }: Section, language: Language): string {
  const style = `margin:24px 0 8px;font-size:16px;line-height:1.4;${FONT}`;
  const heading = title === '' ? '' : `<h2${looks('soft', style)}>${escaped(title)}</h2>`;
  return heading + blocks.map((block) => blockHtml(block, language)).join('');
}

function blockHtml({ heading, tone, lines, trend, link }: Block, language: Language): string {
  return [
    `<table ${TABLE} style="margin:0 0 12px"><tr>`,
    `<td width="4"${looks(tone, 'width:4px;font-size:0;line-height:0')}>\u00a0</td>`,
    `<td align="left" style="padding:2px 0 2px 12px;font-size:16px;line-height:1.5;${FONT}">`,
    paragraph('text', escaped(heading), 'margin:0 0 4px;font-weight:bold'),
    ...lines.map((line) => paragraph('text', escaped(line))),
    trend ? paragraph('soft', trendHtml(trend)) : '',
    paragraph('text', linkHtml(link, MAIL_WORDS[language].open, heading, language), 'margin:0'),
    '</td></tr></table>',
  ].join('');
}

/** A screen reader would spell the bars; the words beside them say the same. */
function trendHtml({ bars, words }: NonNullable<Block['trend']>): string {
  const style = 'font-family:Consolas,Menlo,monospace;font-size:18px;letter-spacing:1px';
  return `<span aria-hidden="true"${looks('bars', style)}>${escaped(bars)}</span> ${escaped(words)}`;
}

/** Only addresses of Google's own documents are ever linked to. */
function linkHtml(link: string, label: string, of = '', language: Language = 'fr'): string {
  if (!/^https:\/\/docs\.google\.com\//.test(link)) return '';
  // Read out of its context, « See it in the sheet » would say nothing.
  const told = of === '' ? '' : ` aria-label="${escaped(`${label}${language === 'fr' ? '\u00a0' : ''}: ${of}`)}"`;
  // Room for a finger around the words.
  const style = 'display:inline-block;padding:8px 0;line-height:1.5';
  return `<a href="${escaped(link)}"${told}${looks('link', style)}>${escaped(label)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whatever people wrote stays text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
