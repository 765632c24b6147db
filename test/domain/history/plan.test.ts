import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/history/calendar.ts';
import { missingPeriods } from '../../../src/domain/history/missing.ts';
import { isProvisional, MOST_CAUGHT_UP, plan } from '../../../src/domain/history/plan.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { teamKpi } from './team-kpi.ts';

const at = (text: string): number => parseDay(text) ?? Number.NaN;
type Rows = Readonly<Record<string, string>>;

/** « W47 from..to ~ » : key, window, and a tilde where it is caught up. */
function planned(kpi: TeamKpi, spoken: string, rows: Rows, dated: boolean, fiscalStart = 1): readonly string[] {
  const known = Object.entries(rows).map(([period, day]) => ({ period, takenAt: `${day} 08:12:00` }));
  return plan({ kpi, dated, rows: known, spoken: at(spoken), fiscalStart }).map(({ period, window, catchUp }) => {
    const from = window?.from === undefined ? '' : formatDay(window.from);
    return `${period.key}${window ? ` ${from}..${formatDay(window.to)}` : ''}${catchUp ? ' ~' : ''}`;
  });
}

describe('a reading of the moment', () => {
  const kpi = teamKpi();
  it.each([
    ['a new week', {}, '2026-11-22', ['2026-W47']],
    ['the same week again', { '2026-W47': '2026-11-17' }, '2026-11-22', ['2026-W47']],
    ['the next week: the past one is left alone', { '2026-W47': '2026-11-23' }, '2026-11-23', ['2026-W48']],
    ['a missed week stays missing', { '2026-W45': '2026-11-09' }, '2026-11-22', ['2026-W47']],
    [
      'a week that a run spoke after is frozen',
      { '2026-W47': '2026-11-20', '2026-W48': '2026-11-23' },
      '2026-11-22',
      [],
    ],
    ['a week without a row is written even so', { '2026-W48': '2026-11-23' }, '2026-11-22', ['2026-W47']],
    ['rows of another frequency are another series', { '2026-12': '2026-12-01' }, '2026-11-22', ['2026-W47']],
    [
      'neither they nor a key that no calendar has freeze a week',
      { '2026-W47': '2026-11-20', '2026-12': '2026-12-01', total: '2026-12-01' },
      '2026-11-22',
      ['2026-W47'],
    ],
  ])('%s', (_what, rows, spoken, expected) => {
    expect(planned(kpi, spoken, rows as Rows, false)).toEqual(expected);
  });

  it('of a day is taken again that day, and frozen by the next one’s row', () => {
    const daily = teamKpi({ frequency: 'day' });
    const today = { '2026-11-22': '2026-11-22' };
    expect(planned(daily, '2026-11-22', today, false)).toEqual(['2026-11-22']);
    expect(planned(daily, '2026-11-22', { ...today, '2026-11-23': '2026-11-23' }, false)).toEqual([]);
  });

  it.each([
    ['before its start', { start: at('2026-11-23') }, '2026-11-22', []],
    ['on its start', { start: at('2026-11-22') }, '2026-11-22', ['2026-W47']],
    ['on its end', { end: at('2026-11-22') }, '2026-11-22', ['2026-W47']],
    ['after its end', { end: at('2026-11-21') }, '2026-11-22', []],
    ['as a draft', { state: 'draft' }, '2026-11-22', []],
    ['archived', { state: 'archived' }, '2026-11-22', []],
  ] as const)('%s', (_what, about, spoken, expected) => {
    expect(planned(teamKpi(about), spoken, {}, false)).toEqual(expected);
  });

  it.each([
    ['day', '2026-11-22'],
    ['week', '2026-W47'],
    ['month', '2026-11'],
    ['quarter', '2026-04-Q3'],
    ['year', '2026-04-FY'],
  ] as const)('of a %s, with a fiscal year from April', (frequency, key) => {
    expect(planned(teamKpi({ frequency }), '2026-11-22', {}, false, 4)).toEqual([key]);
  });
});

