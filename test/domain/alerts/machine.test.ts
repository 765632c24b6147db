import { describe, expect, it } from 'vitest';
import {
  type AlertState,
  acknowledge,
  awake,
  isOpen,
  QUIET,
  reopen,
  snooze,
  step,
} from '../../../src/domain/alerts/machine.ts';
import { alertDays, phases, readings, rule } from './rules.ts';

describe('a threshold that a figure moves around', () => {
  it.each([
    ['46-44-46-44 is one alert: 44 is under 45 but not back to normal', {}, [46, 44, 46, 44], [1]],
    ['back to normal at 42 or under, as the team set it', { recovery: 42 }, [46, 42.01, 46, 42, 46], [1, 5]],
    ['a recovery at the threshold itself is the team’s own choice', { recovery: 45 }, [46, 44, 46, 44], [1, 3]],
    ['equal is not above', {}, [45, 45, 45.01], [3]],
    ['equal is not below', { kind: 'below', threshold: 10 }, [10, 9.99], [2]],
    ['below recovers upwards, 10.5 by default', { kind: 'below', threshold: 10 }, [9, 10.4, 9, 10.5, 9], [1, 5]],
    ['a recovery on the bad side counts as the threshold', { recovery: 60 }, [46, 50, 44, 46], [1, 4]],
    [
      'a negative threshold has its margin on the good side too',
      { threshold: -10 },
      [-9, -10.2, -9, -10.5, -9],
      [1, 5],
    ],
    ['days without a figure change nothing', {}, [46, undefined, 46, undefined, 40, 46], [1, 6]],
    [
      'a chance under 30 % is back from 40 % on',
      { kind: 'forecast', threshold: 0.3 },
      [0.2, 0.35, 0.2, 0.4, 0.2],
      [1, 5],
    ],
    ['a pace 15 % behind is back at half of it', { kind: 'pace', threshold: 0.15 }, [0.2, 0.1, 0.2, 0.07, 0.2], [1, 5]],
    ['seven days without data, counted whole', { kind: 'no_data', threshold: 7 }, [6, 7, 8, 0, 7], [2, 5]],
    ['what is unusual once is one alert', { kind: 'anomaly', threshold: undefined }, [0, 1, 1, 0, 1], [2, 5]],
  ] as const)('%s', (_what, changes, values, days) => {
    expect(alertDays(rule(changes), values)).toEqual(days);
  });
});

describe('confirmations', () => {
  it('wait for readings in a row, and start again at the first one that is normal', () => {
    const watched = rule({ confirmations: 3 });
    expect(phases(watched, [46, 46, 44, 46, 46, 46, 46])).toEqual([
      'pending',
      'pending',
      'quiet',
      'pending',
      'pending',
      'firing',
      'firing',
    ]);
  });

  it('count a reading once, however often it is looked at', () => {
    const watched = rule({ confirmations: 2 });
    const [reading] = readings([46]);
    let state = QUIET;
    for (let tick = 0; tick < 5; tick++) if (reading) state = step(watched, state, reading);
    expect(state).toMatchObject({ phase: 'pending', crossings: 1 });
  });

  it('do not hold back what is counted in days already', () => {
    expect(phases(rule({ kind: 'no_data', threshold: 2, confirmations: 3 }), [2])).toEqual(['firing']);
  });
});

describe('what a person does about an open alert', () => {
  const open: AlertState = {
    ...QUIET,
    phase: 'firing',
    since: 10,
    readOn: 10,
    value: 46,
    told: ['camille@exemple.fr'],
  };

  it('acknowledges: with a name, and nothing more is told until it is over', () => {
    const state = acknowledge(open, 'camille@exemple.fr');
    expect(state).toMatchObject({ phase: 'acknowledged', acknowledgedBy: 'camille@exemple.fr' });
    expect(step(rule(), state, { day: 11, observed: 50, value: 50, whole: true })).toMatchObject({
      phase: 'acknowledged',
      value: 50,
    });
    expect(step(rule(), state, { day: 11, observed: 40, value: 40, whole: true })).toMatchObject({
      phase: 'recovered',
      acknowledgedBy: '',
    });
  });

  it('snoozes until a day included; still open then, it is told once more', () => {
    const state = snooze(open, 17);
    expect(awake(state, 17)).toMatchObject({ phase: 'snoozed', told: ['camille@exemple.fr'] });
    expect(awake(state, 18)).toMatchObject({ phase: 'firing', told: [], snoozedUntil: undefined });
  });

  it('takes either back, and nobody is told again for that', () => {
    expect(reopen(snooze(open, 17))).toEqual({ ...open, snoozedUntil: undefined });
    expect(reopen(acknowledge(open, 'sam@example.com'))).toEqual({ ...open, snoozedUntil: undefined });
  });

  it('writes a day into the sheet by hand: the alert sleeps until then', () => {
    expect(awake({ ...open, snoozedUntil: 30 }, 20)).toMatchObject({ phase: 'snoozed', snoozedUntil: 30 });
  });

  it('has nothing to do where nothing is open', () => {
    for (const act of [(s: AlertState) => acknowledge(s, 'x'), (s: AlertState) => snooze(s, 9), reopen]) {
      expect(act(QUIET)).toBe(QUIET);
    }
    expect(isOpen(QUIET)).toBe(false);
  });
});

describe('a KPI without data', () => {
  it('that gets some later the same day is back to normal the same day', () => {
    const watched = rule({ kind: 'no_data', threshold: 2 });
    const silent = step(watched, QUIET, { day: 5, observed: 2, value: undefined, whole: true });
    expect(step(watched, silent, { day: 5, observed: 0, value: 12, whole: true })).toMatchObject({
      phase: 'recovered',
      value: 12,
    });
  });
});
