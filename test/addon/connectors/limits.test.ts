import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asana } from '../../../src/addon/connectors/asana.ts';
import { chat } from '../../../src/addon/connectors/chat.ts';
import { cellsLink, fitted, htmlText, jsonBytes, pieces, slackText } from '../../../src/addon/connectors/escape.ts';
import { monday } from '../../../src/addon/connectors/monday.ts';
import type { Service } from '../../../src/addon/connectors/port.ts';
import { slack } from '../../../src/addon/connectors/slack.ts';
import { trello } from '../../../src/addon/connectors/trello.ts';
import type { Post } from '../../../src/addon/google/fetch.ts';
import { documentedAnswer, type GivenAnswer } from '../../support/services/documented.ts';
import { ACCESS, MESSAGE, TASK } from './samples.ts';

interface Shown {
  readonly text: string;
  /** As the service counts it. */
  readonly size: number;
  readonly limit: number;
}

/** What a service makes of a text: nothing is sent, the documented service answers at once. */
function sent(service: Service, title: string, lines: readonly string[], link = MESSAGE.link) {
  const bodies: string[] = [];
  const answers: GivenAnswer[] = [];
  const post: Post = ({ url, headers = {}, body }) => {
    const { pathname, search } = new URL(url);
    const text = JSON.stringify(body);
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const request = {
      service,
      method: 'POST',
      path: pathname + search,
      headers: Object.fromEntries(named),
      body: text,
    };
    const answer = documentedAnswer(request, new Map());
    bodies.push(text);
    answers.push(answer);
    return { kind: 'answer', status: answer.status, text: answer.body };
  };
  const message = { ...MESSAGE, title, lines, link };
  const task = { ...TASK, title, notes: lines.join('\n'), link };
  const result = {
    slack: () => slack(post).send(message, ACCESS.slack, 5),
    chat: () => chat(post).send(message, ACCESS.chat, 5),
    trello: () => trello(post).create(task, ACCESS.trello, 5),
    asana: () => asana(post).create(task, ACCESS.asana, 5),
    monday: () => monday(post).create(task, ACCESS.monday, 5),
  }[service]();
  return { result, bodies, answers, shown: SHOWN[service](bodies) };
}

const SHOWN: Readonly<Record<Service, (bodies: readonly string[]) => readonly Shown[]>> = {
  slack: ([body = '{}']) => {
    const { blocks } = JSON.parse(body) as { blocks: { type: string; text: { text: string } }[] };
    return [
      { text: '', size: blocks.length, limit: 50 },
      ...blocks.map(({ type, text: { text } }) => ({ text, size: text.length, limit: type === 'header' ? 150 : 3000 })),
    ];
  },
  chat: ([body = '{}']) => [{ text: body, size: Buffer.byteLength(body), limit: 32_000 }],
  trello: ([body = '{}']) => {
    const { name, desc } = JSON.parse(body) as { name: string; desc: string };
    return [name, desc].map((text) => ({ text, size: text.length, limit: 16_384 }));
  },
  asana: ([body = '{}']) => {
    const { name, notes } = (JSON.parse(body) as { data: { name: string; notes: string } }).data;
    return [name, notes].map((text) => ({ text, size: text.length, limit: 65_535 }));
  },
  monday: ([item = '{}', update = '{}']) => {
    const { name } = (JSON.parse(item) as { variables: { name: string } }).variables;
    const { body } = (JSON.parse(update) as { variables: { body: string } }).variables;
    return [
      { text: name, size: name.length, limit: 255 },
      { text: body, size: body.length, limit: 65_535 },
    ];
  },
};

const EVERY: readonly Service[] = ['slack', 'chat', 'trello', 'asana', 'monday'];
/** Each takes more room than it has characters, in one of the ways that services count. */
const HEAVY: readonly (readonly [string, string])[] = [
  ['letters', 'a'.repeat(30_000)],
  ['accents', 'é'.repeat(30_000)],
  ['euro signs', '€'.repeat(30_000)],
  ['emojis', '😀'.repeat(15_000)],
  ['families of emojis', '👩‍👩‍👧‍👦'.repeat(4000)],
  ['signs to escape', '&<>"\''.repeat(6000)],
  ['backslashes', '\\'.repeat(30_000)],
  ['Markdown', '*_`#|'.repeat(6000)],
  ['short lines', 'abc\n'.repeat(10_000)],
  ['no-break spaces', '\u00a0:'.repeat(15_000)],
];

