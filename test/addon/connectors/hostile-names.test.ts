import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asana } from '../../../src/addon/connectors/asana.ts';
import { chat } from '../../../src/addon/connectors/chat.ts';
import { fitted, htmlText, markdownText, oneLine, slackText } from '../../../src/addon/connectors/escape.ts';
import { monday } from '../../../src/addon/connectors/monday.ts';
import { slack } from '../../../src/addon/connectors/slack.ts';
import { trello } from '../../../src/addon/connectors/trello.ts';
import type { Post, PostRequest } from '../../../src/addon/google/fetch.ts';
import { MESSAGE, TASK } from './samples.ts';

/** Pieces that one of the services, or a sheet, would act upon. */
const PIECES = [
  '<!channel>',
  '<!here|ici>',
  '<@U123>',
  '<#C1>',
  '<users/all>',
  '@all',
  '@channel',
  '@claire',
  'claire@exemple.fr',
  '<https://piege.example|Cliquez>',
  'https://piege.example/',
  'www.piege.example',
  '[lien](https://piege.example)',
  '<b>',
  '</a>',
  '<a href="https://piege.example">',
  '&lt;',
  '&',
  '"',
  "'",
  '*gras*',
  '_italique_',
  '~barré~',
  '`code`',
  '```',
  '# Titre',
  '> citation',
  '- liste',
  '1. liste',
  '| table |',
  '![](https://piege.example/x.png)',
  ':tada:',
  '=IMPORTXML("https://piege.example")',
  '+1',
  '{"a":1}',
  '$name',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u202e',
  '\u2028',
  '\ud800',
  '😀',
  'Coût par lead',
  '46,50 €',
  '',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** The request that an adapter makes, without sending it. */
function requestOf(send: (post: Post) => void): PostRequest {
  const requests: PostRequest[] = [];
  send((request) => {
    requests.push(request);
    return { kind: 'none', why: 'unreachable' };
  });
  const [first] = requests;
  if (!first) throw new Error('nothing was asked');
  return first;
}

/** An address or a mention that a service would make live. */
const LIVE = /:\/\/|\bwww\.|(?<![\p{L}\p{N}_])@[\p{L}\p{N}]/u;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const property = (judge: (text: string) => void): void => {
  fc.assert(fc.property(hostile, judge), { numRuns: 500 });
};

describe('a name from a team stays a name', () => {
  it('in Slack: plain text objects alone hold it, without a control character of its own', () => {
    property((name) => {
      const message = { ...MESSAGE, title: name, lines: [name] };
      const { body } = requestOf((post) => slack(post).send(message, { url: '' }, 5));
      const { text, blocks } = body as {
        text: string;
        blocks: { text: { type: string; text: string; emoji?: boolean } }[];
      };
      const link = blocks[blocks.length - 1];
      expect(link?.text).toEqual({
        type: 'mrkdwn',
        text: expect.stringMatching(/^<https:\/\/docs\.google\.com\/[^<>|]+\|[^<>|]+>$/),
        verbatim: true,
      });
      for (const block of blocks.slice(0, -1)) expect(block.text).toMatchObject({ type: 'plain_text', emoji: false });
      for (const shown of [text, ...blocks.slice(0, -1).map((block) => block.text.text)]) {
        expect(shown).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
        expect(shown).not.toMatch(LIVE);
        expect(shown).not.toMatch(INVISIBLE);
      }
    });
  });

  it('in Google Chat: no tag but our own, no mention in the notification', () => {
    property((name) => {
      const message = { ...MESSAGE, title: name, lines: [name, name] };
      const { body } = requestOf((post) => chat(post).send(message, { url: '' }, 5));
      const { fallbackText, cardsV2 } = body as { fallbackText: string; cardsV2: object };
      expect(fallbackText).not.toMatch(/[<>]/);
      const texts = [...JSON.stringify(cardsV2).matchAll(/"textParagraph":\{"text":("(?:[^"\\]|\\.)*")/g)].map(
        ([, text = '""']) => JSON.parse(text) as string,
      );
      for (const text of texts) {
        expect(text.replace(/^<b>|<\/b>$|<br>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(text).not.toMatch(LIVE);
        expect(text).not.toMatch(INVISIBLE);
      }
    });
  });

  it('in Trello: every sign of Markdown has its backslash', () => {
    property((name) => {
      const { body } = requestOf((post) => trello(post).create({ ...TASK, title: name, notes: name, link: '' }, {}, 5));
      const { name: title, desc } = body as { name: string; desc: string };
      for (const text of [title, desc]) expect(text).not.toMatch(INVISIBLE);
      expect(title).not.toMatch(LIVE);
      expect(title).not.toContain('\n');
      // What is escaped is no sign any more, and keeps its place: a dash after it does not begin the line.
      expect(desc.replace(/\\./g, 'x')).not.toMatch(/[\\`*_{}[\]<>()#|!~&]|^[-+=]|^\d+[.)]/m);
      expect(desc.replace(/\\/g, '')).not.toMatch(LIVE);
    });
  });

  it('in Asana: plain notes, no live address', () => {
    property((name) => {
      const { body } = requestOf((post) => asana(post).create({ ...TASK, title: name, notes: name, link: '' }, {}, 5));
      const { data } = body as { data: { name: string; notes: string } };
      for (const text of [data.name, data.notes]) {
        expect(text).not.toMatch(LIVE);
        expect(text).not.toMatch(INVISIBLE);
      }
      expect(Object.keys(data)).not.toContain('html_notes');
    });
  });

  it('in monday.com: a variable of the query, never a part of it; no tag in the update', () => {
    const queries = new Set<string>();
    property((name) => {
      const requests: PostRequest[] = [];
      const post: Post = (request) => {
        requests.push(request);
        return { kind: 'answer', status: 200, text: '{"data":{"create_item":{"id":"1"}}}' };
      };
      monday(post).create({ ...TASK, title: name, notes: name, link: '' }, {}, 5);
      const bodies = requests.map(({ body }) => body as { query: string; variables: { name?: string; body?: string } });
      for (const { query } of bodies) queries.add(query);
      const [item, update] = bodies;
      expect(item?.variables.name).not.toMatch(LIVE);
      expect(update?.variables.body?.replace(/<br>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    });
    expect(queries.size).toBe(2);
  });
});

describe('escaping says the same', () => {
  it.each([
    [slackText, 'R&D <2026>', 'R&amp;D &lt;2026&gt;'],
    [htmlText, 'a\n"b"', 'a<br>&quot;b&quot;'],
    [markdownText, '1. *a*\n- b', '1\\. \\*a\\*\n\\- b'],
    [oneLine, '  a \n b\tc ', 'a b c'],
    [slackText, 'claire@exemple.fr', 'claire@exemple.fr'],
    [slackText, '@channel', '@\u2060channel'],
  ])('%o of %j', (escaped, text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it('fits a limit by whole characters, escaped ones included', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const cut = fitted(text, limit, slackText);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut).not.toMatch(/&(?!(amp|lt|gt);)/);
      }),
    );
    expect(fitted('&'.repeat(10), 12, slackText)).toBe('&amp;&amp;…');
    expect(fitted('court', 12, slackText)).toBe('court');
  });
});
