import { describe, expect, it } from 'vitest';
import { activeConnector } from '../../../src/addon/connectors/active.ts';
import { afterFailure, messageParcel, type Send, taskParcel, toSend } from '../../../src/addon/connectors/parcel.ts';
import { SEND_STATES, type SendState } from '../../../src/addon/connectors/port.ts';
import { NO_SETTINGS, type Settings } from '../../../src/addon/google/settings.ts';
import { MESSAGE, TASK } from './samples.ts';

const parcel = messageParcel(MESSAGE, 'slack');
const known = (state: SendState): Send => ({
  ...parcel,
  state,
  tries: 2,
  reason: 'raison',
  reference: '',
  by: 'camille@exemple.fr',
  at: '2026-11-21 09:00:00',
});

describe('what leaves', () => {
  it('is what was never seen, once however often it is asked for', () => {
    expect(toSend([], [parcel, parcel])).toEqual([expect.objectContaining({ ...parcel, state: 'waiting', tries: 0 })]);
  });

  it.each(SEND_STATES)('of a parcel that is %s: only what waits', (state) => {
    expect(toSend([known(state)], [parcel])).toHaveLength(state === 'waiting' ? 1 : 0);
  });

  it.each(SEND_STATES)('of a parcel that is %s, when a person asks: again', (state) => {
    expect(toSend([known(state)], [parcel], true)).toMatchObject([{ id: parcel.id, tries: 2 }]);
  });

  it('is the same thing by key and service, and another for each service and key', () => {
    const ids = [
      parcel.id,
      messageParcel({ ...MESSAGE, title: 'autre titre' }, 'slack').id,
      messageParcel(MESSAGE, 'chat').id,
      messageParcel({ ...MESSAGE, key: 'alert:cpl:2026-W48' }, 'slack').id,
      taskParcel({ ...TASK, key: MESSAGE.key }, 'cpl', 'trello').id,
    ];
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('after a failure', () => {
  it.each([
    [true, false, 1, 'waiting'],
    [true, false, 5, 'waiting'],
    [true, false, 6, 'failed'],
    [false, false, 1, 'failed'],
    [false, true, 1, 'unknown'],
    [true, true, 6, 'unknown'],
  ] as const)('passing %s, unknown %s, try %d: %s', (passing, unknown, tries, state) => {
    expect(afterFailure(passing, unknown, tries)).toBe(state);
  });
});

describe('a service counts', () => {
  const connector = {
    service: 'slack',
    label: '#marketing',
    owner: 'camille@exemple.fr',
    testedAt: '2026-11-21',
    alertTasks: false,
    quietUntil: 0,
  };
  const settings = (changes: Partial<Settings>): Settings => ({ ...NO_SETTINGS, connectors: [connector], ...changes });
  it.each([
    [settings({}), true],
    [settings({ fileId: 'f1' }), true],
    [settings({ fileId: 'f2' }), false],
    [settings({ owner: 'camille@exemple.fr' }), true],
    [settings({ owner: 'sam@example.com' }), false],
    [settings({ connectors: [] }), false],
  ])('for this file and the schedule’s owner alone (case %#)', (given, counts) => {
    expect(activeConnector(given, 'f1', 'slack') !== undefined).toBe(counts);
  });
});
