import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/history/calendar.ts';
import {
  afterRun,
  dueRun,
  type Moment,
  missedRuns,
  nextRun,
  type Schedule,
  spokenDay,
  startSchedule,
} from '../../../src/domain/history/schedule.ts';

/** « 2026-11-16 08 »: a Monday, at eight on the wall clock. */
function moment(text: string): Moment {
  return { day: parseDay(text.slice(0, 10)) ?? Number.NaN, hour: Number(text.slice(11)) };
}

function schedule(about: Partial<Schedule> = {}, lastRun = '2026-11-09'): Schedule {
  return { active: true, weekdays: [1], hour: 8, lastRun: moment(`${lastRun} 0`).day, unmeasured: undefined, ...about };
}

const planned = (from: Schedule, now: string): string | undefined => {
  const due = dueRun(from, moment(now));
  return due?.kind === 'planned' ? formatDay(due.planned) : due?.kind;
};

describe('a run is due', () => {
  it.each([
    ['not before its hour', '2026-11-16 7', undefined],
    ['in its hour', '2026-11-16 8', '2026-11-16'],
    ['later that day', '2026-11-16 23', '2026-11-16'],
    ['days later', '2026-11-19 3', '2026-11-16'],
    ['weeks later, for the last planned day alone', '2026-12-10 3', '2026-12-07'],
    ['not on another day', '2026-11-15 23', undefined],
  ])('%s', (_what, now, day) => {
    expect(planned(schedule(), now)).toBe(day);
  });

  it('never where it is off or has no day', () => {
    expect(planned(schedule({ active: false }), '2026-11-16 8')).toBeUndefined();
    expect(planned(schedule({ weekdays: [] }), '2026-11-16 8')).toBeUndefined();
    expect(nextRun(schedule({ active: false }), moment('2026-11-16 8'))).toBeUndefined();
    expect(nextRun(schedule({ weekdays: [] }), moment('2026-11-16 8'))).toBeUndefined();
    expect(missedRuns(schedule({ active: false }), moment('2026-12-16 8'))).toEqual([]);
  });

  it('once, however often the clock fires', () => {
    const now = moment('2026-11-16 8');
    const due = dueRun(schedule(), now);
    expect(due).toEqual({ kind: 'planned', planned: now.day });
    const after = afterRun(schedule(), due ?? { kind: 'retry' }, now, 0);
    for (const hour of [8, 9, 23]) expect(dueRun(after, { ...now, hour })).toBeUndefined();
    expect(planned(after, '2026-11-23 8')).toBe('2026-11-23');
  });

  it('still on its own day when a missed one was served the same morning', () => {
    const twice = schedule({ weekdays: [1, 4] });
    const early = moment('2026-11-19 3');
    expect(planned(twice, '2026-11-19 3')).toBe('2026-11-16');
    const after = afterRun(twice, { kind: 'planned', planned: early.day - 3 }, early, 0);
    expect(planned(after, '2026-11-19 7')).toBeUndefined();
    expect(planned(after, '2026-11-19 8')).toBe('2026-11-19');
  });

  it('when the hour itself does not exist that day', () => {
    // Europe/Paris, 29 March 2026: 02:00 becomes 03:00.
    const night = schedule({ weekdays: [1, 2, 3, 4, 5, 6, 7], hour: 2 }, '2026-03-28');
    expect(planned(night, '2026-03-29 1')).toBeUndefined();
    expect(planned(night, '2026-03-29 3')).toBe('2026-03-29');
  });

  it('after a clock that was years ahead', () => {
    expect(planned(schedule({}, '2031-01-01'), '2026-11-16 8')).toBe('2026-11-16');
  });

  it('again each hour of the day while a KPI has no value', () => {
    const now = moment('2026-11-16 8');
    let state = afterRun(schedule(), { kind: 'planned', planned: now.day }, now, 2);
    expect(planned(state, '2026-11-16 8')).toBeUndefined();
    expect(planned(state, '2026-11-16 9')).toBe('retry');
    state = afterRun(state, { kind: 'retry' }, moment('2026-11-16 9'), 1);
    expect(planned(state, '2026-11-16 9')).toBeUndefined();
    expect(planned(state, '2026-11-16 10')).toBe('retry');
    expect(planned(state, '2026-11-17 0')).toBeUndefined();
    expect(planned(state, '2026-11-23 8')).toBe('2026-11-23');
    state = afterRun(state, { kind: 'retry' }, moment('2026-11-16 10'), 0);
    expect(planned(state, '2026-11-16 11')).toBeUndefined();
    expect(state.lastRun).toBe(now.day);
  });
});