describe('a dated measure', () => {
  const kpi = teamKpi({ dates: 'Leads!A2:A' });
  const open = '2026-W47 2026-11-16..2026-11-18';
  it.each([
    ['the open week and the one just ended', {}, '2026-11-18', ['2026-W46 2026-11-09..2026-11-15 ~', open]],
    ['the open week alone once the past one is final', { '2026-W46': '2026-11-16' }, '2026-11-18', [open]],
    [
      'the past week while it was taken before its end',
      { '2026-W46': '2026-11-15' },
      '2026-11-18',
      ['2026-W46 2026-11-09..2026-11-15', open],
    ],
    [
      'any week missed since the first row',
      { '2026-W43': '2026-10-26', '2026-W45': '2026-11-09' },
      '2026-11-18',
      ['2026-W44 2026-10-26..2026-11-01 ~', '2026-W46 2026-11-09..2026-11-15 ~', open],
    ],
    [
      'no week from before the first one, whatever stands in rows of another frequency or that no calendar has',
      { '2026-09': '2026-10-01', total: '2026-10-01', '2026-W44': '2026-11-02' },
      '2026-11-18',
      ['2026-W45 2026-11-02..2026-11-08 ~', '2026-W46 2026-11-09..2026-11-15 ~', open],
    ],
    [
      'the week’s last day while the run speaks for it',
      { '2026-W46': '2026-11-16' },
      '2026-11-15',
      ['2026-W46 2026-11-09..2026-11-15'],
    ],
  ])('takes %s', (_what, rows, spoken, expected) => {
    const weeks = planned(kpi, spoken, rows as Rows, true);
    expect(spoken === '2026-11-15' ? weeks.slice(-1) : weeks).toEqual(expected);
  });

  it('stays provisional for its maturity', () => {
    const late = teamKpi({ maturity: 3 });
    const past = '2026-W46 2026-11-09..2026-11-15';
    expect(planned(late, '2026-11-18', { '2026-W46': '2026-11-18' }, true)).toContain(past);
    expect(planned(late, '2026-11-18', { '2026-W46': '2026-11-19' }, true)).not.toContain(past);
    expect(isProvisional(at('2026-11-18'), at('2026-11-15'), 3)).toBe(true);
    expect(isProvisional(at('2026-11-19'), at('2026-11-15'), 3)).toBe(false);
    expect(isProvisional(undefined, at('2026-11-15'), 3)).toBe(true);
  });

  it('is taken again when the time of its row cannot be read', () => {
    expect(planned(kpi, '2026-11-18', { '2026-W46': 'hier' }, true)).toContain('2026-W46 2026-11-09..2026-11-15');
  });

  it('of an older period stays as it is when the time of its row cannot be read', () => {
    const rows = { '2026-W44': '', '2026-W45': 'hier', '2026-W46': '2026-11-16 08:00:00' };
    expect(planned(kpi, '2026-11-18', rows, true)).toEqual(['2026-W47 2026-11-16..2026-11-18']);
  });

  it('adds up from the start for a total', () => {
    const total = teamKpi({ accrual: 'total', start: at('2026-11-03'), end: at('2026-11-30') });
    expect(planned(total, '2026-11-18', { '2026-W45': '2026-11-09' }, true)).toEqual([
      '2026-W46 2026-11-03..2026-11-15 ~',
      '2026-W47 2026-11-03..2026-11-18',
    ]);
    const endless = teamKpi({ accrual: 'total' });
    expect(planned(endless, '2026-11-18', { '2026-W46': '2026-11-16' }, true)).toEqual(['2026-W47 ..2026-11-18']);
  });

  it('keeps the week that it started in up to date', () => {
    const started = teamKpi({ start: at('2026-11-17') });
    expect(planned(started, '2026-11-18', { '2026-W47': '2026-11-18' }, true)).toEqual([open]);
    const held = { '2026-W47': '2026-11-20', '2026-W48': '2026-11-25' };
    expect(planned(started, '2026-11-25', held, true)[0]).toBe('2026-W47 2026-11-16..2026-11-22');
  });

  it('goes by the first of two rows with one key', () => {
    const rows = ['2026-11-16', '2026-11-14'].map((day) => ({ period: '2026-W46', takenAt: `${day} 08:12:00` }));
    const taken = plan({ kpi, dated: true, rows, spoken: at('2026-11-18') });
    expect(taken.map(({ period }) => period.key)).toEqual(['2026-W47']);
  });

  it('has no row before its start', () => {
    const rows = planned(teamKpi({ start: at('2026-11-17') }), '2026-11-18', {}, true);
    expect(rows).toEqual([open]);
    expect(planned(teamKpi({ start: at('2026-11-19') }), '2026-11-18', {}, true)).toEqual([]);
  });

  it('stops at its end, once that day is final', () => {
    const ended = teamKpi({ frequency: 'month', end: at('2026-11-10'), maturity: 2 });
    const november = '2026-11 2026-11-01..2026-11-10';
    const rows = (taken: string) => ({ '2026-10': '2026-11-05', '2026-11': taken });
    expect(planned(ended, '2026-11-20', rows('2026-11-12'), true)).toEqual([november]);
    expect(planned(ended, '2026-11-20', rows('2026-11-13'), true)).toEqual([]);
    expect(planned(ended, '2027-03-20', rows('2026-11-13'), true)).toEqual([]);
    expect(planned(ended, '2027-03-20', rows('2026-11-09'), true)).toEqual([november]);
  });

  it('catches up the newest gaps of a long silence, and no more', () => {
    const daily = teamKpi({ frequency: 'day' });
    const rows = planned(daily, '2026-11-18', { '2025-01-01': '2025-01-02' }, true);
    expect(rows).toHaveLength(MOST_CAUGHT_UP);
    expect(rows.at(-1)).toBe('2026-11-18 2026-11-18..2026-11-18');
  });

  it('speaks for a whole period as of its last day, and for the open one as of the spoken day', () => {
    const taken = plan({ kpi, dated: true, rows: [], spoken: at('2026-11-18') });
    expect(taken.map(({ asOf }) => formatDay(asOf))).toEqual(['2026-11-15', '2026-11-18']);
  });
});

