import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { frenchFaults } from '../../support/typography.ts';
import { ask, bookmark, CAMILLE, LOG, refusal, rowsOf, SAM } from '../support/team-file.ts';
import { ALERTS, addRule, everyDay, live, mailDays, oneFigure, rule } from './alert-file.ts';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await oneFigure();
  everyDay(host);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.mails.length = 0;
  reopen();
});

const onlyAlert = () => ask(host, 'alerts.open', null).alerts[0];

describe('alerts.preview', () => {
  it('says the rule in one sentence and how often it would have told, and writes nothing', () => {
    live(host, '2026-11-22', [40, 46, 44, 41, 47]);
    const before = JSON.stringify(host.save());
    const preview = ask(host, 'alerts.preview', rule());
    expect(preview).toEqual({
      sentence:
        'Prévenir camille@exemple.fr si «\u00a0Coût par lead\u00a0» dépasse 45\u00a0€. Retour à la normale à 42,75\u00a0€ ou moins.',
      replay: [
        'Ce mois-ci, cette règle aurait prévenu 2\u00a0fois (22 novembre, 25 novembre).',
        'Avant, aucune fois, sur 5 relevés depuis le 21 novembre.',
        'Elle serait en alerte aujourd’hui.',
      ],
      recovery: 42.75,
      fieldErrors: [],
    });
    expect(JSON.stringify(host.save())).toBe(before);
  });

  it('counts what the clock then does, rule by rule and day by day', () => {
    const rules = [
      [{ threshold: 45 }, 'un@exemple.fr'],
      [{ threshold: 45, confirmations: 2 }, 'deux@exemple.fr'],
      [{ kind: 'rise', threshold: 0.1 }, 'trois@exemple.fr'],
      [{ kind: 'below', threshold: 41, recovery: 42 }, 'quatre@exemple.fr'],
    ] as const;
    for (const [changes, to] of rules) addRule(host, { ...changes, recipients: `Équipe <${to}>` });
    live(host, '2026-11-22', [40, 46, 44, 42, 47, 46, 40, 41, 46]);
    for (const [changes, to] of rules) {
      // The clock speaks for the day before.
      const days = mailDays(host, to).map((day) => `${Number(day.slice(8)) - 1} novembre`);
      const [month = ''] = ask(host, 'alerts.preview', rule(changes)).replay;
      expect(days.length).toBeGreaterThan(0);
      expect(month).toContain(`${days.length}\u00a0fois (${days.join(', ')})`);
    }
  });

  it.each([
    ['no threshold', { threshold: null }, 'threshold'],
    ['a recovery that would end the alert before it began', { recovery: 60 }, 'recovery'],
    ['a name for an address', { recipients: 'Camille' }, 'recipients'],
  ])('names the field of %s', (_what, changes, field) => {
    expect(ask(host, 'alerts.preview', rule(changes)).fieldErrors).toMatchObject([{ field }]);
    expect(refusal(host, 'alerts.save', rule(changes))).toMatchObject({ code: 'FIELD', field });
  });

  it('refuses a KPI that is not there, and a payload of another shape', () => {
    expect(refusal(host, 'alerts.preview', rule({ kpiId: 'autre' })).code).toBe('KPI-GONE');
    expect(refusal(host, 'alerts.save', { ...rule(), kind: 'whatever' })).toMatchObject({
      code: 'PAYLOAD',
      field: 'kind',
    });
    expect(refusal(host, 'alerts.act', { id: 'x', act: 'acknowledge' }).code).toBe('ALERT-GONE');
  });
});

