import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTS, isAllowedAddress } from '../../../src/addon/connectors/allowed-hosts.ts';
import { readPasted } from '../../../src/addon/connectors/destination.ts';
import { post } from '../../../src/addon/google/fetch.ts';
import { ACCESS } from './samples.ts';

describe('addresses that a request may go to', () => {
  it.each(Object.values(HOSTS))('https://%s/', (host) => {
    expect(isAllowedAddress(`https://${host}/x`)).toBe(true);
  });

  it.each([
    'http://hooks.slack.com/services/x',
    'HTTPS://hooks.slack.com/services/x',
    'https:/hooks.slack.com/',
    'https:hooks.slack.com/',
    '//hooks.slack.com/',
    'ftp://hooks.slack.com/',
    'https://hooks.slack.com.piege.example/services/x',
    'https://piege.example/hooks.slack.com/',
    'https://piege.example/https://hooks.slack.com/',
    'https://piege.example?hooks.slack.com/',
    'https://piege.example#hooks.slack.com/',
    'https://hooks.slack.com@piege.example/',
    'https://hooks.slack.com%40piege.example/',
    'https://hooks.slack.com%2f@piege.example/',
    'https://hooks.slack.com%2Fservices/x',
    'https://hooks.slack.com:pass@piege.example/',
    'https://user:pass@hooks.slack.com/',
    'https://@hooks.slack.com/',
    'https://hooks.slack.com:8443/',
    'https://hooks.slack.com:443/',
    'https://hooks.slack.com:/',
    'https://HOOKS.slack.com/',
    'https://hooks.slack.com\\@piege.example/',
    'https:\\\\hooks.slack.com/',
    'https://hooks.slack.com',
    'https://hooks.slack.com?x',
    'https://hooks.slack.com#/services',
    'https://x.hooks.slack.com/',
    'https://slack.com/',
    'https://hooks.slack.com./',
    'https://hooks..slack.com/',
    'https://hooks.slack.co/',
    // Cyrillic о, a full stop of Japanese, full-width letters, a soft hyphen, a zero-width space.
    'https://h\u043eoks.slack.com/',
    'https://hooks\u3002slack.com/',
    'https://\uff48ooks.slack.com/',
    'https://hooks\u00ad.slack.com/',
    'https://hooks.slack.com\u200b/',
    'https://xn--hoks-0uc.slack.com/',
    ' https://hooks.slack.com/',
    'https:// hooks.slack.com/',
    'https://hooks.slack.com /',
    'https://hooks.slack.com/a b',
    'https://hooks.slack.com/é',
    'https://hooks.slack.com/a\r\nHost: piege.example',
    'https://hooks.slack.com/x\n',
    'https://hooks.slack.com/\u0000',
    'https://127.0.0.1/',
    'https://[::1]/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '',
  ])('not %j', (url) => {
    expect(isAllowedAddress(url)).toBe(false);
    // Refused before Google is asked: there is no UrlFetchApp here to ask.
    expect(post({ url, body: {}, timeoutSeconds: 1 })).toEqual({ kind: 'none', why: 'not-allowed' });
  });
});

/** What browsers and servers read as parts of an address, put together in any order. */
const PIECES = [
  'https://',
  'http://',
  ...Object.values(HOSTS),
  'piege.example',
  '/services/T1/B1/abcdefgh',
  '/v1/spaces/AAA/messages?key=a&token=b',
  '@',
  ':',
  ':443',
  '.',
  '/',
  '//',
  '\\',
  '%2f',
  '%40',
  '%00',
  '?',
  '#',
  ' ',
  '\t',
  '\n',
  '\u3002',
  '\u00ad',
  '\u043e',
  'user:pass',
  '..',
  'HOOKS.SLACK.COM',
];
const address = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
/** Half of them begin well, some go on well. */
const likely = fc.oneof(
  address,
  fc
    .tuple(fc.constantFrom(...Object.values(HOSTS)), fc.constantFrom('', '/'), address)
    .map(([host, slash, rest]) => `https://${host}${slash}${rest}`),
);

/** As the standard reads it, which is what sends it: https, one of the five, no name, no port of its own. */
function isOurs(url: string): boolean {
  const read = new URL(url);
  const plain = read.username === '' && read.password === '' && read.port === '';
  return plain && read.protocol === 'https:' && (Object.values(HOSTS) as readonly string[]).includes(read.host);
}

describe('whatever is let through', () => {
  it('goes to one of the five hosts, as the standard reads an address', () => {
    let through = 0;
    fc.assert(
      fc.property(likely, (url) => {
        if (!isAllowedAddress(url)) return;
        through += 1;
        expect(isOurs(url)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(through).toBeGreaterThan(50);
  });

  it.each(['slack', 'chat'] as const)('and what is kept of a webhook of %s goes to its own', (service) => {
    const valid = ACCESS[service]['url'] ?? '';
    const pasted = fc.oneof(
      likely,
      fc
        .tuple(fc.nat(valid.length), fc.constantFrom(...PIECES))
        .map(([at, piece]) => valid.slice(0, at) + piece + valid.slice(at)),
      fc.constant(` ${valid}\n`),
    );
    let kept = 0;
    fc.assert(
      fc.property(pasted, (url) => {
        const read = readPasted(service, { url }, undefined);
        if ('wrong' in read) return;
        kept += 1;
        const stored = read.credentials['url'] ?? '';
        expect(isAllowedAddress(stored) && isOurs(stored)).toBe(true);
        expect(new URL(stored).host).toBe(HOSTS[service]);
      }),
      { numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  it.each<readonly ['slack' | 'chat', string]>([
    ['slack', 'https://hooks.slack.com@piege.example/services/T1/B1/abcdefgh'],
    ['slack', 'https://hooks.slack.com:443/services/T1/B1/abcdefgh'],
    ['slack', 'https://hooks.slack.com./services/T1/B1/abcdefgh'],
    ['slack', 'https://HOOKS.SLACK.COM/services/T1/B1/abcdefgh'],
    ['slack', 'https://hooks.slack.com/services/T1%2FB1/abcdefgh/x'],
    ['slack', 'https://hooks.slack.com/services/../../x'],
    ['slack', 'https://hooks.slack.com/services/T1/B1/abcdefgh?x=1'],
    ['slack', 'https://hooks.slack.com/services/T1/B1/abcdefgh#x'],
    ['slack', 'https://h\u043eoks.slack.com/services/T1/B1/abcdefgh'],
    ['slack', ACCESS.chat['url'] ?? ''],
    ['chat', ACCESS.slack['url'] ?? ''],
    ['chat', 'https://chat.googleapis.com@piege.example/v1/spaces/AAA/messages?key=a&token=b'],
    ['chat', 'https://chat.googleapis.com/v1/spaces/A%2FA/messages?key=a&token=b'],
    ['chat', 'https://chat.googleapis.com/v1/spaces/AAA/messages?key=a&token='],
    ['chat', 'https://chat.googleapis.com/v1/spaces/AAA/messages?key=a&token=b#@piege.example'],
    ['chat', 'https://chat.googleapis.com/v1/spaces/AAA/../BBB/messages?key=a&token=b'],
    ['chat', 'https://chat.googleapis.com/v1/spaces/AAA/messages?key=a&token=b c'],
  ])('%s takes no %j', (service, url) => {
    expect(readPasted(service, { url }, undefined)).toEqual({ wrong: 'url' });
  });
});
