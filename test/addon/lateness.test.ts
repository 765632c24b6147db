import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  everyMonday,
  HISTORY,
  kpi,
  refusal,
  rowsOf,
  SAM,
  SUBSCRIBERS,
  save,
  teamFile,
  tick,
} from './support/team-file.ts';

const STATUS = 'Suivi KPI';
const THREE_MISSED = '2026-12-08T12:00:00Z';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile();
  save(host, kpi(), SUBSCRIBERS);
  ask(host, 'snapshot.run', null);
  everyMonday(host);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.fail.clear();
  host.mails.length = 0;
  reopen();
});

const bySam = { user: SAM.email };
/** What the cell says to a person who opens the file: formulas over the clock are computed anew then. */
function told(): unknown {
  reopenFile(host);
  return rowsOf(host, STATUS)[0]?.['Relevés'];
}
function reopenFile(file: Host): void {
  const now = file.clock.now();
  expect(file.load(structuredClone(file.save()))).toBeNull();
  file.clock.set(now);
}

describe('the cell that tells by itself', () => {
  it('turns when a planned snapshot does not come, without anything of ours running', () => {
    expect(told()).toBe('À jour');
    host.clock.set('2026-11-23T08:59:00Z');
    expect(told()).toBe('À jour');
    // Monday 23 November, eight in Paris, and two hours of grace.
    host.clock.set('2026-11-23T09:01:00Z');
    expect(told()).toBe('Relevé en retard depuis le 23/11/2026');
  });

  it('turns back once the snapshot is taken, by the clock or by hand', () => {
    tick(host, 3);
    expect(told()).toBe('À jour');
    host.document.triggers.length = 0;
    host.clock.set('2026-12-01T12:00:00Z');
    expect(told()).toBe('Relevé en retard depuis le 30/11/2026');
    ask(host, 'snapshot.run', null);
    expect(told()).toBe('À jour');
  });

  it.each([
    ['a renamed history', () => host.person.renameSheet(HISTORY, 'Nos relevés')],
    ['a moved column', () => host.person.moveColumns(HISTORY, 4, 1, 2)],
    ['an inserted row', () => host.person.insertRows(STATUS, 2, 3)],
    ['a sorted history', () => host.person.sort(`'${HISTORY}'!A2:U4`, { column: 1, ascending: false })],
  ])('holds through %s', (_what, edit) => {
    edit();
    host.clock.set('2026-11-24T09:01:00Z');
    ask(host, 'app.open', null);
    expect(told()).toBe('Relevé en retard depuis le 23/11/2026');
  });

  it('has a plain date of today beside it, refreshed at each day’s first opening', () => {
    host.clock.set('2026-11-25T09:00:00Z');
    ask(host, 'app.open', null);
    const cell = cellOf(host, STATUS, 'Aujourd’hui', 2);
    expect(host.display(cell)).toEqual([['2026-11-25']]);
    expect(host.formula(cell)).toBe('');
    host.calls.reset();
    ask(host, 'app.open', null);
    expect(host.calls.byName()).not.toHaveProperty('Range.setValues');
  });

  it('is today’s in a run that nobody opened the file for, where a measure reads it', () => {
    save(host, kpi({ name: 'Jour', metric: '', measure: `='${STATUS}'!F2`, dates: '', unit: 'count', target: 60_000 }));
    tick(host, 3);
    expect(host.display(cellOf(host, STATUS, 'Aujourd’hui', 2))).toEqual([['2026-11-23']]);
  });

  it('says that nothing is planned once the schedule is off', () => {
    ask(host, 'schedule.save', { active: false, weekdays: [1], hour: 8 });
    expect(told()).toBe('Aucun relevé planifié');
  });

  it('speaks English in an English file', async () => {
    const english = await teamFile({ locale: 'en_GB', timeZone: 'Europe/London' });
    save(english, kpi());
    everyMonday(english);
    english.clock.set('2026-11-24T12:00:00Z');
    reopenFile(english);
    expect(rowsOf(english, 'KPI Status')[0]?.['Snapshots']).toBe('Snapshot overdue since 23 Nov 2026');
  });
});

describe('the mail at the next opening', () => {
  it('goes to the schedule’s owner, once for each missed run, whoever opens', () => {
    host.document.triggers.length = 0;
    host.clock.set('2026-11-24T12:00:00Z');
    ask(host, 'app.open', null, bySam);
    ask(host, 'app.open', null);
    ask(host, 'app.open', null, bySam);
    expect(host.mails).toHaveLength(1);
    const [mail] = host.mails;
    expect(mail).toMatchObject({ to: CAMILLE.email, from: SAM.email, subject: 'Relevé en retard\u00a0: Suivi' });
    expect(mail?.body).toContain('Le relevé prévu le 23 novembre n’est pas venu');
    expect(mail?.body).toContain(host.document.id);
    host.clock.set(THREE_MISSED);
    ask(host, 'app.open', null);
    expect(host.mails).toHaveLength(2);
    expect(host.mails[1]?.body).toContain('2 relevés prévus ne sont pas venus');
  });

  it('does not leave while snapshots come, nor in the hours of grace', () => {
    host.clock.set('2026-11-23T08:30:00Z');
    ask(host, 'app.open', null);
    tick(host, 3);
    ask(host, 'app.open', null);
    expect(host.mails).toHaveLength(0);
  });

  it('waits for the next day when the day’s quota is used up, and says nothing twice', () => {
    host.document.triggers.length = 0;
    host.clock.set('2026-11-24T12:00:00Z');
    for (let sent = 0; sent < 100; sent++) {
      host.mails.push({
        to: 'a@exemple.fr',
        subject: '',
        body: '',
        from: SAM.email,
        at: Date.parse('2026-11-24T11:00:00Z'),
      });
    }
    ask(host, 'app.open', null, bySam);
    expect(host.mails).toHaveLength(100);
    ask(host, 'app.open', null);
    expect(host.mails).toHaveLength(101);
    ask(host, 'app.open', null, bySam);
    expect(host.mails).toHaveLength(101);
  });

  it('is not sent again when the person is cut off while it leaves', () => {
    host.document.triggers.length = 0;
    host.clock.set('2026-11-24T12:00:00Z');
    host.fail.before(1, () => ask(host, 'app.open', null), 'MailApp.sendEmail');
    ask(host, 'app.open', null, bySam);
    ask(host, 'app.open', null);
    expect(host.mails).toHaveLength(1);
  });

  it('keeps no panel from opening where Google refuses it', () => {
    host.document.triggers.length = 0;
    host.clock.set('2026-11-24T12:00:00Z');
    host.fail.at(1, 'permission', 'MailApp.getRemainingDailyQuota');
    expect(ask(host, 'app.open', null, bySam).schedule.late).toBe('Le relevé prévu le 23 novembre n’est pas venu.');
    expect(host.mails).toHaveLength(0);
    ask(host, 'app.open', null, bySam);
    expect(host.mails).toHaveLength(1);
  });
});

