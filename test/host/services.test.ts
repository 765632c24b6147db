import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { failure, openHost, script } from './fixtures/open-host.ts';

const OWNER = { email: 'camille@exemple.fr', locale: 'fr' };
const OTHER = { email: 'sam@example.com', locale: 'en' };
const asOther = { user: OTHER.email };
let host: Host;
beforeEach(async () => {
  host = await openHost({ users: [OWNER, OTHER] });
});

describe('properties', () => {
  it('of the document are shared, of the user are not', () => {
    script(
      host,
      "PropertiesService.getDocumentProperties().setProperty('a', 1); PropertiesService.getUserProperties().setProperty('b', 'x')",
    );
    const read =
      "return [PropertiesService.getDocumentProperties().getProperty('a'), PropertiesService.getUserProperties().getProperty('b')]";
    expect([script(host, read), script(host, read, asOther)]).toEqual([
      ['1', 'x'],
      ['1', null],
    ]);
  });

  it('hold texts only, are listed and deleted', () => {
    expect(
      script(
        host,
        `const store = PropertiesService.getUserProperties().setProperties({ a: 1, b: true });
         store.deleteProperty('a'); const left = store.getProperties(); store.setProperties({ c: 'c' }, true);
         return [left, store.getKeys()]`,
      ),
    ).toEqual([{ b: 'true' }, ['c']]);
  });

  it('refuse more than 9 kB a value and 500 kB a store', () => {
    const set = (key: string, length: number) =>
      `PropertiesService.getDocumentProperties().setProperty('${key}', 'é'.repeat(${length}))`;
    expect(failure(host, set('a', 4608))).toBe('');
    expect(failure(host, set('a', 4609))).toBe('Argument too large: value');
    expect(failure(host, `for (let n = 0; n < 60; n++) ${set('k', 4608).replace("'k'", "'k' + n")}`)).toMatch(
      /^You have exceeded the property storage quota/,
    );
  });
});

describe('the cache', () => {
  it('forgets after its time and keeps texts', () => {
    script(host, "CacheService.getUserCache().put('a', { b: 1 }, 60)");
    const read = "return CacheService.getUserCache().get('a')";
    expect(script(host, read)).toBe('[object Object]');
    expect(script(host, read, asOther)).toBeNull();
    host.clock.move({ seconds: 61 });
    expect(script(host, read)).toBeNull();
  });

  it.each([
    ["put('a', 'x'.repeat(102401))", 'Argument too large: value'],
    ["put('k'.repeat(251), 'x')", 'Argument too large: key'],
  ])('refuses %s', (code, sentence) => {
    expect(failure(host, `CacheService.getDocumentCache().${code}`)).toBe(sentence);
  });
});

describe('locks', () => {
  const tryLock = 'return LockService.getDocumentLock().tryLock(10)';

  it('are taken once, given back at the end, and taken again for nothing', () => {
    expect(
      script(
        host,
        `const lock = LockService.getDocumentLock(); lock.waitLock(1); return [lock.hasLock(), lock.tryLock(1)]`,
      ),
    ).toEqual([true, true]);
    expect(script(host, tryLock)).toBe(true);
  });

  it('held by somebody else are not obtained', () => {
    host.locks.occupy(`document:${host.document.id}`);
    expect(script(host, tryLock)).toBe(false);
    expect(failure(host, 'LockService.getDocumentLock().waitLock(10)')).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    host.locks.free(`document:${host.document.id}`);
    expect(script(host, tryLock)).toBe(true);
  });

  it('of the user do not keep another user out', () => {
    host.locks.occupy(`user:${OWNER.email}`);
    const lockOfUser = 'return LockService.getUserLock().tryLock(1)';
    expect([script(host, lockOfUser), script(host, lockOfUser, asOther)]).toEqual([false, true]);
  });

  it('of the document are null where the host has none', async () => {
    const without = await openHost({ documentLock: false });
    expect(script(without, 'return LockService.getDocumentLock()')).toBeNull();
  });
});

describe('the session', () => {
  it('knows who runs and in which language', () => {
    const who =
      'return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]';
    expect(script(host, who)).toEqual([OWNER.email, 'fr', 'America/New_York']);
    expect(script(host, who, asOther)).toEqual([OTHER.email, 'en', 'America/New_York']);
  });
});

