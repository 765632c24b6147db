import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { bookmark, HISTORY, rowsOf } from '../support/team-file.ts';
import { ALERTS, addRule, everyDay, live, mailDays, oneFigure, SENDS } from './alert-file.ts';

let host: Host;
let reopen: () => void;
let cuts: readonly number[];
beforeAll(async () => {
  host = await oneFigure();
  everyDay(host);
  addRule(host);
  // The sheet of sends is there already, and the alert is not.
  live(host, '2026-11-23', [46, 40]);
  host.person.type('Chiffres!B1', '46');
  host.mails.length = 0;
  reopen = bookmark(host);
  host.clock.set('2026-11-25T07:10:00Z');
  host.calls.reset();
  host.fireDueTriggers();
  cuts = writesAfterTheSnapshot(host.calls.history());
});

/** Positions of what leaves a trace, once the snapshot's own row of log is there; cut before it, nothing of ours has begun. */
function writesAfterTheSnapshot(history: readonly string[]): readonly number[] {
  const snapshot = history.indexOf('Sheet.appendRow');
  return history.flatMap((operation, index) =>
    index > snapshot && /setValues|setProperty|sendEmail|appendRow|flush/.test(operation) ? [index + 1] : [],
  );
}

describe('an execution that dies while somebody is to be told', () => {
  it('sends one message, never two, and tells it in the sheet of sends, wherever it was cut', () => {
    const wrong: string[] = [];
    for (const cut of cuts) {
      host.fail.clear();
      host.mails.length = 0;
      reopen();
      host.clock.set('2026-11-25T07:10:00Z');
      host.fail.at(cut, 'kill');
      try {
        host.fireDueTriggers();
      } catch {
        // Google ends the run without a word.
      }
      host.fail.clear();
      for (const moment of ['2026-11-25T08', '2026-11-26T07', '2026-11-26T08']) {
        host.clock.set(`${moment}:10:00Z`);
        host.fireDueTriggers();
      }
      const days = mailDays(host);
      const row = rowsOf(host, HISTORY).filter(({ Période }) => Période === '2026-11-24');
      const sends = rowsOf(host, SENDS).map((send) => send['État']);
      const state = rowsOf(host, ALERTS)[0]?.['Personnes prévenues'];
      const unsure = sends.includes('sans confirmation');
      const good = row.length === 1 && state !== '' && (days.length === 1 || (days.length === 0 && unsure));
      if (!good)
        wrong.push(`${cut}: mails ${days.join(' ')}; rows ${row.length}; sends ${sends.join(' ')}; told ${state}`);
    }
    expect(cuts.length).toBeGreaterThan(6);
    expect(wrong).toEqual([]);
  }, 240_000);
});
