import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../src/domain/alerts/delivery.ts';
import {
  type AlertState,
  acknowledge,
  awake,
  isOpen,
  QUIET,
  snooze,
  step,
} from '../../../src/domain/alerts/machine.ts';
import { readingsOf } from '../../../src/domain/alerts/readings.ts';
import { recoveryOf } from '../../../src/domain/alerts/rule.ts';
import { periodFromKey, periodOf } from '../../../src/domain/history/period.ts';
import { teamKpi } from '../history/team-kpi.ts';
import { at } from './rows.ts';
import { rule } from './rules.ts';

const PERSON = 'camille@exemple.fr';
const FIGURES = fc.array(fc.integer({ min: 36, max: 52 }), { minLength: 4, maxLength: 60 });

interface Lived {
  readonly day: number;
  readonly state: AlertState;
  readonly told: boolean;
}

/** One figure a day, one tick a day with a post that works, and what a person does on some day. */
function live(values: readonly number[], act: (state: AlertState, day: number) => AlertState): readonly Lived[] {
  const watched = rule();
  let state = QUIET;
  return values.map((value, day) => {
    state = awake(step(watched, awake(state, day), { day, observed: value, value, whole: true }), day);
    const told = messagesOf([{ id: watched.id, state, places: [PERSON] }], new Set()).length > 0;
    if (told) state = { ...state, told: [...state.told, PERSON] };
    state = act(state, day);
    return { day, state, told };
  });
}

describe('a figure that moves around its threshold', () => {
  it('tells once, as long as it does not come back to normal', () => {
    const above = recoveryOf(rule()) + 0.01;
    const figures = fc.array(fc.double({ min: above, max: 60, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(figures, (values) => {
        const told = live(values, (state) => state).filter((one) => one.told);
        expect(told).toHaveLength(values.some((value) => value > 45) ? 1 : 0);
      }),
    );
  });
});

describe('an alert that a person has put to sleep', () => {
  it('says nothing until then, and says it once after if it is still open', () => {
    fc.assert(
      fc.property(FIGURES, fc.nat(40), fc.integer({ min: 1, max: 9 }), (values, on, days) => {
        const lived = live(values, (state, day) => (day === on ? snooze(state, day + days) : state));
        if (lived[on]?.state.phase !== 'snoozed') return;
        const asleep = lived.slice(on + 1, on + days + 1);
        const open = asleep.findIndex(({ state }) => !isOpen(state));
        // While the same alert lasts; a new one after a recovery is another story.
        const quiet = open < 0 ? asleep : asleep.slice(0, open);
        expect(quiet.some(({ told }) => told)).toBe(false);
        const next = lived[on + days + 1];
        if (open < 0 && next && isOpen(next.state)) expect(next.told).toBe(true);
        const same = lived.slice(on + days + 2).findIndex(({ state }) => !isOpen(state));
        const rest = lived.slice(on + days + 2, same < 0 ? undefined : on + days + 2 + same);
        if (open < 0 && next && isOpen(next.state)) expect(rest.some(({ told }) => told)).toBe(false);
      }),
    );
  });
});

describe('an alert that somebody takes care of', () => {
  it('is silent until it has recovered, and speaks again at the next crossing', () => {
    fc.assert(
      fc.property(FIGURES, fc.nat(40), (values, on) => {
        const lived = live(values, (state, day) => (day === on ? acknowledge(state, 'sam@example.com') : state));
        if (lived[on]?.state.phase !== 'acknowledged') return;
        const rest = lived.slice(on + 1);
        const over = rest.findIndex(({ state }) => state.phase === 'recovered');
        expect((over < 0 ? rest : rest.slice(0, over)).some(({ told }) => told)).toBe(false);
        const again = over < 0 ? undefined : rest.slice(over).find(({ day }) => (values[day] ?? 0) > 45);
        if (again) expect(again.told).toBe(true);
      }),
    );
  });
});

describe('figures that are not there yet', () => {
  const GRAIN = fc.constantFrom('day' as const, 'week' as const, 'month' as const);
  const KIND = fc.constantFrom('above', 'below', 'rise', 'fall', 'pace', 'anomaly' as const);

  it('no period is judged before it has matured', () => {
    fc.assert(
      fc.property(GRAIN, KIND, fc.integer({ min: 1, max: 20 }), fc.nat(120), (frequency, kind, maturity, ahead) => {
        const today = at('2026-07-01') + ahead;
        const kpi = teamKpi({ frequency, maturity, accrual: 'level', start: at('2026-01-01'), end: at('2027-01-31') });
        const rows = Array.from({ length: 30 }, (_, index) => {
          const { key, end } = periodOf(at('2026-06-01') + 7 * index, frequency, 1);
          return { period: key, value: 40 + index, volume: undefined, asOf: Math.min(end, today) };
        });
        const judged = readingsOf({ rule: rule({ kind, threshold: 0.1 }), kpi, rows, today });
        expect(judged.every(({ whole }) => whole)).toBe(true);
        const ripe = rows.filter(({ period }) => (periodFromKey(period)?.end ?? 0) + maturity < today);
        expect(new Set(judged.map(({ day }) => day)).size).toBe(new Set(ripe.map(({ period }) => period)).size);
      }),
    );
  });

  it('nothing is unusual on a volume under the smallest that counts', () => {
    const figure = fc.record({ value: fc.integer({ min: 0, max: 1000 }), volume: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 10, maxLength: 40 }), fc.integer({ min: 2, max: 50 }), (all, least) => {
        const kpi = teamKpi({ accrual: 'level', frequency: 'day' });
        const start = at('2026-06-01');
        const rows = all.map((one, index) => ({
          ...one,
          period: periodOf(start + index, 'day', 1).key,
          asOf: start + index,
        }));
        const input = { rule: rule({ kind: 'anomaly', threshold: least }), kpi, rows, today: start + 100 };
        readingsOf(input).forEach(({ observed }, index) => {
          if ((all[index]?.volume ?? 0) < least) expect(observed).toBe(0);
        });
      }),
    );
  });
});
