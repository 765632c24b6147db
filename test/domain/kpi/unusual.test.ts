import { describe, expect, it } from 'vitest';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { unusualPeriods } from '../../../src/domain/kpi/unusual.ts';

/** NIST/SEMATECH e-Handbook 6.3.2.2: ten flow rates, limits 45.8159 and 55.8041. */
const FLOW_RATES = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
const kpi = { accrual: 'level', frequency: 'month', minimumVolume: 0 } as TeamKpi;
const past = (values: readonly number[], volumes: readonly number[] = []) =>
  values.map((value, index) => ({
    period: `2025-${String(index + 1).padStart(2, '0')}`,
    value,
    volume: volumes[index],
  }));

describe('unusual periods of a history', () => {
  it('finds none in the ten flow rates of the handbook, and the eleventh once it leaves the limits', () => {
    expect(unusualPeriods(kpi, past(FLOW_RATES)).size).toBe(0);
    const marked = unusualPeriods(kpi, past([...FLOW_RATES, 90]));
    expect([...marked.keys()]).toEqual(['2025-11']);
    expect(marked.get('2025-11')?.high).toBeLessThan(90);
  });

  it.each([
    ['a running total, which has no habit', { accrual: 'total' as const }],
    ['a reading on too small a volume', { minimumVolume: 100 }],
  ])('marks nothing in %s', (_, change) => {
    const volumes = [...FLOW_RATES.map(() => 500), 3];
    expect(unusualPeriods({ ...kpi, ...change }, past([...FLOW_RATES, 90], volumes)).size).toBe(0);
  });

  it('says nothing of fewer than eight readings', () => {
    expect(unusualPeriods(kpi, past([1, 1, 1, 1, 1, 1, 900])).size).toBe(0);
  });
});
