import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { ask, bookmark, CAMILLE, cellOf, HISTORY, LOG, rowsOf, SAM } from '../support/team-file.ts';
import { ALERTS, addRule, everyDay, live, mailDays, oneFigure, SENDS } from './alert-file.ts';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await oneFigure();
  everyDay(host);
  addRule(host);
  live(host, '2026-11-23', [40]);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.fail.clear();
  host.mails.length = 0;
  reopen();
  host.calls.reset();
});

const logged = (): string =>
  rowsOf(host, LOG)
    .map((row) => String(row['Sans valeur, et pourquoi']))
    .join('\n');

describe('a rule under the clock', () => {
  it('46-44-46-44 around 45 sends one message, whatever the ticks, and says so in the sheet, the sends and the log', () => {
    live(host, '2026-11-24', [46, 44, 46, 44]);
    expect(mailDays(host)).toEqual(['2026-11-24']);
    expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'en alerte', 'Personnes prévenues': CAMILLE.email }]);
    expect(rowsOf(host, SENDS)).toMatchObject([{ Service: 'E-mail', État: 'envoyé', Responsable: CAMILLE.email }]);
    expect(logged()).toContain(`E-mail · ${CAMILLE.email} · Alerte`);
  });

  it('tells what matters: value, threshold, target, status, trend, and the way to the row', () => {
    live(host, '2026-11-24', [46]);
    const [mail] = host.mails;
    expect(mail?.subject).toBe('Alerte\u00a0: Coût par lead, au-dessus de 45\u00a0€');
    for (const part of [
      '46\u00a0€',
      'Cible\u00a0: 30\u00a0€',
      'de 40\u00a0€ à 46\u00a0€',
      '▁▇',
      '#gid=',
      '&range=A2',
    ]) {
      expect(mail?.body).toContain(part);
    }
    expect(mail?.htmlBody).not.toMatch(/<img|<script|<form|src=|url\(/);
  });

  it('recovers at its own threshold, and may then tell again', () => {
    live(host, '2026-11-24', [46, 42.75, 46, 40, 30, 46]);
    expect(mailDays(host)).toEqual(['2026-11-24', '2026-11-26', '2026-11-29']);
  });

  it('sends one message a person and day for several rules, to each the ones that concern them', () => {
    addRule(host, { threshold: 44, recipients: `${CAMILLE.email}, ${SAM.email}` });
    live(host, '2026-11-24', [46]);
    expect(host.mails.map(({ to, subject }) => [to, subject.slice(0, 9)]).sort()).toEqual([
      [CAMILLE.email, '2 alertes'],
      [SAM.email, 'Alerte\u00a0: '],
    ]);
  });

  it('waits for its confirmations', () => {
    addRule(host, { threshold: 44.5, confirmations: 3, recipients: SAM.email });
    live(host, '2026-11-24', [45, 45, 44, 45, 45, 45]);
    expect(mailDays(host, SAM.email)).toEqual(['2026-11-29']);
  });

  it('says that there is no data, and that there is some again', () => {
    addRule(host, { kind: 'no_data', threshold: 2, recipients: SAM.email });
    live(host, '2026-11-24', ['en panne', 'en panne', 'en panne', 41]);
    expect(mailDays(host, SAM.email)).toEqual(['2026-11-25']);
    expect(rowsOf(host, ALERTS)[1]?.['État']).toBe('revenue à la normale');
  });
});

