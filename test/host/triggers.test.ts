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

const hourly = "ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId()";
const instants = (): (string | null)[] =>
  host.triggers.map(({ nextAt }) => (nextAt === null ? null : new Date(nextAt).toISOString()));

describe('a clock trigger of an add-on', () => {
  it('is one for each person in a document', () => {
    script(host, hourly);
    expect(failure(host, hourly)).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(failure(host, hourly, asOther)).toBe('');
  });

  it('is at most hourly', () => {
    expect(failure(host, "ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create()")).toMatch(
      /at least one hour/,
    );
  });

  it.each([
    ['everyMinutes(7)', /everyMinutes was invalid/],
    ['everyHours(5)', /everyHours was invalid/],
    ["inTimezone('Europe/Nulle')", /Invalid argument: timezone/],
  ])('refuses %s', (schedule, sentence) => {
    expect(failure(host, `ScriptApp.newTrigger('tick').timeBased().${schedule}.create()`)).toMatch(sentence);
  });

  it('is seen and deleted by its owner only', () => {
    const list =
      'return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), one.getTriggerSourceId()])';
    script(host, hourly);
    expect([script(host, list), script(host, list, asOther)]).toEqual([[['tick', null]], []]);
    script(host, 'ScriptApp.getUserTriggers(book).forEach((one) => ScriptApp.deleteTrigger(one))');
    expect(host.triggers).toEqual([]);
  });

  // Nine in Paris on 21 November is 03:00 in New York, the script's zone.
  it.each([
    ['everyHours(4)', '2026-11-21T12:00:00.000Z'],
    ['everyDays(1).atHour(9)', '2026-11-21T14:00:00.000Z'],
    ["everyDays(1).atHour(9).inTimezone('Europe/Paris')", '2026-11-22T08:00:00.000Z'],
    ['everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8)', '2026-11-23T13:00:00.000Z'],
    ['onMonthDay(1).atHour(6)', '2026-12-01T11:00:00.000Z'],
    ['after(60000)', '2026-11-21T08:01:00.000Z'],
    ['at(new Date(Date.UTC(2027, 0, 1)))', '2027-01-01T00:00:00.000Z'],
  ])('asked for %s runs first at %s', (schedule, instant) => {
    script(host, `ScriptApp.newTrigger('tick').timeBased().${schedule}.create()`);
    expect(instants()).toEqual([instant]);
  });

  it('runs when its time has come, as its owner, and keeps its pace', () => {
    const id = script(host, `return ${hourly}`, asOther);
    expect(host.fireDueTriggers()).toEqual([]);
    host.clock.move({ hours: 2, minutes: 30 });
    expect(host.fireDueTriggers()).toEqual([id]);
    expect(instants()).toEqual(['2026-11-21T11:00:00.000Z']);
    expect(host.fire(String(id))).toBe(id);
  });

  it('that runs once is gone afterwards', () => {
    script(host, "ScriptApp.newTrigger('tick').timeBased().after(1000).create()");
    host.clock.move({ seconds: 2 });
    host.fireDueTriggers();
    expect(host.triggers).toEqual([]);
  });
});

describe('a script bound to the document', () => {
  it('may have several clock triggers', async () => {
    const bound = await openHost({ addOn: false });
    script(bound, hourly);
    expect(failure(bound, "ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create()")).toBe('');
  });
});
