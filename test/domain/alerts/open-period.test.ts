import { describe, expect, it } from 'vitest';
import { type AlertReading, type AlertState, QUIET, step } from '../../../src/domain/alerts/machine.ts';
import { readingsOf } from '../../../src/domain/alerts/readings.ts';
import type { AlertRule } from '../../../src/domain/alerts/rule.ts';
import { teamKpi } from '../history/team-kpi.ts';
import { at, rowsOf } from './rows.ts';
import { rule } from './rules.ts';

const whole = (day: number, value: number): AlertReading => ({ day, value, observed: value, whole: true });
/** The figure of a period that is not over: somebody's snapshot of today, a week on its Wednesday. */
const open = (day: number, value: number): AlertReading => ({ ...whole(day, value), whole: false });

function lived(watched: AlertRule, readings: readonly AlertReading[], from: AlertState = QUIET): AlertState {
  return readings.reduce((state, reading) => step(watched, state, reading), from);
}

describe('the figure of a period that is not over', () => {
  it('begins an alert and ends one', () => {
    expect(lived(rule(), [whole(1, 40), open(2, 46)])).toMatchObject({ phase: 'firing', since: 2, readOn: 1 });
    expect(lived(rule(), [whole(1, 46), open(2, 40)])).toMatchObject({ phase: 'recovered', since: 2, readOn: 1 });
  });

  it('completes the confirmations, and is none of them however often it is taken', () => {
    const watched = rule({ confirmations: 3 });
    expect(lived(watched, [whole(1, 46), open(2, 46), open(2, 46), open(2, 46)]).phase).toBe('pending');
    expect(lived(watched, [whole(1, 46), whole(2, 46), open(3, 46)]).phase).toBe('firing');
  });

  it('breaks no row of confirmations: the period’s end decides', () => {
    const watched = rule({ confirmations: 3 });
    expect(lived(watched, [whole(1, 46), whole(2, 46), open(3, 40), whole(3, 46)]).phase).toBe('firing');
  });

  it('is looked at again once its period is over, with its last figure', () => {
    expect(lived(rule(), [whole(1, 40), open(2, 40), whole(2, 46)])).toMatchObject({ phase: 'firing', since: 2 });
    expect(lived(rule(), [whole(1, 40), open(2, 46), whole(2, 40)])).toMatchObject({ phase: 'recovered', since: 2 });
  });

  it('is not undone by a day before it that is heard of later', () => {
    const begun = lived(rule(), [whole(1, 40), open(3, 46)]);
    expect(step(rule(), begun, whole(2, 40))).toMatchObject({ phase: 'firing', since: 3, readOn: 2 });
    const ended = lived(rule(), [whole(1, 46), open(3, 40)]);
    expect(step(rule(), ended, whole(2, 46))).toMatchObject({ phase: 'recovered', since: 3, readOn: 2 });
  });
});

describe('a figure that was corrected', () => {
  it('ends the alert that it had begun, or begins one', () => {
    expect(lived(rule(), [whole(1, 46), whole(1, 40)]).phase).toBe('recovered');
    expect(lived(rule(), [whole(1, 40), whole(1, 46)]).phase).toBe('firing');
  });

  it('is one reading, and not two', () => {
    const watched = rule({ confirmations: 2 });
    expect(lived(watched, [whole(1, 46), whole(1, 47)])).toMatchObject({ phase: 'pending', crossings: 1 });
  });
});

describe('which figures are of an open period', () => {
  const daily = teamKpi({ accrual: 'level', frequency: 'day' });
  const wholes = (kpi = daily, today = '2026-11-22', kind: AlertRule['kind'] = 'above'): readonly boolean[] =>
    readingsOf({ rule: rule({ kind }), kpi, rows: rowsOf({ '2026-11-21': 1, '2026-11-22': 2 }), today: at(today) }).map(
      (reading) => reading.whole,
    );

  it('today’s, which a person’s snapshot has taken', () => {
    expect(wholes()).toEqual([true, false]);
    expect(wholes(daily, '2026-11-23')).toEqual([true, true]);
  });

  it('half a day of what adds up is not called low', () => {
    const counted = teamKpi({ accrual: 'per_period', frequency: 'day' });
    expect(wholes(counted, '2026-11-22', 'below')).toEqual([true]);
    expect(wholes(counted, '2026-11-22', 'above')).toEqual([true, false]);
  });

  it('none that is not final, where figures mature', () => {
    expect(wholes({ ...daily, maturity: 1 })).toEqual([]);
    expect(wholes({ ...daily, maturity: 1 }, '2026-11-23')).toEqual([true]);
  });

  it('the week in which a KPI ends is over with its last day', () => {
    const ending = teamKpi({ accrual: 'level', frequency: 'week', end: at('2026-11-18') });
    const seen = (today: string): readonly boolean[] =>
      readingsOf({
        rule: rule(),
        kpi: ending,
        rows: rowsOf({ '2026-W47': 1 }, undefined, '2026-11-18'),
        today: at(today),
      }).map((reading) => reading.whole);
    expect(seen('2026-11-18')).toEqual([false]);
    expect(seen('2026-11-19')).toEqual([true]);
  });
});
