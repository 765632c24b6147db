import { MAIL_WORDS } from '../../text/alerts/message-words.ts';
import type { Mail } from '../google/mail.ts';
import { type Block, oneLine, type Section, type Story, storyLines, type Tone } from './story.ts';

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

/** Colours in pairs, light then dark; each at least 4.5 to 1 on its ground. */
const STYLE = `
body{margin:0;padding:0;background:#f1f3f4}
.page{max-width:600px;margin:0 auto;padding:16px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#202124;background:#ffffff}
h1{font-size:20px;line-height:1.3;margin:0 0 12px}
h2{font-size:16px;margin:24px 0 8px;color:#3c4043}
.block{border-left:4px solid #80868b;padding:4px 0 4px 12px;margin:0 0 16px}
.bad{border-left-color:#c5221f}.good{border-left-color:#137333}
p{margin:0 0 4px;overflow-wrap:anywhere}
.name{font-weight:bold}
.trend{color:#3c4043}
.bars{font-family:Consolas,Menlo,monospace;font-size:18px;letter-spacing:1px;color:#174ea6}
a{color:#0b57d0}
.foot{margin-top:24px;padding-top:12px;border-top:1px solid #dadce0;color:#5f6368;font-size:13px}
@media (prefers-color-scheme:dark){
body,.page{background:#1f1f1f!important;color:#e8eaed!important}
h1,.name,p{color:#e8eaed!important}
h2,.trend{color:#bdc1c6!important}
.bars{color:#aecbfa!important}
a{color:#a8c7fa!important}
.block{border-left-color:#9aa0a6!important}.bad{border-left-color:#f28b82!important}.good{border-left-color:#81c995!important}
.foot,.foot p{color:#bdc1c6!important;border-top-color:#5f6368!important}
}`.trim();

function htmlOf({ language, title, intro, sections, link, footer }: Story): string {
  const words = MAIL_WORDS[language];
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><div class="page" role="article">`,
    `<h1>${escaped(title)}</h1>`,
    ...intro.map((line) => `<p>${escaped(line)}</p>`),
    ...sections.map((section) => sectionHtml(section, words.open)),
    `<p>${linkHtml(link, words.seeSheet)}</p>`,
    `<div class="foot">${footer.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`,
    '</div></body></html>',
  ].join('');
}

function sectionHtml({ title, blocks }: Section, open: string): string {
  const heading = title === '' ? '' : `<h2>${escaped(title)}</h2>`;
  return heading + blocks.map((block) => blockHtml(block, open)).join('');
}

const CLASSES: Readonly<Record<Tone, string>> = { bad: 'block bad', good: 'block good', plain: 'block' };

function blockHtml({ heading, tone, lines, trend, link }: Block, open: string): string {
  return [
    `<div class="${CLASSES[tone]}"><p class="name">${escaped(heading)}</p>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    // A screen reader would spell the bars; the words beside them say the same.
    trend
      ? `<p class="trend"><span class="bars" aria-hidden="true">${escaped(trend.bars)}</span> ${escaped(trend.words)}</p>`
      : '',
    link === '' ? '' : `<p>${linkHtml(link, open, heading)}</p>`,
    '</div>',
  ].join('');
}

/** Only addresses of Google's own documents are ever linked to. */
function linkHtml(link: string, label: string, of = ''): string {
  // Read out of its context, « See it in the sheet » would say nothing.
  const told = of === '' ? '' : ` aria-label="${escaped(`${label} : ${of}`)}"`;
  return /^https:\/\/docs\.google\.com\//.test(link) ? `<a href="${escaped(link)}"${told}>${escaped(label)}</a>` : '';
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
