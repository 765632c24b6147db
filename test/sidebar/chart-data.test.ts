import { expect, it } from 'vitest';
import { chartData } from '../../src/sidebar/views/detail/chart-data.ts';
import { months } from './support/kpis.ts';

it('puts a missing period between its neighbours as a gap, under the target of the one before', () => {
  const history = months([10, 20, 30], (position) => (position < 2 ? 50 : 60)).filter(
    ({ period }) => period !== '2026-02',
  );
  expect(chartData({ history, missing: ['2026-02'] })).toMatchObject({
    periods: ['2026-01', '2026-02', '2026-03'],
    values: [10, null, 30],
    targets: [50, 50, 60],
  });
});

it('keeps a period that the history has even if it was reported missing', () => {
  const history = months([10], () => null);
  expect(chartData({ history, missing: ['2026-01'] }).values).toEqual([10]);
});
