import { describe, expect, it } from 'vitest';
import { HOSTS, isAllowedAddress } from '../../../src/addon/connectors/allowed-hosts.ts';
import { post } from '../../../src/addon/google/fetch.ts';

describe('addresses that a request may go to', () => {
  it.each(Object.values(HOSTS))('https://%s/', (host) => {
    expect(isAllowedAddress(`https://${host}/x`)).toBe(true);
  });

  it.each([
    'http://hooks.slack.com/services/x',
    'https://hooks.slack.com.piege.example/services/x',
    'https://piege.example/hooks.slack.com/',
    'https://hooks.slack.com@piege.example/',
    'https://user:pass@hooks.slack.com/',
    'https://hooks.slack.com:8443/',
    'https://hooks.slack.com:443/',
    'https://HOOKS.slack.com/',
    'https://hooks.slack.com\\@piege.example/',
    'https://hooks.slack.com',
    'https://hooks.slack.com?x',
    'https://hooks.slack.com#/services',
    'https://x.hooks.slack.com/',
    'https://hooks.slack.com./',
    ' https://hooks.slack.com/',
    'https://hooks.slack.com/a b',
    'https://hooks.slack.com/a\r\nHost: piege.example',
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