describe('an open alert', () => {
  beforeEach(() => {
    addRule(host);
    live(host, '2026-11-22', [46]);
  });

  it('stands with its value, its threshold and when it began', () => {
    expect(onlyAlert()).toMatchObject({
      open: true,
      phase: 'firing',
      kpi: 'Coût par lead',
      detail: '46\u00a0€, au-dessus de 45\u00a0€ depuis le 21 novembre.',
      lastMessage: '2026-11-22 08:10:00',
    });
  });

  it('is taken care of by name, and is silent until it is over', () => {
    ask(host, 'alerts.act', { id: 'cout-par-lead-above', act: 'acknowledge' }, { user: SAM.email });
    expect(onlyAlert()?.detail).toContain(`Prise en charge par ${SAM.email}.`);
    live(host, '2026-11-23', [50, 40, 46]);
    expect(mailDays(host)).toEqual(['2026-11-22', '2026-11-25']);
  });

  it.each([
    ['day', 'En pause jusqu’au 23 novembre.', '2026-11-24'],
    ['week', 'En pause jusqu’au 29 novembre.', '2026-11-30'],
  ] as const)('sleeps for a %s, then tells once more if nothing has changed', (act, words, day) => {
    ask(host, 'alerts.act', { id: 'cout-par-lead-above', act });
    expect(onlyAlert()?.detail).toContain(words);
    live(
      host,
      '2026-11-23',
      Array.from({ length: 9 }, () => 46),
    );
    expect(mailDays(host)).toEqual(['2026-11-22', day]);
  });

  it('is opened again without another message', () => {
    ask(host, 'alerts.act', { id: 'cout-par-lead-above', act: 'week' });
    ask(host, 'alerts.act', { id: 'cout-par-lead-above', act: 'reopen' });
    live(host, '2026-11-23', [46]);
    expect(onlyAlert()?.phase).toBe('firing');
    expect(mailDays(host)).toEqual(['2026-11-22']);
  });

  it('goes with its rule, and a rule comes back by its id', () => {
    const alert = onlyAlert();
    expect(ask(host, 'alerts.remove', { id: 'cout-par-lead-above' }).alerts).toEqual([]);
    if (alert) ask(host, 'alerts.save', alert.rule);
    expect(rowsOf(host, ALERTS)).toMatchObject([{ Identifiant: 'cout-par-lead-above', État: 'normale' }]);
  });
});