describe('the longest text is cut where the service ends it', () => {
  it.each(EVERY.flatMap((service) => HEAVY.map(([name, text]) => [service, name, text] as const)))(
    '%s: %s',
    (service, _, text) => {
      const { result, shown } = sent(service, text, text.split('\n'));
      expect(result).toMatchObject({ ok: true });
      for (const { size, limit } of shown) expect(size).toBeLessThanOrEqual(limit);
      for (const { text: part } of shown) expect(part).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(JSON.stringify(shown)).toContain('docs.google.com');
    },
  );

  it.each(EVERY)('%s: any text, of any length', (service) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4000 }),
      fc
        .tuple(fc.constantFrom('é', '😀', '&', '\\', '"', '\n', 'Coût '), fc.integer({ min: 1, max: 9000 }))
        .map(([sign, times]) => sign.repeat(times)),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, lines) => {
        const { result, shown } = sent(service, title, lines);
        expect(result.ok).toBe(true);
        for (const { size, limit } of shown) expect(size).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 12 },
    );
  });
});

describe('what fits arrives whole', () => {
  const lines = Array.from({ length: 90 }, (_, index) => `• Coût par lead ${index} : 46 €, au-dessus de 45 €`);

  it.each(EVERY)('%s: a digest of ninety lines', (service) => {
    const { shown } = sent(service, 'Point KPI', lines);
    const text = shown
      .map((part) => part.text)
      .join('\n')
      .replace(/\\/g, '');
    for (const line of lines) expect(text).toContain(line.slice(2));
  });

  it('Slack breaks it between lines', () => {
    const { shown } = sent('slack', 'Point KPI', lines);
    const sections = shown.slice(2, -1).map(({ text }) => text);
    expect(sections.length).toBeGreaterThan(1);
    for (const section of sections) expect(section).toMatch(/^• [\s\S]*45 €$/);
  });

  it('Slack takes a message without a title, without lines, and of blank lines', () => {
    for (const [title, given] of [
      ['', lines],
      ['Point KPI', []],
      ['Point KPI', ['', ' ', '']],
    ] as const)
      expect(sent('slack', title, given).result).toEqual({ ok: true, reference: '' });
  });
});

describe('pieces of a text', () => {
  it.each([
    [['a', 'b', 'c'], 3, 9, ['a\nb', 'c']],
    [['abcdef'], 4, 9, ['abc…']],
    [['a', 'b', 'c', 'd'], 1, 2, ['a', '…']],
    [['&'], 5, 9, ['&amp;']],
    [['&&'], 5, 9, ['…']],
    [[''], 5, 9, []],
  ] as const)('%j by %d, at most %d: %j', (lines, limit, most, expected) => {
    expect(pieces(lines, limit, most, slackText)).toEqual(expected);
  });

  it.each([
    ['abc', 3],
    ['é', 2],
    ['€', 3],
    ['😀', 4],
    ['"', 2],
    ['\\', 2],
    ['\n', 2],
    ['', 0],
  ])('%j takes %d bytes', (text, bytes) => {
    expect(jsonBytes(text)).toBe(bytes);
    expect(Buffer.byteLength(JSON.stringify(text)) - 2).toBe(bytes);
  });

  it('is cut by bytes, and keeps whole characters', () => {
    expect(fitted('😀😀😀', 11, htmlText, jsonBytes)).toBe('😀😀…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 3, max: 60 }), (text, limit) => {
        expect(jsonBytes(fitted(text, limit, htmlText, jsonBytes))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('the one link of a message', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/a/edit#gid=0&range=A4', true],
    ['', false],
    ['http://docs.google.com/x', false],
    ['https://docs.google.com.piege.example/x', false],
    ['https://docs.google.com@piege.example/x', false],
    ['https://piege.example/', false],
    ['javascript:alert(1)', false],
    ['https://docs.google.com/\u202ex', false],
    ['https://docs.google.com/a b', false],
    ['https://docs.google.com/100%', true],
    [`https://docs.google.com/${'a'.repeat(1000)}`, false],
  ])('%j is one: %s', (link, kept) => {
    expect(cellsLink(link)).toBe(kept ? link : '');
    for (const service of EVERY) {
      const { bodies } = sent(service, 'Titre', ['ligne'], link);
      expect(bodies.join('').includes('docs.google.com')).toBe(kept);
      expect(bodies.join('')).not.toContain('piege');
    }
  });

  it.each(['"', "'", '<', '>', '(', ')', '[', ']', '|', '\\', '`', '{', '}', '^'])(
    '%j in it is written out',
    (sign) => {
      const link = cellsLink(`https://docs.google.com/x${sign}y`);
      expect(link).toMatch(/^https:\/\/docs\.google\.com\/x%[0-9A-F]{2}y$/);
      expect(decodeURIComponent(link)).toBe(`https://docs.google.com/x${sign}y`);
    },
  );
});
