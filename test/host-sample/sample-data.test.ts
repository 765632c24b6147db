import { describe, expect, it } from 'vitest';
import { readData } from '../../src/host/sample/data-file.ts';

const total = (rows: readonly Readonly<Record<string, string>>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

// The figures were counted on the sources' own files with another program (Python's csv module).
describe('the real data', () => {
  const sources = readData('sessions-by-source');

  it('holds the 20 sources and 1,097,472 visits of the USAID site', () => {
    expect(sources).toHaveLength(20);
    expect(total(sources, 'sessions')).toBe(1_097_472);
  });

  it.each([
    ['Organic Search', 0.5889],
    ['Direct', 0.351],
    ['Unassigned', 0.0387],
    ['Email', 0.0211],
  ])('gives %s its share of the sessions', (channel, share) => {
    const own = sources.filter((row) => row['channel'] === channel);
    expect(total(own, 'sessions') / 1_097_472).toBeCloseTo(share, 4);
  });

  it('has a visits-weighted bounce rate of 51.66 %, not the 53.87 % of the plain average', () => {
    expect(1 - total(sources, 'engaged_sessions') / total(sources, 'sessions')).toBeCloseTo(0.5166, 4);
    const rates = sources.map((row) => 1 - Number(row['engaged_sessions']) / Number(row['sessions']));
    expect(rates.reduce((sum, rate) => sum + rate, 0) / rates.length).toBeCloseTo(0.5387, 4);
  });

  it('holds 90 days of visits without a gap', () => {
    const days = readData('daily-visits').map((row) => Date.parse(row['date'] ?? ''));
    expect(days).toHaveLength(90);
    expect(new Set(days.slice(1).map((day, position) => day - (days[position] ?? 0)))).toEqual(new Set([86_400_000]));
  });

  it('holds 401 orders of 303 customers for £148,206.83', () => {
    const orders = readData('orders');
    expect(new Set(orders.map((row) => row['order'])).size).toBe(401);
    expect(orders).toHaveLength(401);
    expect(new Set(orders.map((row) => row['customer'])).size).toBe(303);
    expect(total(orders, 'amount')).toBeCloseTo(148_206.83, 2);
  });
});

describe('the invented data', () => {
  const campaigns = readData('campaigns');
  const base = readData('customer-base');

  it('tells one story: customers won by week, by month and one by one are the same', () => {
    const won = total(campaigns, 'new_customers');
    expect(total(base, 'new')).toBe(won);
    expect(total(readData('monthly-sales'), 'deals')).toBe(won);
    expect(readData('customers').filter((row) => (row['since'] ?? '') >= '2026-01-01')).toHaveLength(won);
  });

  it('counts each month’s customers from the month before', () => {
    for (const [position, row] of base.entries()) {
      expect(Number(row['at_start']) + Number(row['new']) - Number(row['lost'])).toBe(Number(row['at_end']));
      if (position > 0) expect(row['at_start']).toBe(base[position - 1]?.['at_end']);
    }
  });

  it('never wins more at a later step than at the one before', () => {
    for (const row of campaigns) {
      const steps = ['leads', 'mql', 'sql', 'new_customers'].map((column) => Number(row[column]));
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
    }
  });

  it('has as many leads with a visit in November as MQLs', () => {
    const november = campaigns.filter((row) => (row['week'] ?? '') >= '2026-11-01');
    expect(readData('leads').filter((row) => Number(row['visits']) >= 1)).toHaveLength(total(november, 'mql'));
  });
});