describe('the digest', () => {
  const every = { every: 'week', weekday: 1, recipients: `${CAMILLE.email}, ${SAM.email}` } as const;

  it('leaves on its day with score and standing, to each reader once, and is skipped in words when nothing moved', () => {
    ask(host, 'alerts.digest', every);
    live(host, '2026-11-22', [41, 41, 41, 41, 41, 41, 41, 41, 41]);
    expect(mailDays(host)).toEqual(['2026-11-23']);
    expect(mailDays(host, SAM.email)).toEqual(['2026-11-23']);
    expect(host.mails[0]?.subject).toMatch(/^Point KPI du 23 novembre/);
    expect(
      rowsOf(host, LOG)
        .map((row) => String(row['Sans valeur, et pourquoi']))
        .join('\n'),
    ).toContain('Rien n’a bougé depuis le dernier point');
  });

  it('carries the day’s alerts, so that nobody gets two messages', () => {
    ask(host, 'alerts.digest', every);
    addRule(host);
    live(host, '2026-11-22', [40, 46]);
    expect(host.mails.map(({ to, subject }) => `${to} ${subject.slice(0, 9)}`).sort()).toEqual([
      `${CAMILLE.email} Point KPI`,
      `${SAM.email} Point KPI`,
    ]);
    const [mine, theirs] = [...host.mails].sort((a, b) => (a.to < b.to ? -1 : 1));
    expect(mine?.body).toContain('au-dessus de 45\u00a0€');
    expect(theirs?.body).not.toContain('au-dessus de 45\u00a0€');
  });

  it('is not owed for what was planned before anybody asked, nor in a file without a clock', () => {
    ask(host, 'alerts.digest', { every: 'half_month', weekday: 1, recipients: '' });
    live(host, '2026-11-22', [41, 42]);
    expect(host.mails).toEqual([]);
    ask(host, 'schedule.save', { active: false, weekdays: [1], hour: 8 });
    live(host, '2026-12-01', [43]);
    expect(host.mails).toEqual([]);
  });

  it('that was planned while the clock was dead leaves once, late; on the 1st and 15th as well', () => {
    ask(host, 'alerts.digest', every);
    // From Sunday to Thursday nothing runs, over Monday the 23rd.
    live(host, '2026-11-26', [41, 42, 43]);
    expect(mailDays(host)).toEqual(['2026-11-26']);
    ask(host, 'alerts.digest', { ...every, every: 'half_month' });
    live(host, '2026-12-02', [44, 45, 44]);
    expect(mailDays(host)).toEqual(['2026-11-26', '2026-12-02']);
  });

  it('says what to do next: the playbook’s first advice, or the action that was decided, with the way to the cells', () => {
    ask(host, 'alerts.digest', every);
    // Begun long enough ago to be judged.
    const [view] = ask(host, 'app.open', null).kpis;
    if (view) ask(host, 'kpi.save', { kpi: { ...view.kpi, start: '2026-06-01' } });
    live(host, '2026-11-22', [61, 62]);
    expect(host.mails[0]?.body).toContain(
      `À faire\n• «\u00a0Coût par lead\u00a0»\u00a0: décider d’une action avec ${CAMILLE.email}.\n`,
    );
    expect(host.mails[0]?.body).toMatch(/décider d’une action.*\n {2}Découper .*\n {2}https:.*&range=A2/);
    const glance = { kpiId: 'cout-par-lead', metric: '', status: 'off_track', value: 62, trend: 'worse' } as const;
    const action = 'Couper les campagnes trop chères';
    ask(host, 'actions.add', { glance, action, owner: SAM.email, due: '2026-11-27', send: false });
    live(host, '2026-11-30', [63]);
    const later = host.mails.filter(({ to }) => to === SAM.email).at(-1)?.body;
    expect(later).toContain(
      `• «\u00a0Coût par lead\u00a0»\u00a0: suivre l’action décidée.\n  ${action} (${SAM.email}, attendue depuis le 27 novembre)\n`,
    );
    expect(later).not.toContain('décider d’une action');
  });

  it('names what has no value', () => {
    ask(host, 'alerts.digest', every);
    live(host, '2026-11-22', ['en panne', 'en panne']);
    expect(host.mails[0]?.body).toContain('aucune valeur dans l’historique, vérifier sa mesure.');
  });

  it('refuses readers without an address', () => {
    expect(refusal(host, 'alerts.digest', { ...every, recipients: 'Sam' })).toMatchObject({ field: 'recipients' });
  });
});

describe('the mail', () => {
  it('comes as an example to whoever asks, clean in French, and in English in an English file', async () => {
    expect(ask(host, 'alerts.example', null).sentence).toBe(`Exemple envoyé à ${CAMILLE.email}.`);
    const [mail] = host.mails;
    const lines = (mail?.body ?? '').split('\n').filter((line) => line.trim() !== '' && !line.includes('http'));
    expect(lines.flatMap((line) => frenchFaults(line.trim()))).toEqual([]);
    expect(mail?.htmlBody).toContain('prefers-color-scheme:dark');
    expect(String(rowsOf(host, LOG).at(-1)?.['Sans valeur, et pourquoi'])).toContain(`E-mail · ${CAMILLE.email}`);
    const english = await oneFigure({}, 'en_GB');
    expect(ask(english, 'alerts.example', null).sentence).toBe(`Example sent to ${CAMILLE.email}.`);
    expect(english.mails[0]?.subject).toMatch(/^KPI digest of 21 November/);
    expect(english.mails[0]?.htmlBody).toContain('lang="en"');
    ask(english, 'alerts.save', rule());
    expect(rowsOf(english, 'KPI Alerts')).toMatchObject([{ 'Alert type': 'above a threshold', State: 'normal' }]);
  });
});