describe('ticks that go wrong', () => {
  it('a tick that comes twice tells nothing twice', () => {
    const [trigger] = host.triggers;
    live(host, '2026-11-24', [46]);
    for (let again = 0; again < 3; again++) host.fire(trigger?.id ?? '');
    expect(host.mails).toHaveLength(1);
  });

  it('a quota that is out makes the message wait, in words, until the next hour that has some', () => {
    const at = Date.parse('2026-11-24T00:00:00Z');
    for (let sent = 0; sent < 100; sent++)
      host.mails.push({ to: 'x@y.fr', subject: '', body: '', from: CAMILLE.email, at });
    live(host, '2026-11-24', [46]);
    expect(mailDays(host)).toEqual([]);
    expect(logged()).toContain('Quota de mails du jour atteint');
    expect(rowsOf(host, SENDS)).toMatchObject([{ État: 'en attente' }]);
    expect(rowsOf(host, HISTORY)).toHaveLength(2);
    live(host, '2026-11-25', [46]);
    expect(mailDays(host)).toEqual(['2026-11-25']);
    expect(rowsOf(host, SENDS)).toMatchObject([{ État: 'envoyé' }]);
  });

  it('a quota for one tells one, the others wait in words, and are the first to be told when there is more', () => {
    const people = ['a@exemple.fr', 'b@exemple.fr', 'c@exemple.fr'];
    ask(host, 'alerts.remove', { id: 'cout-par-lead-above' });
    addRule(host, { recipients: 'Anne <a@exemple.fr>, b@exemple.fr; c@exemple.fr' });
    const full = (left: number, at: string): void => {
      host.mails.length = 0;
      for (let sent = left; sent < 100; sent++)
        host.mails.push({ to: 'x@y.fr', subject: '', body: '', from: CAMILLE.email, at: Date.parse(at) });
    };
    const told = (): readonly string[] => people.filter((to) => mailDays(host, to).length > 0);
    const states = (): string =>
      rowsOf(host, SENDS)
        .map((row) => row['État'])
        .join(', ');
    full(1, '2026-11-24T06:00:00Z');
    live(host, '2026-11-24', [46]);
    expect(told()).toEqual(['a@exemple.fr']);
    expect(states()).toBe('envoyé, en attente, en attente');
    // Three ticks have tried; each that waits is told once.
    expect(logged().match(/Quota de mails du jour atteint/g)).toHaveLength(2);
    full(1, '2026-11-24T18:00:00Z');
    live(host, '2026-11-25', [46]);
    expect(told()).toEqual(['b@exemple.fr']);
    full(100, '');
    live(host, '2026-11-26', [46]);
    expect(told()).toEqual(['c@exemple.fr']);
    expect(states()).toBe('envoyé, envoyé, envoyé');
    expect(rowsOf(host, ALERTS)[0]?.['Personnes prévenues']).toBe(people.join(', '));
  });

  it('goes to the KPI’s new owner, and leaves as whoever took the clock over', () => {
    const [view] = ask(host, 'app.open', null).kpis;
    if (view) ask(host, 'kpi.save', { kpi: { ...view.kpi, owner: SAM.email } });
    everyDay(host, SAM.email);
    live(host, '2026-11-24', [46]);
    expect(host.mails.map(({ to, from }) => [to, from])).toEqual([[SAM.email, SAM.email]]);
  });

  it('an owner without an address leaves the message to whoever the clock runs as', () => {
    const [view] = ask(host, 'app.open', null).kpis;
    if (view) ask(host, 'kpi.save', { kpi: { ...view.kpi, owner: 'Camille' } });
    live(host, '2026-11-24', [46]);
    expect(host.mails.map(({ to }) => to)).toEqual([CAMILLE.email]);
  });

  it('several owners, each with a name, are told each; a recipient that is no address stops its rule alone, with its cell', () => {
    const [view] = ask(host, 'app.open', null).kpis;
    const owner = `Camille Martin <${CAMILLE.email}>, Sam <${SAM.email}>`;
    if (view) ask(host, 'kpi.save', { kpi: { ...view.kpi, owner } });
    addRule(host, { threshold: 44 });
    host.person.type(cellOf(host, ALERTS, 'Destinataires', 3), 'Noé');
    live(host, '2026-11-24', [46]);
    expect(host.mails.map(({ to }) => to).sort()).toEqual([CAMILLE.email, SAM.email]);
    expect(host.mails[0]?.subject).toMatch(/^Alerte/);
    expect(ask(host, 'alerts.open', null).alerts[1]?.problems[0]).toContain('Destinataires (Alertes KPI!H3)');
  });

  it('the night that winter begins tells each person once, though an hour comes twice', () => {
    const [view] = ask(host, 'app.open', null).kpis;
    if (view) ask(host, 'kpi.save', { kpi: { ...view.kpi, end: '2028-06-30' } });
    addRule(host, { threshold: 44 });
    addRule(host, { threshold: 43 });
    host.person.type('Chiffres!B1', '46');
    // In Paris, 31 October 2027 has 25 hours.
    for (let hour = 0; hour < 36; hour++) {
      host.clock.set(new Date(Date.parse('2027-10-30T20:10:00Z') + hour * 3_600_000).toISOString());
      host.fireDueTriggers();
    }
    const days = host.mails.map(({ at }) => new Date(at + 2 * 3_600_000).toISOString().slice(0, 10));
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days).size).toBe(days.length);
  });

  it('a KPI that was removed, or archived, alerts nobody; the rule is told with its cell', () => {
    ask(host, 'kpi.remove', { id: 'cout-par-lead' });
    live(host, '2026-11-24', [46]);
    expect(host.mails).toEqual([]);
    const [alert] = ask(host, 'alerts.open', null).alerts;
    expect(alert?.problems[0]).toContain('Identifiant KPI (Alertes KPI!B2)');
  });

  it('a damaged row is told with its cell and kept as it is, and the others go on', () => {
    addRule(host, { threshold: 44, recipients: SAM.email });
    host.person.type(cellOf(host, ALERTS, 'Seuil', 2), 'beaucoup');
    live(host, '2026-11-24', [46]);
    expect(host.mails.map(({ to }) => to)).toEqual([SAM.email]);
    expect(rowsOf(host, ALERTS)[0]).toMatchObject({ Seuil: 'beaucoup', État: 'normale' });
    expect(ask(host, 'alerts.open', null).alerts[0]?.problems[0]).toContain('Seuil (Alertes KPI!E2)');
  });

  it('a renamed sheet with moved columns and a column of somebody else’s is found and kept', () => {
    host.person.renameSheet(ALERTS, 'Nos alertes');
    host.person.insertColumns('Nos alertes', 10, 1);
    host.person.type("'Nos alertes'!J1", 'Avis');
    host.person.type("'Nos alertes'!J2", 'à revoir');
    live(host, '2026-11-24', [46]);
    expect(host.mails).toHaveLength(1);
    expect(rowsOf(host, 'Nos alertes')).toMatchObject([{ Avis: 'à revoir', État: 'en alerte' }]);
  });

  it('a hostile name stays text in the mail, the subject and the sheets', () => {
    const [view] = ask(host, 'app.open', null).kpis;
    const name = '=HYPERLINK("http://x") <b onclick=alert(1)>\nBcc: x@y.fr';
    if (view) ask(host, 'kpi.save', { kpi: { ...view.kpi, name } });
    ask(host, 'alerts.remove', { id: 'cout-par-lead-above' });
    addRule(host);
    live(host, '2026-11-24', [46]);
    const [mail] = host.mails;
    expect(mail?.subject).not.toContain('\n');
    expect(mail?.htmlBody).not.toContain('<b ');
    expect(mail?.htmlBody).toContain('&lt;b onclick');
    expect(rowsOf(host, ALERTS)[0]?.['Nom du KPI']).toBe(name);
  });

  it('a sheet of alerts that may not be written costs the snapshot nothing, and is made good at the next run', () => {
    // The first write of the tick is the history's.
    host.clock.set('2026-11-24T07:10:00Z');
    host.person.type('Chiffres!B1', '46');
    host.fail.at(2, 'permission', 'Range.setValues');
    host.fireDueTriggers();
    expect(rowsOf(host, HISTORY)).toHaveLength(2);
    expect(host.mails).toEqual([]);
    live(host, '2026-11-25', [46]);
    expect(mailDays(host)).toEqual(['2026-11-25']);
  });
});

describe('what a run costs', () => {
  const costOf = (day: string, value: number): number => {
    host.person.type('Chiffres!B1', String(value));
    host.clock.set(`${day}T07:10:00Z`);
    host.calls.reset();
    host.fireDueTriggers();
    return host.calls.readsAndWrites();
  };

  it('two calls more with rules, none without', () => {
    const withRules = costOf('2026-11-24', 41);
    host.person.deleteSheet(ALERTS);
    const without = costOf('2026-11-25', 41);
    expect(withRules - without).toBeLessThanOrEqual(3);
    expect(without).toBeLessThanOrEqual(13);
  });
});