describe('a schedule', () => {
  it('speaks for the last day that is over, a person for today', () => {
    expect([spokenDay('clock', 100), spokenDay('menu', 100), spokenDay('sidebar', 100)]).toEqual([99, 100, 100]);
  });

  it.each([
    ['2026-11-16 7', '2026-11-09', '2026-11-16'],
    ['2026-11-16 8', '2026-11-16', '2026-11-23'],
    ['2026-11-18 12', '2026-11-16', '2026-11-23'],
  ])('started at %s owes nothing up to %s and comes next on %s', (now, owedTo, next) => {
    const started = startSchedule({ active: true, weekdays: [1], hour: 8 }, moment(now));
    expect(started.lastRun).toBe(moment(`${owedTo} 0`).day);
    expect(dueRun(started, moment(now))).toBeUndefined();
    expect(missedRuns(started, moment(now))).toEqual([]);
    expect(formatDay(nextRun(started, moment(now)) ?? 0)).toBe(next);
    expect(planned(started, `${next} 8`)).toBe(next);
  });

  it.each([
    ['2026-11-16 7', []],
    ['2026-11-16 8', []],
    ['2026-11-16 9', []],
    ['2026-11-16 10', ['2026-11-16']],
    ['2026-12-01 8', ['2026-11-16', '2026-11-23', '2026-11-30']],
  ])('at %s is late for %j', (now, days) => {
    expect(missedRuns(schedule(), moment(now)).map(formatDay)).toEqual(days);
  });

  it('of the last hour of the day is late the day after', () => {
    const evening = schedule({ hour: 23 });
    expect(missedRuns(evening, moment('2026-11-17 0'))).toEqual([]);
    expect(missedRuns(evening, moment('2026-11-17 1')).map(formatDay)).toEqual(['2026-11-16']);
  });

  it('names the next run while this one is still to come', () => {
    expect(formatDay(nextRun(schedule(), moment('2026-11-16 8')) ?? 0)).toBe('2026-11-16');
    expect(formatDay(nextRun(schedule({}, '2026-11-16'), moment('2026-11-16 8')) ?? 0)).toBe('2026-11-23');
    expect(formatDay(nextRun(schedule(), moment('2026-11-16 9')) ?? 0)).toBe('2026-11-23');
  });
});

describe('the edges of a schedule', () => {
  const now: Moment = { day: 20_780, hour: 9 };

  it('without a weekday owes nothing from yesterday on', () => {
    expect(startSchedule({ active: true, weekdays: [], hour: 8 }, now).lastRun).toBe(now.day - 1);
  });

  it('tries what had no value again on the same day only', () => {
    const served: Schedule = { active: true, weekdays: [1], hour: 8, lastRun: now.day, unmeasured: undefined };
    expect(dueRun({ ...served, unmeasured: { day: now.day, hour: 8 } }, now)).toEqual({ kind: 'retry' });
    expect(dueRun({ ...served, unmeasured: { day: now.day - 1, hour: 8 } }, now)).toBeUndefined();
  });

  it('believes a day served one ahead, as a change of zone leaves it, and none further', () => {
    const everyDay = { active: true, weekdays: [1, 2, 3, 4, 5, 6, 7], hour: 8, unmeasured: undefined };
    expect(dueRun({ ...everyDay, lastRun: now.day + 1 }, now)).toBeUndefined();
    expect(dueRun({ ...everyDay, lastRun: now.day + 2 }, now)).toEqual({ kind: 'planned', planned: now.day });
  });
});