describe('whose clock it is', () => {
  it('tells its owner that the trigger was deleted, and nobody else', () => {
    expect(ask(host, 'app.open', null).schedule.problem).toBe('');
    host.document.triggers.length = 0;
    expect(ask(host, 'app.open', null).schedule.problem).toBe(
      'Le déclencheur de ce planning a été supprimé\u00a0: enregistrez le planning pour le recréer.',
    );
    expect(ask(host, 'app.open', null, bySam).schedule.problem).toBe('');
    everyMonday(host);
    expect(ask(host, 'app.open', null).schedule.problem).toBe('');
  });

  it('tells its owner that the authorisation was withdrawn', () => {
    host.fail.at(1, 'permission', 'ScriptApp.getProjectTriggers');
    expect(ask(host, 'app.open', null).schedule.problem).toContain('Google n’a plus votre autorisation');
  });

  it('a run without authorisation stays owed, and is late', () => {
    host.clock.set('2026-11-23T07:30:00Z');
    host.fail.at(1, 'permission', 'Range.getValues');
    expect(() => host.fireDueTriggers()).toThrow('permission');
    host.fail.clear();
    host.clock.set('2026-11-23T12:00:00Z');
    expect(ask(host, 'app.open', null, bySam).schedule.late).not.toBe('');
    expect(host.mails[0]?.to).toBe(CAMILLE.email);
  });

  it('one click takes it over from a person who left: their tick ends, the mail goes to the new one', () => {
    const former = host.triggers[0]?.id ?? '';
    const { weekdays, hour } = ask(host, 'app.open', null, bySam).schedule;
    const view = ask(host, 'schedule.save', { active: true, weekdays, hour }, bySam);
    expect(view.schedule).toMatchObject({ owner: SAM.email, mine: true, problem: '' });
    expect(rowsOf(host, STATUS)[0]?.['Tourne au nom de']).toBe(SAM.email);
    host.clock.set('2026-11-23T07:30:00Z');
    host.fire(former);
    expect(host.triggers.map(({ owner }) => owner)).toEqual([SAM.email]);
    host.document.triggers.length = 0;
    host.clock.set('2026-11-24T12:00:00Z');
    ask(host, 'app.open', null);
    expect(host.mails.map(({ to }) => to)).toEqual([SAM.email]);
  });

  it('a copy goes on with nothing of the original’s: no run, no mail, no closed period, and says so', async () => {
    const properties = { ...host.document.documentProperties };
    const copy = await teamFile();
    copy.load(structuredClone(host.save()));
    copy.copyDocument();
    // Even where the properties had come along.
    Object.assign(copy.document.documentProperties, properties);
    copy.clock.set('2026-11-24T12:00:00Z');
    const view = ask(copy, 'app.open', null);
    expect(view.schedule).toMatchObject({ active: false, owner: '', late: '', problem: '' });
    expect(view.notices.join(' ')).toContain('Ce fichier est une copie');
    expect(copy.mails).toHaveLength(0);
    const before = rowsOf(copy, HISTORY).length;
    copy.run('clockTick', [{ triggerUid: 'elsewhere' }], { headless: true });
    copy.run('clockTick', [{}], { headless: true });
    expect(rowsOf(copy, HISTORY)).toHaveLength(before);
  });

  it('an unsaved schedule by a person who may only read is refused in words', () => {
    const error = refusal(host, 'schedule.save', { active: true, weekdays: [1], hour: 8 }, { user: 'lea@exemple.fr' });
    expect(error.code).toBe('READ-ONLY');
    expect(ask(host, 'app.open', null).schedule).toMatchObject({ active: true, owner: CAMILLE.email });
  });
});

describe('a KPI named like a removed one', () => {
  it('does not inherit its history, whether made in the panel or typed in the sheet', () => {
    const [first] = ask(host, 'app.open', null).kpis;
    ask(host, 'kpi.remove', { id: first?.kpi.id ?? '' });
    save(host, kpi());
    const made = ask(host, 'app.open', null).kpis.find(({ kpi: { name } }) => name === 'Coût par lead');
    expect(made?.kpi.id).toBe('cout-par-lead-2');
    expect(made?.history).toEqual([]);
  });

  it('is itself where a hand erased its id', () => {
    host.person.clear(cellOf(host, 'KPI', 'Identifiant', 2));
    const view = ask(host, 'snapshot.run', null);
    expect(view.kpis[0]?.kpi.id).toBe('cout-par-lead');
    expect(view.kpis[0]?.history.length).toBeGreaterThan(0);
  });
});