describe('missing periods', () => {
  const missing = (about: Partial<TeamKpi>, periods: readonly string[], today: string) =>
    missingPeriods({ kpi: teamKpi(about), periods, today: at(today) }).map(({ key }) => key);

  it.each([
    ['none without a start and without a row', {}, [], '2026-11-20', []],
    ['from the first row', {}, ['2026-W43', '2026-W45'], '2026-11-18', ['2026-W44', '2026-W46']],
    ['from the start', { start: at('2026-10-29') }, ['2026-W45'], '2026-11-18', ['2026-W44', '2026-W46']],
    ['up to the end', { start: at('2026-10-29'), end: at('2026-11-03') }, [], '2026-12-18', ['2026-W44', '2026-W45']],
    ['not yet the week that ended yesterday', {}, ['2026-W45'], '2026-11-16', []],
    ['that week the day after', {}, ['2026-W45'], '2026-11-17', ['2026-W46']],
    ['not the rows of another frequency', {}, ['2026-W45', '2026-09'], '2026-11-17', ['2026-W46']],
    ['nor a key that no calendar has', {}, ['2026-W45', 'total'], '2026-11-17', ['2026-W46']],
    ['not of a draft', { state: 'draft', start: at('2026-01-01') }, [], '2026-11-17', []],
  ] as const)('%s', (_what, about, periods, today, expected) => {
    expect(missing(about, periods, today)).toEqual(expected);
  });
});
