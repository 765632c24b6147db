import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUntold, messagesOf } from '../../../src/domain/alerts/delivery.ts';
import {
  type AlertState,
  acknowledge,
  awake,
  isOpen,
  QUIET,
  snooze,
  step,
} from '../../../src/domain/alerts/machine.ts';
import {
  ALERT_KINDS,
  type AlertKind,
  type AlertRule,
  crosses,
  recovers,
  recoveryOf,
  sideOf,
  thresholdOf,
} from '../../../src/domain/alerts/rule.ts';

const PEOPLE = ['camille@exemple.fr', 'sam@example.com', 'lea@exemple.fr'];

const RULE: fc.Arbitrary<AlertRule> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  kpiId: fc.constant('cpl'),
  kind: fc.constantFrom(...ALERT_KINDS),
  threshold: fc.option(fc.double({ min: -50, max: 50, noNaN: true }), { nil: undefined }),
  recovery: fc.option(fc.double({ min: -60, max: 60, noNaN: true }), { nil: undefined }),
  confirmations: fc.integer({ min: 1, max: 4 }),
  recipients: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1 }),
});
const OBSERVED = fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { nil: undefined, freq: 6 });

function told(state: AlertState, watched: AlertRule): AlertState {
  return { ...state, told: [...state.told, ...watched.recipients] };
}

describe('one rule, whatever the figures', () => {
  it('fires on a crossing only, after its confirmations in a row', () => {
    fc.assert(
      fc.property(RULE, fc.array(OBSERVED, { maxLength: 60 }), (watched, observed) => {
        let state = QUIET;
        let inARow = 0;
        observed.forEach((value, day) => {
          const next = step(watched, state, { day, observed: value, value, whole: true });
          if (value !== undefined) inARow = crosses(watched, value) ? inARow + 1 : 0;
          if (isOpen(next) && !isOpen(state)) {
            expect(value !== undefined && crosses(watched, value)).toBe(true);
            expect(inARow).toBeGreaterThanOrEqual(watched.kind === 'no_data' ? 1 : watched.confirmations);
          }
          state = next;
        });
      }),
    );
  });

  it('tells nothing a second time before it has recovered', () => {
    fc.assert(
      fc.property(RULE, fc.array(OBSERVED, { maxLength: 80 }), (watched, observed) => {
        let state = QUIET;
        let recovered = true;
        observed.forEach((value, day) => {
          state = step(watched, state, { day, observed: value, value, whole: true });
          if (state.phase === 'recovered') recovered = true;
          for (const { alertIds } of messagesOf([{ id: watched.id, state, places: watched.recipients }], new Set())) {
            expect(alertIds).toEqual([watched.id]);
            expect(recovered).toBe(true);
          }
          if (isUntold({ id: watched.id, state, places: watched.recipients })) {
            state = told(state, watched);
            recovered = false;
          }
        });
      }),
    );
  });

  it('keeps its recovery on the good side, so that no figure is past both', () => {
    fc.assert(
      fc.property(RULE, fc.double({ min: -100, max: 100, noNaN: true }), (watched, observed) => {
        expect(crosses(watched, observed) && recovers(watched, observed)).toBe(false);
        const gap = recoveryOf(watched) - thresholdOf(watched);
        expect(sideOf(watched.kind as AlertKind) === 'up' ? gap <= 0 : gap >= 0).toBe(true);
      }),
    );
  });
});

describe('a team, whatever the ticks', () => {
  const RULES = fc.uniqueArray(RULE, { selector: ({ id }) => id, minLength: 1 });
  const TICK = fc.record({
    rule: fc.nat(3),
    observed: OBSERVED,
    hours: fc.integer({ min: 0, max: 30 }),
    // Summer time, winter time, or a file that moves to another zone: the wall clock jumps, backwards too.
    zone: fc.constantFrom(0, 0, 0, 0, 1, -1, 6, -6, 12, -12),
    act: fc.constantFrom('none', 'none', 'none', 'acknowledge', 'snooze'),
    // A run that died after the post took the mail has noted nothing with the rules; the sheet of sends has it.
    sent: fc.constantFrom('yes' as const, 'no' as const, 'died' as const),
  });

  it('nobody gets more than one message a day, and everybody is told in the end', () => {
    fc.assert(
      fc.property(RULES, fc.array(TICK, { maxLength: 80 }), (rules, ticks) => {
        const states = new Map(rules.map(({ id }) => [id, QUIET]));
        const box = new Map<string, number>();
        let hour = 48;
        const tick = (sent: 'yes' | 'no' | 'died'): void => {
          const today = Math.floor(hour / 24);
          for (const [id, state] of states) states.set(id, awake(state, today));
          const had = new Set(PEOPLE.filter((person) => box.has(`${today} ${person}`)));
          const tellable = rules.map(({ id, recipients }) => ({
            id,
            state: states.get(id) ?? QUIET,
            places: recipients,
          }));
          for (const { place, alertIds } of messagesOf(tellable, had)) {
            if (sent === 'no') continue;
            box.set(`${today} ${place}`, (box.get(`${today} ${place}`) ?? 0) + 1);
            for (const id of sent === 'died' ? [] : alertIds) {
              const state = states.get(id) ?? QUIET;
              states.set(id, { ...state, told: [...state.told, place] });
            }
          }
        };
        for (const { rule: index, observed, hours, zone, act, sent } of ticks) {
          hour += hours + zone;
          const watched = rules[index % rules.length];
          if (!watched) continue;
          const state = step(watched, states.get(watched.id) ?? QUIET, {
            day: Math.floor(hour / 24),
            observed,
            value: observed,
            whole: true,
          });
          const done =
            act === 'acknowledge'
              ? acknowledge(state, 'x')
              : act === 'snooze'
                ? snooze(state, Math.floor(hour / 24) + 2)
                : state;
          states.set(watched.id, done);
          tick(sent);
        }
        expect([...box.values()].every((count) => count === 1)).toBe(true);
        // Two quiet days with a post that works: nothing is left unsaid.
        for (const days of [3, 4]) {
          hour = (Math.floor(hour / 24) + days) * 24;
          tick('yes');
        }
        expect(rules.some((r) => isUntold({ id: r.id, state: states.get(r.id) ?? QUIET, places: r.recipients }))).toBe(
          false,
        );
      }),
    );
  });
});