describe('mail', () => {
  it('is recorded with its sender', () => {
    script(host, "MailApp.sendEmail('a@b.fr', 'Sujet', 'Corps', { cc: 'c@d.fr', htmlBody: '<b>Corps</b>' })");
    script(host, "MailApp.sendEmail({ to: 'a@b.fr', subject: 'S', body: 'C' })", asOther);
    expect(host.mails).toMatchObject([
      { from: OWNER.email, to: 'a@b.fr', subject: 'Sujet', body: 'Corps', cc: 'c@d.fr', htmlBody: '<b>Corps</b>' },
      { from: OTHER.email, to: 'a@b.fr', subject: 'S', body: 'C' },
    ]);
    expect(script(host, 'return MailApp.getRemainingDailyQuota()')).toBe(98);
  });

  it.each([
    ["MailApp.sendEmail('personne', 'a', 'b')", 'Invalid email: personne'],
    ["MailApp.sendEmail('', 'a', 'b')", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail(Array(51).fill('a@b.fr').join(), 'a', 'b')", 'Limit Exceeded: Email Recipients Per Message.'],
    [
      "for (let n = 0; n < 3; n++) MailApp.sendEmail(Array(50).fill('a@b.fr').join(), 'a', 'b')",
      'Service invoked too many times for one day: email.',
    ],
  ])('refuses %s', (code, sentence) => {
    expect(failure(host, code)).toBe(sentence);
  });
});

describe('utilities', () => {
  const instant = 'new Date(Date.UTC(2026, 0, 5, 23, 4, 9, 7))';

  // Letters of java.text.SimpleDateFormat, whose results these are (OpenJDK 17, Locale.US).
  it.each([
    ['Europe/Paris', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-01-06 00:04:09.007'],
    ['America/New_York', "EEE d MMM yy, h:mm a 'o''clock'", "Mon 5 Jan 26, 6:04 PM o'clock"],
    ['Europe/Paris', "yyyy-MM-dd'T'HH:mm:ssXXX Z", '2026-01-06T00:04:09+01:00 +0100'],
    ['Etc/UTC', 'EEEE MMMM u D XXX', 'Monday January 1 5 Z'],
  ])('write a date in %s as %s', (zone, format, text) => {
    expect(
      script(host, `return Utilities.formatDate(${instant}, ${JSON.stringify(zone)}, ${JSON.stringify(format)})`),
    ).toBe(text);
  });

  it.each(['', 'abc', 'Été à l’île €', 'x'.repeat(200)])('digest %j as SHA-256 says', (text) => {
    const digest = script(
      host,
      `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${JSON.stringify(text)})`,
    );
    expect(Buffer.from(Int8Array.from(digest as number[]).buffer).toString('hex')).toBe(
      createHash('sha256').update(text, 'utf8').digest('hex'),
    );
  });

  it.each([
    ["Utilities.base64Encode('Été 😀')", Buffer.from('Été 😀', 'utf8').toString('base64')],
    ["Utilities.newBlob(Utilities.base64Decode('w4l0w6k=')).getDataAsString()", 'Été'],
    [
      `Utilities.parseCsv('a,"b ""c"", d"\\n1,2')`,
      [
        ['a', 'b "c", d'],
        ['1', '2'],
      ],
    ],
    ["Utilities.parseCsv('a;b', ';')", [['a', 'b']]],
    ["Utilities.formatString('%s %05.1f %d%%', 'a', 3.14159, 7.9)", 'a 003.1 7%'],
    ['/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())', true],
  ])('%s', (code, value) => {
    expect(script(host, `return ${code}`)).toEqual(value);
  });

  it('sleep on the host’s clock', () => {
    expect(script(host, 'const before = Date.now(); Utilities.sleep(1500); return Date.now() - before')).toBe(1500);
    expect(failure(host, 'Utilities.sleep(300001)')).toMatch(/5 minutes/);
  });
});

describe('pages', () => {
  it('come from files and templates, escaped unless told otherwise', async () => {
    const withPages = await openHost({ files: { Page: '<p><?= name ?><?!= raw ?><? if (name) { ?>!<? } ?></p>' } });
    expect(
      script(
        withPages,
        `const page = HtmlService.createTemplateFromFile('Page'); page.name = '<a>'; page.raw = '<b>';
         return page.evaluate().setTitle('T').getContent()`,
      ),
    ).toBe('<p>&lt;a&gt;<b>!</p>');
    expect(failure(withPages, "HtmlService.createHtmlOutputFromFile('Autre')")).toBe(
      'No HTML file named Autre was found.',
    );
  });
});

describe('logs', () => {
  it('are kept with their level', () => {
    script(host, "console.warn('a', { b: 1 }); Logger.log(new Date(0))");
    expect(host.logs.map(({ level, message }) => [level, message])).toEqual([
      ['warn', 'a {"b":1}'],
      ['log', '"1970-01-01T00:00:00.000Z"'],
    ]);
  });
});
