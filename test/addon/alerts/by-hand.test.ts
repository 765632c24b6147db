import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { ask, bookmark, CAMILLE, LOG, rowsOf, SAM } from '../support/team-file.ts';
import { ALERTS, addRule, everyDay, live, mailDays, oneFigure, SENDS } from './alert-file.ts';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await oneFigure();
  everyDay(host);
  addRule(host);
  live(host, '2026-11-22', [40]);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.mails.length = 0;
  reopen();
});

/** Sam, who has planned nothing, takes a snapshot in the afternoon. */
const bySam = (value: number): readonly string[] => {
  host.person.type('Chiffres!B1', String(value));
  return ask(host, 'snapshot.run', null, { user: SAM.email }).notices;
};
const tickAt = (moment: string): void => {
  host.clock.set(`${moment}:10:00Z`);
  host.fireDueTriggers();
};

describe('a snapshot that somebody takes by hand', () => {
  it('is judged at once, and told by the clock’s owner within the hour, once', () => {
    host.clock.set('2026-11-22T14:00:00Z');
    expect(bySam(46)).toEqual([
      'Alerte\u00a0: Coût par lead, au-dessus de 45\u00a0€. Le message part dans l’heure, demain pour qui a déjà eu le sien aujourd’hui.',
    ]);
    expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'en alerte', Depuis: expect.anything() }]);
    expect(host.mails).toEqual([]);
    tickAt('2026-11-22T15');
    expect(host.mails.map(({ to, from }) => [to, from])).toEqual([[CAMILLE.email, CAMILLE.email]]);
    live(host, '2026-11-23', [46, 46]);
    expect(mailDays(host)).toEqual(['2026-11-22']);
    expect(rowsOf(host, SENDS)).toMatchObject([{ Service: 'E-mail', État: 'envoyé', 'Envoyé par': CAMILLE.email }]);
  });

  it('from the menu says so in its toast, and is the same run', () => {
    host.clock.set('2026-11-22T14:00:00Z');
    host.person.type('Chiffres!B1', '46');
    host.run('snapshotNow', [], { user: SAM.email });
    expect(String(host.screen.toasts.at(-1)?.message)).toContain('au-dessus de 45\u00a0€');
    tickAt('2026-11-22T15');
    expect(mailDays(host)).toEqual(['2026-11-22']);
  });

  it('counts for no confirmation, however often it is taken', () => {
    addRule(host, { threshold: 44, confirmations: 2, recipients: SAM.email });
    for (const hour of ['12', '13', '14']) {
      host.clock.set(`2026-11-22T${hour}:00:00Z`);
      bySam(44.5);
    }
    tickAt('2026-11-22T15');
    expect(mailDays(host, SAM.email)).toEqual([]);
    live(host, '2026-11-23', [44.5, 44.5]);
    expect(mailDays(host, SAM.email)).toEqual(['2026-11-24']);
  });

  it('may end what the morning began, and the evening’s figure still counts', () => {
    live(host, '2026-11-23', [46]);
    host.clock.set('2026-11-23T14:00:00Z');
    expect(bySam(40)).toEqual([]);
    expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'revenue à la normale' }]);
    live(host, '2026-11-24', [46]);
    expect(mailDays(host)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('where nothing is planned is told to nobody: the panel and the run say so, and a schedule makes it good', () => {
    ask(host, 'schedule.save', { active: false, weekdays: [1], hour: 8 });
    host.clock.set('2026-11-22T14:00:00Z');
    expect(bySam(46)[0]).toContain('Personne n’est prévenu');
    expect(ask(host, 'alerts.open', null)).toMatchObject({ clock: false, alerts: [{ open: true }] });
    tickAt('2026-11-22T15');
    expect(host.mails).toEqual([]);
    everyDay(host, SAM.email);
    live(host, '2026-11-23', [46]);
    expect(host.mails.map(({ to, from }) => [to, from])).toEqual([[CAMILLE.email, SAM.email]]);
  });
});

describe('a history that somebody mends', () => {
  const correct = (value: number): void => {
    const source = {
      kind: 'typed',
      kpiId: 'cout-par-lead',
      from: '',
      values: [{ period: '2026-11-22', value }],
    } as const;
    const { agreement } = ask(host, 'history.preview', source);
    ask(host, 'history.apply', { source, replace: true, agreement }, { user: SAM.email });
  };

  it('ends the alert of a figure that was wrong, without another message', () => {
    live(host, '2026-11-23', [46]);
    correct(41);
    expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'revenue à la normale', 'Dernière valeur': 41 }]);
    live(host, '2026-11-24', [41]);
    expect(mailDays(host)).toEqual(['2026-11-23']);
  });

  it('begins one where the right figure is past the threshold, told within the hour in the owner’s name', () => {
    live(host, '2026-11-23', [41]);
    correct(47);
    expect(host.mails).toEqual([]);
    tickAt('2026-11-23T14');
    expect(host.mails.map(({ to, from }) => [to, from])).toEqual([[CAMILLE.email, CAMILLE.email]]);
  });

  it('and its undoing take no news out of long ago', () => {
    live(host, '2026-11-23', [41]);
    const source = { kind: 'list', kpiId: 'cout-par-lead', file: '', order: 'auto', mark: 'auto' } as const;
    const list = { ...source, text: '2026-11-02\t60\n2026-11-03\t40\n' };
    const { agreement } = ask(host, 'history.preview', list);
    const { runId } = ask(host, 'history.apply', { source: list, replace: false, agreement });
    ask(host, 'history.undo', { runId });
    expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'normale' }]);
    tickAt('2026-11-23T14');
    expect(host.mails).toEqual([]);
  });
});

describe('what a snapshot by hand costs', () => {
  const costOf = (): number => {
    host.calls.reset();
    bySam(41);
    return host.calls.readsAndWrites();
  };

  it('a read and a write more with rules, and not one call more without', () => {
    bySam(41);
    const withRules = costOf();
    host.person.deleteSheet(ALERTS);
    const without = costOf();
    ask(host, 'alerts.digest', { every: 'week', weekday: 7, recipients: '' });
    // A digest that is owed is the clock's affair.
    expect(costOf()).toBe(without);
    expect(withRules - without).toBeLessThanOrEqual(3);
    expect(rowsOf(host, LOG).length).toBeGreaterThan(1);
  });
});
