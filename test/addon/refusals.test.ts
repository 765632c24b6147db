import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isWrite } from '../../src/host/platform/kinds.ts';
import type { Host } from '../../src/host/types.ts';
import { replyWords } from '../../src/text/reply-words.ts';
import { ask, bookmark, kpi, LEA, refusal, SAM, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile();
  save(host, kpi(), SUBSCRIBERS);
  ask(host, 'snapshot.run', null);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.fail.clear();
  reopen();
  host.calls.reset();
});

const byLea = { user: LEA.email };

describe('what cannot be done', () => {
  it.each([
    ['an action of another version', 'kpi.vanish', null, 'UNKNOWN', undefined],
    ['a KPI without its wrapping', 'kpi.save', kpi(), 'PAYLOAD', 'kpi'],
    ['a target that is a text', 'kpi.save', { kpi: { ...kpi(), target: '25' } }, 'PAYLOAD', 'kpi.target'],
    ['a direction nobody knows', 'kpi.check', { ...kpi(), direction: 'sideways' }, 'PAYLOAD', 'direction'],
    ['a date in French', 'kpi.check', { ...kpi(), start: '02/11/2026' }, 'PAYLOAD', 'start'],
    ['a name without end', 'kpi.save', { kpi: kpi({ name: 'x'.repeat(2001) }) }, 'TOO-LONG', 'kpi.name'],
    ['a KPI to restore that never had an id', 'kpi.restore', { kpi: kpi() }, 'PAYLOAD', 'kpi.id'],
    ['no day at all', 'schedule.save', { active: true, weekdays: [], hour: 8 }, 'SCHEDULE-DAYS', 'weekdays'],
    ['an hour past the day', 'schedule.save', { active: true, weekdays: [1], hour: 24 }, 'PAYLOAD', 'hour'],
    ['an eighth day', 'schedule.save', { active: true, weekdays: [8], hour: 8 }, 'PAYLOAD', 'weekdays.0'],
    ['an order with baggage', 'snapshot.run', { force: true }, 'PAYLOAD', undefined],
  ] as const)(
    '%s is answered with a code, a sentence and its field, and nothing is written',
    (_, name, payload, code, field) => {
      const error = refusal(host, name, payload);
      expect([error.code, error.field]).toEqual([code, field]);
      expect(error.message).toMatch(/[.]$/);
      expect(host.calls.history().filter(isWrite)).toEqual([]);
    },
  );

  it('JSON that is none is answered too', () => {
    expect(JSON.parse(String(host.run('sidebarCall', ['kpi.save', '{"kpi":'])))).toMatchObject({
      ok: false,
      error: { code: 'PAYLOAD' },
    });
  });

  it.each([
    ['kpi.save', { kpi: kpi({ name: 'Un de plus' }) }],
    ['kpi.remove', { id: 'cout-par-lead' }],
    ['snapshot.run', null],
  ])('%s by a person who may only look says whom to ask', (name, payload) => {
    const error = refusal(host, name, payload, byLea);
    expect([error.code, error.message]).toEqual(['READ-ONLY', replyWords('read-only', 'fr')]);
  });

  it('a scope that was not granted is told apart from a file that may only be read', async () => {
    const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'];
    const narrow = { ...SAM, grantedScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) };
    const other = await teamFile({ users: [narrow] });
    const error = refusal(other, 'schedule.save', { active: true, weekdays: [1], hour: 8 });
    // Sam's account is English; the file, and so the panel, speaks French.
    expect([error.code, error.message]).toEqual(['UNAUTHORISED', replyWords('unauthorised', 'fr')]);
  });

  it.each(['timeout', 'quota', 'service'] as const)(
    'Google failing with « %s » gives a sentence, its own words left to the log',
    (kind) => {
      host.fail.at(5, kind);
      const error = refusal(host, 'app.open', null);
      expect([error.code, error.message]).toEqual(['FAILED', replyWords('failed', 'fr')]);
      expect(host.logs[host.logs.length - 1]?.message).toMatch(/Service/);
    },
  );

  it('any JSON at all is answered, never thrown at, and never written', () => {
    const names = ['kpi.check', 'kpi.save', 'kpi.remove', 'kpi.restore', 'schedule.save', '__proto__', 'constructor'];
    const wrapped = fc.record({
      kpi: fc.record(Object.fromEntries(Object.keys(kpi()).map((key) => [key, fc.jsonValue()]))),
    });
    host.calls.reset();
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), wrapped), (name, payload) => {
        const reply = host.sidebarCall(name, payload) as { ok: boolean; error: { message: string } };
        expect(reply.ok).toBe(false);
        expect(reply.error.message).not.toBe('');
      }),
      { numRuns: 60 },
    );
    expect(host.calls.history().filter(isWrite)).toEqual([]);
  });
});
