import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestKpi, digestMark, digestOf, dueDigest } from '../../../src/domain/alerts/digest.ts';
import { gapsOfRule } from '../../../src/domain/alerts/rule-gaps.ts';
import { textSparkline } from '../../../src/domain/alerts/sparkline.ts';
import { tellingDue } from '../../../src/domain/alerts/telling.ts';
import { formatDay, parseDay } from '../../../src/domain/history/calendar.ts';
import { rule } from './rules.ts';

const at = (text: string): number => parseDay(text) ?? Number.NaN;

describe('when a digest is owed', () => {
  const mondays = { every: 'week', weekday: 1 } as const;
  const halves = { every: 'half_month', weekday: 1 } as const;
  it.each([
    ['on its Monday', mondays, '2026-11-16', '2026-11-23', '2026-11-23'],
    ['not twice on it', mondays, '2026-11-23', '2026-11-23', undefined],
    ['late, once, after a Monday without any run', mondays, '2026-11-09', '2026-11-26', '2026-11-23'],
    ['on the 1st', halves, '2026-11-15', '2026-12-01', '2026-12-01'],
    ['on the 15th', halves, '2026-11-01', '2026-11-15', '2026-11-15'],
    ['not in between', halves, '2026-11-15', '2026-11-30', undefined],
    ['never, where nobody wants one', { every: 'never', weekday: 1 } as const, '2026-11-01', '2026-11-23', undefined],
  ])('%s', (_what, plan, served, today, expected) => {
    const due = dueDigest(plan, at(served), at(today));
    expect(due === undefined ? undefined : formatDay(due)).toBe(expected);
  });

  it('a weekly one comes every seven days, whatever the weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 20_000, max: 21_000 }), (weekday, first) => {
        let served: number | undefined = first - 7;
        let count = 0;
        for (let day = first; day < first + 70; day++) {
          const due = dueDigest({ every: 'week', weekday }, served, day);
          if (due !== undefined) count++;
          served = due ?? served;
        }
        expect(count).toBeGreaterThanOrEqual(10);
        expect(count).toBeLessThanOrEqual(11);
      }),
    );
  });

  it('waits for the hour of the snapshots; what waits to be told, for its own', () => {
    const digest = { ...mondays, recipients: [], served: at('2026-11-16'), mark: '', score: undefined };
    const monday = at('2026-11-23');
    expect(tellingDue(undefined, digest, 8, { day: monday, hour: 7 })).toBe(false);
    expect(tellingDue(undefined, digest, 8, { day: monday, hour: 8 })).toBe(true);
    expect(tellingDue({ day: monday, hour: 9 }, undefined, 8, { day: monday, hour: 8 })).toBe(false);
    expect(tellingDue({ day: monday, hour: 9 }, undefined, 8, { day: monday + 1, hour: 0 })).toBe(true);
    expect(tellingDue(undefined, undefined, 8, { day: monday, hour: 8 })).toBe(false);
  });
});

function kpi(id: string, changes: Partial<DigestKpi> = {}): DigestKpi {
  return {
    kpi: { id, direction: 'higher', weight: 1 },
    status: 'on_track',
    score: 0.8,
    value: 10,
    previous: 10,
    ...changes,
  };
}

describe('what a digest tells', () => {
  it('reached, and on track and better, are wins; the heaviest gap comes first among the misses', () => {
    const light = { id: 'léger', direction: 'higher', weight: 1 } as const;
    const heavy = { id: 'lourd', direction: 'higher', weight: 5 } as const;
    const { wins, misses, counts } = digestOf([
      kpi('stable'),
      kpi('mieux', { previous: 9 }),
      kpi('coût en hausse', { kpi: { id: 'coût en hausse', direction: 'lower', weight: 1 }, previous: 9 }),
      kpi('atteint', { status: 'achieved' }),
      kpi('léger', { kpi: light, status: 'off_track', score: 0.2 }),
      kpi('lourd', { kpi: heavy, status: 'off_track', score: 0.5 }),
      kpi('à risque', { status: 'at_risk', score: 0 }),
      kpi('manqué', { status: 'missed', score: 0.9 }),
    ]);
    expect(wins.map((one) => one.kpi.id)).toEqual(['mieux', 'atteint']);
    expect(misses.map((one) => one.kpi.id)).toEqual(['manqué', 'lourd', 'léger', 'à risque']);
    expect(counts).toEqual({ on_track: 3, achieved: 1, off_track: 2, at_risk: 1, missed: 1 });
  });

  it('the same figures in another order are the same digest; a value or a status that moved is another', () => {
    const before = [kpi('a'), kpi('b', { value: 3 })];
    expect(digestMark([...before].reverse())).toBe(digestMark(before));
    expect(digestMark([kpi('a'), kpi('b', { value: 3.1 })])).not.toBe(digestMark(before));
    expect(digestMark([kpi('a'), kpi('b', { value: 3, status: 'at_risk' })])).not.toBe(digestMark(before));
  });
});

describe('a trend in text', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇'],
    [[5, 5, 5], '▄▄▄'],
    [[10, 0], '▇▁'],
    [[], ''],
  ])('%j is %s', (values, expected) => {
    expect(textSparkline(values)).toBe(expected);
  });

  it('keeps the newest, and never more than it is given', () => {
    expect(textSparkline(Array.from({ length: 40 }, (_, index) => index))).toHaveLength(12);
  });
});

describe('a rule that cannot be watched', () => {
  it.each([
    ['no threshold', { threshold: undefined }, 'threshold'],
    ['a recovery on the bad side', { recovery: 50 }, 'recovery'],
    ['a chance of 120 %', { kind: 'forecast', threshold: 1.2 }, 'share'],
    ['a pace of −10 %', { kind: 'pace', threshold: -0.1 }, 'share'],
    ['half a day without data', { kind: 'no_data', threshold: 0.5 }, 'days'],
    ['a recipient without an address', { recipients: ['camille@exemple.fr', 'Sam'] }, 'recipient'],
  ] as const)('%s', (_what, changes, expected) => {
    expect(gapsOfRule(rule(changes)).map(({ kind }) => kind)).toEqual([expected]);
  });

  it.each([
    ['a level', {}],
    ['an anomaly without a smallest volume', { kind: 'anomaly', threshold: undefined }],
    ['a negative level', { kind: 'below', threshold: -5, recovery: -4 }],
    ['a change above 100 %', { kind: 'rise', threshold: 1.5 }],
  ] as const)('%s can', (_what, changes) => {
    expect(gapsOfRule(rule(changes))).toEqual([]);
  });
});
