import { describe, expect, it } from 'vitest';
import { type ChartFacts, chartData } from '../../src/sidebar/views/detail/chart-data.ts';
import { months } from './support/kpis.ts';
import { STEERED } from './support/steering-answers.ts';

const NOTHING: Omit<ChartFacts, 'history'> = {
  missing: [],
  outlook: null,
  frequency: 'month',
  today: '2026-03-16',
  fiscalStart: 1,
  versions: [],
  notes: [],
};
const AHEAD = { value: 50, low: 40, high: 60, day: '2026-06-30', probability: 0.4, required: null, best: null };

describe('the past on the chart', () => {
  it('puts a missing period between its neighbours as a gap, under the target of the one before', () => {
    const history = months([10, 20, 30], (position) => (position < 2 ? 50 : 60)).filter(
      ({ period }) => period !== '2026-02',
    );
    expect(chartData({ ...NOTHING, history, missing: ['2026-02'] })).toMatchObject({
      periods: ['2026-01', '2026-02', '2026-03'],
      values: [10, null, 30],
      targets: [50, 50, 60],
    });
  });

  it('keeps a period that the history has even if it was reported missing', () => {
    const history = months([10], () => null);
    expect(chartData({ ...NOTHING, history, missing: ['2026-01'] }).values).toEqual([10]);
  });

  it('rings the unusual points at their places, missing periods counted', () => {
    const history = months([10, 20, 900, 30], () => null)
      .filter(({ period }) => period !== '2026-02')
      .map((point) => (point.value === 900 ? { ...point, unusual: { low: 8, high: 35 } } : point));
    const { unusual } = chartData({ ...NOTHING, history, missing: ['2026-02'] });
    expect(unusual.map(({ at, point }) => [at, point.period, point.value])).toEqual([[2, '2026-03', 900]]);
    expect(chartData({ ...NOTHING, history: months([10, 20], () => null) }).unusual).toEqual([]);
  });

  it('places today and annotated dates by where they lie in their month, and leaves out what lies outside', () => {
    const history = months([10, 20, 30], () => 50);
    const note = STEERED.notes.find(({ kind }) => kind === 'annotation');
    const on = (id: string, day: string) => ({ ...(note ?? STEERED.notes[0]), id, day }) as ChartFacts['notes'][number];
    const notes = [
      on('late', '2026-12-01'),
      on('mid', '2026-02-14'),
      on('first', '2026-01-01'),
      on('old', '2025-01-01'),
    ];
    const { today, marks } = chartData({ ...NOTHING, history, notes });
    // Half of March, the third place; half of February's 28 days, the second.
    expect(today).toBeCloseTo(2, 1);
    expect(marks.map(({ note: { id } }) => id)).toEqual(['first', 'mid']);
    expect(marks[1]?.at).toBeCloseTo(1, 1);
  });
});

describe('the future on the chart', () => {
  const history = months([10, 20, 30], () => 50);

  it('leads from the last value to the forecast’s day, three months on', () => {
    const { forecast } = chartData({ ...NOTHING, history, outlook: AHEAD });
    expect(forecast?.from).toEqual({ at: 2, value: 30 });
    expect(forecast?.at).toBeCloseTo(5.5, 0);
    expect([forecast?.low, forecast?.high]).toEqual([40, 60]);
  });

  it('steps the target on the day that a version begins', () => {
    const versions = [
      { id: 'a', from: '2026-01-01', target: 50, targetMax: null, reason: '', by: '', at: '' },
      { id: 'b', from: '2026-05-01', target: 80, targetMax: null, reason: '', by: '', at: '' },
    ];
    const { targets, places } = chartData({ ...NOTHING, history, outlook: AHEAD, versions });
    expect(targets).toEqual([50, 50, 50, 80, 80]);
    expect(places[3]).toBeGreaterThan(3);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('stays beside the past however far the end is', () => {
    const { forecast } = chartData({ ...NOTHING, history, outlook: { ...AHEAD, day: '2036-06-30' } });
    expect(forecast?.at).toBeLessThan(10);
  });

  it('draws nothing of a KPI that never moved, or without history', () => {
    expect(chartData({ ...NOTHING, history, outlook: { ...AHEAD, low: 50, high: 50 } }).forecast).toBeUndefined();
    expect(chartData({ ...NOTHING, history: [], outlook: AHEAD }).forecast).toBeUndefined();
  });
});
