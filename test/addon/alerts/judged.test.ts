import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSheet } from '../../../src/host/engine/workbook.ts';
import type { Host } from '../../../src/host/types.ts';
import { ask, bookmark, CAMILLE, kpi, LOG, rowsOf, SAM, save } from '../support/team-file.ts';
import { ALERTS, addRule, everyDay, live, mailDays, oneFigure, rule, SENDS } from './alert-file.ts';

/** A shop that makes more than half of its year in December: 50 a month, then 650; this year the same, up to November. */
const SALES: WorkbookSheet = {
  name: 'Ventes',
  rows: [
    ['Mois', 'Ventes'],
    ...Array.from({ length: 23 }, (_, index) => {
      const month = (index % 12) + 1;
      const date = `${index < 12 ? 2025 : 2026}-${String(month).padStart(2, '0')}-05`;
      return [{ date }, month === 12 ? 650 : 50];
    }),
  ],
};

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await oneFigure({}, 'fr_FR', [SALES]);
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

describe('a year that ends in December', () => {
  const pace = { kpiId: 'ventes-de-l-annee', kind: 'pace', threshold: 0.15 } as const;
  beforeEach(() => {
    const window = { frequency: 'month', start: '2026-01-01', end: '2026-12-31' } as const;
    const target = {
      accrual: 'total',
      direction: 'higher',
      targetType: 'increase_to',
      baseline: null,
      target: 1200,
    } as const;
    const measure = { metric: '', measure: '=SUM(Ventes!B2:B)', dates: 'Ventes!A2:A', unit: 'count', currency: '' };
    save(host, kpi({ ...window, ...target, ...measure, name: 'Ventes de l’année' }));
    addRule(host, pace);
  });
  const status = (): unknown => ask(host, 'app.open', null).kpis.find(({ kpi: { id } }) => id === pace.kpiId)?.status;
  const foreseen = (): string => ask(host, 'alerts.preview', rule(pace)).replay.join(' ');

  it('alerts nobody in November on last year’s curve, 43 points under the straight line of time', () => {
    live(host, '2026-11-23', [40]);
    expect(status()).toBe('on_track');
    expect(host.mails).toEqual([]);
    expect(foreseen()).not.toContain('1\u00a0fois');
  });

  it('at half of that curve is off track, and the mail says by what it is judged', () => {
    for (let row = 14; row <= 24; row++) host.person.type(`Ventes!B${row}`, '25');
    live(host, '2026-11-23', [40]);
    expect(status()).toBe('off_track');
    expect(host.mails).toHaveLength(1);
    expect(host.mails[0]?.body).toContain('d’après l’an dernier');
    expect(foreseen()).toContain('1\u00a0fois');
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
