import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClosingView } from '../../src/addon/endpoints/closing-contract.ts';
import type { Host } from '../../src/host/types.ts';
import { WHOLE_MATRIX } from './support/disturbance.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  dayNumber,
  HISTORY,
  kpi,
  LEA,
  LOG,
  leadsOn,
  refusal,
  rowsOf,
  SAM,
  SUBSCRIBERS,
  save,
  spendOn,
  teamFile,
} from './support/team-file.ts';

const NOTES = 'Notes KPI';
const VERSIONS = 'Versions KPI';

/** Leads of each month, against a target that starts again every month. */
const LEADS = kpi({
  name: 'Leads du mois',
  metric: '',
  measure: '=SUM(Campagnes!C2:C)',
  unit: 'count',
  currency: '',
  direction: 'higher',
  accrual: 'per_period',
  baseline: null,
  targetType: 'increase_to',
  target: 500,
  frequency: 'month',
  start: '2026-09-01',
  end: '2027-08-31',
});
/** Judged on October alone: it ends with the month. */
const OCTOBER = kpi({ name: 'Coût d’octobre', start: '2026-10-19', end: '2026-10-31' });
const READERS = { ...SUBSCRIBERS, frequency: 'month' as const, start: '2026-10-01' };

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile({ now: '2026-10-28T08:00:00Z' });
  save(host, LEADS, OCTOBER, READERS);
  ask(host, 'snapshot.run', null);
  host.clock.set('2026-11-03T08:00:00Z');
  ask(host, 'snapshot.run', null);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.fail.clear();
  reopen();
});

const bySam = { user: SAM.email };

function preview(period = '2026-10', options = {}): ClosingView {
  return ask(host, 'closing.open', { period }, options);
}
function close(period = '2026-10', more: object = {}, options = {}) {
  const { agreement } = preview(period);
  return ask(host, 'closing.close', { period, agreement, next: [], lessons: [], ...more }, options);
}
function rowOf(name: string, period: string) {
  const row = rowsOf(host, HISTORY).find((cells) => cells['Nom du KPI'] === name && cells['Période'] === period);
  if (!row) throw new Error(`${name} has no row for ${period}`);
  return row;
}
function lineOf(view: ClosingView, name: string) {
  const line = view.lines.find((candidate) => candidate.name === name);
  if (!line) throw new Error(`no line for ${name}`);
  return line;
}
const sumOver = (from: string, to: string, of: (day: number) => number) => {
  let total = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day++) total += of(day);
  return total;
};

describe('before a period is closed', () => {
  it('each KPI shows value, score and verdict, and nothing is written', () => {
    const before = rowsOf(host, HISTORY);
    const view = preview('');
    expect(view.period).toBe('2026-10');
    expect(view.closed).toBe(false);
    expect(view.offered.slice(0, 2)).toEqual([
      { period: '2026-10', closed: false },
      { period: '2026-09', closed: false },
    ]);
    const leads = sumOver('2026-10-01', '2026-10-31', leadsOn);
    expect(lineOf(view, 'Leads du mois')).toMatchObject({
      value: leads,
      target: 500,
      status: 'missed',
      asksLesson: true,
    });
    expect(lineOf(view, 'Leads du mois').score).toBeCloseTo(leads / 500, 10);
    // Its last week ends with it, on the 31st.
    const week = (of: (day: number) => number) => sumOver('2026-10-26', '2026-10-31', of);
    expect(lineOf(view, 'Coût d’octobre')).toMatchObject({ period: '2026-W44', rows: 2, early: '' });
    expect(lineOf(view, 'Coût d’octobre').value).toBeCloseTo(week(spendOn) / week(leadsOn), 10);
    // A reading of 28 October speaks for the month, and says that it is early.
    expect(lineOf(view, 'Abonnés à la lettre')).toMatchObject({ value: 1200, early: '2026-10-28' });
    expect(view.missing).toEqual([]);
    expect(rowsOf(host, HISTORY)).toEqual(before);
  });

  it('proposes the next stretch of a KPI that ends with it, its target unchanged', () => {
    expect(preview().next).toEqual([
      expect.objectContaining({ name: 'Coût d’octobre', start: '2026-11-01', end: '2026-11-13', target: 25 }),
    ]);
  });

  it('says which KPIs have no value in it', () => {
    host.person.deleteRows(HISTORY, rowNumber('Leads du mois', '2026-10'));
    expect(preview().missing).toEqual([{ name: 'Leads du mois', periods: ['2026-10'] }]);
    expect(close().sentence).toContain('3 lignes figées');
    expect(String(rowsOf(host, LOG).at(-1)?.['Sans valeur, et pourquoi'])).toContain('Leads du mois');
  });
});

function rowNumber(name: string, period: string): number {
  const rows = host.get(`'${HISTORY}'!A1:U60`);
  const title = rows[0] ?? [];
  const at = rows.findIndex(
    (cells) => cells[title.indexOf('Nom du KPI')] === name && cells[title.indexOf('Période')] === period,
  );
  if (at < 0) throw new Error(`${name} has no row for ${period}`);
  return at + 1;
}

describe('a closed period', () => {
  it('is frozen: no run, however late, writes its rows, and the next period goes on', () => {
    close();
    const frozen = rowOf('Leads du mois', '2026-10');
    expect(String(frozen['Sceau'])).toMatch(/^closed-v1-/);
    host.person.type(cellOf(host, 'Campagnes', 'Leads', 65), '1000');
    ask(host, 'snapshot.run', null);
    host.clock.set('2026-12-02T08:00:00Z');
    const { run, notices } = ask(host, 'snapshot.run', null);
    expect(rowOf('Leads du mois', '2026-10')).toEqual(frozen);
    expect(rowOf('Leads du mois', '2026-11')['Valeur']).toBe(sumOver('2026-11-01', '2026-11-30', leadsOn));
    expect(run.refused).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('keeps its verdict, judged on the whole period even where it was read before its end', () => {
    expect(rowOf('Abonnés à la lettre', '2026-10')['Statut']).not.toBe('missed');
    close();
    expect(rowOf('Leads du mois', '2026-10')).toMatchObject({ Statut: 'missed' });
    expect(rowOf('Abonnés à la lettre', '2026-10')['Valeur']).toBe(1200);
  });

  it('tells a row that somebody changed since, and leaves it to that person', () => {
    close();
    host.person.type(cellOf(host, HISTORY, 'Valeur', rowNumber('Leads du mois', '2026-10')), '999');
    const [point] =
      ask(host, 'app.open', null)
        .kpis.find(({ kpi: { name } }) => name === 'Leads du mois')
        ?.history.slice(-2) ?? [];
    expect(point).toMatchObject({ period: '2026-10', value: 999, byHand: true, provisional: false });
    ask(host, 'snapshot.run', null);
    expect(rowOf('Leads du mois', '2026-10')['Valeur']).toBe(999);
  });

  it('gets no new row for what it lacked', () => {
    host.person.deleteRows(HISTORY, rowNumber('Leads du mois', '2026-10'));
    close();
    ask(host, 'snapshot.run', null);
    expect(rowsOf(host, HISTORY).map((row) => `${row['Nom du KPI']} ${row['Période']}`)).not.toContain(
      'Leads du mois 2026-10',
    );
    const view = ask(host, 'app.open', null).kpis.find(({ kpi: { name } }) => name === 'Leads du mois');
    expect(view?.missing).toEqual([]);
  });

  it('cannot be closed twice, nor by two people at once', () => {
    const { agreement } = preview();
    const wish = { period: '2026-10', agreement, next: [], lessons: [] };
    ask(host, 'closing.close', wish);
    expect(refusal(host, 'closing.close', wish, bySam).code).toBe('CLOSING-DONE');
    expect(preview().closed).toBe(true);
    expect(rowsOf(host, LOG).filter((row) => row['Déclenché par'] === 'close')).toHaveLength(1);
  });

  it('waits for whoever holds the lock', () => {
    const { agreement } = preview();
    host.locks.occupy(`document:${host.document.id}`);
    expect(refusal(host, 'closing.close', { period: '2026-10', agreement, next: [], lessons: [] }).code).toBe('BUSY');
    host.locks.free(`document:${host.document.id}`);
  });

  it('is opened again with a yes, in the log', () => {
    close();
    const before = String(rowOf('Leads du mois', '2026-10')['Sceau']);
    const { sentence } = ask(host, 'closing.reopen', { period: '2026-10' }, bySam);
    expect(sentence).toBe('Clôture annulée (octobre 2026)\u00a0: 4 lignes peuvent de nouveau être mises à jour.');
    expect(rowOf('Leads du mois', '2026-10')['Sceau']).toBe(before.replace('closed-', ''));
    expect(rowsOf(host, LOG).at(-1)).toMatchObject({ 'Déclenché par': 'reopen', Par: SAM.email });
    expect(refusal(host, 'closing.reopen', { period: '2026-10' }).code).toBe('CLOSING-NONE');
  });

  it('leaves a month closed whose quarter alone is opened again', () => {
    host.clock.set('2027-01-05T08:00:00Z');
    ask(host, 'snapshot.run', null);
    close('2026-10');
    close('2026-Q4');
    ask(host, 'closing.reopen', { period: '2026-Q4' });
    expect(String(rowOf('Leads du mois', '2026-10')['Sceau'])).toMatch(/^closed-/);
    expect(String(rowOf('Leads du mois', '2026-11')['Sceau'])).toMatch(/^v1-/);
  });
});

describe('what is not closed', () => {
  it.each([
    ['2026-11', 'CLOSING-OPEN'],
    ['2026-Q4', 'CLOSING-OPEN'],
    ['2026', 'CLOSING-OPEN'],
    ['2026-W40', 'PAYLOAD'],
    ['2026-13', 'PAYLOAD'],
  ])('%s: %s', (period, code) => {
    expect(refusal(host, 'closing.close', { period, agreement: '', next: [], lessons: [] }).code).toBe(code);
  });

  it('what changed since the preview', () => {
    const { agreement } = preview();
    host.person.type(cellOf(host, HISTORY, 'Valeur', rowNumber('Leads du mois', '2026-10')), '999');
    expect(refusal(host, 'closing.close', { period: '2026-10', agreement, next: [], lessons: [] }).code).toBe(
      'CLOSING-CHANGED',
    );
    expect(String(rowOf('Coût d’octobre', '2026-W44')['Sceau'])).toMatch(/^v1-/);
  });

  it('by a person who may only read', () => {
    const { agreement } = preview();
    const wish = { period: '2026-10', agreement, next: [], lessons: [] };
    expect(refusal(host, 'closing.close', wish, { user: LEA.email }).code).toBe('READ-ONLY');
  });
});

describe('the next period', () => {
  it('begins with the dates and the target that the person confirmed, the old target kept as a version', () => {
    const [next] = preview().next;
    if (!next) throw new Error('nothing proposed');
    const { kpiId } = next;
    close('2026-10', {
      next: [{ kpiId, start: '2026-11-01', end: '2026-11-30', target: 22, targetMax: null }],
    });
    expect(ask(host, 'app.open', null).kpis.find(({ kpi: { id } }) => id === kpiId)?.kpi).toMatchObject({
      start: '2026-11-01',
      end: '2026-11-30',
      target: 22,
      state: 'active',
      updatedBy: CAMILLE.email,
    });
    expect(rowOf('Coût d’octobre', '2026-W44')['Valeur cible']).toBe(25);
    expect(rowsOf(host, VERSIONS).map((row) => row['Valeur cible'])).toEqual([25, 22]);
    const run = ask(host, 'snapshot.run', null);
    expect(run.notices).toEqual([]);
    expect(rowOf('Coût d’octobre', '2026-W45')['Valeur cible']).toBe(22);
    expect(rowsOf(host, VERSIONS)).toHaveLength(2);
  });

  it('is refused in words where its dates contradict each other', () => {
    const { agreement, next } = preview();
    const wrong = { kpiId: next[0]?.kpiId ?? '', start: '2026-11-30', end: '2026-11-01', target: 25, targetMax: null };
    const error = refusal(host, 'closing.close', { period: '2026-10', agreement, next: [wrong], lessons: [] });
    expect(error.code).toBe('FIELD');
    expect(error.message).toContain('Coût d’octobre');
    expect(String(rowOf('Coût d’octobre', '2026-W44')['Sceau'])).toMatch(/^v1-/);
  });

  it('keeps what was learnt beside the KPI', () => {
    const { kpiId } = lineOf(preview(), 'Leads du mois');
    close('2026-10', { lessons: [{ kpiId, text: '=Salon annulé : prévoir un plan B' }] });
    const [note] = rowsOf(host, NOTES);
    expect(note).toMatchObject({
      'Identifiant KPI': kpiId,
      'Nom du KPI': 'Leads du mois',
      Par: CAMILLE.email,
    });
    expect(String(note?.['Texte'])).toContain('Salon annulé');
  });
});

/** Without the whole matrix every third position. */
const STEP = WHOLE_MATRIX ? 1 : 3;

it.each(['Range.setValues', 'Sheet.appendRow', 'Sheet.insert'])(
  'goes on where a closing was cut off, at every %s',
  (operation) => {
    const leads = lineOf(preview(), 'Leads du mois').kpiId;
    const wish = () => {
      const { agreement, next } = preview();
      const terms = next.map(({ kpiId, start, end, targetMax }) => ({ kpiId, start, end, target: 22, targetMax }));
      return { period: '2026-10', agreement, next: terms, lessons: [{ kpiId: leads, text: 'Salon annulé' }] };
    };
    for (let position = 1, died = true; died; position += STEP) {
      reopen();
      const first = wish();
      host.fail.at(position, 'kill', operation);
      try {
        host.sidebarCall('closing.close', first);
        died = false;
      } catch {
        host.fail.clear();
        if (!preview().closed) ask(host, 'closing.close', wish());
      }
      host.fail.clear();
      expect(preview().closed).toBe(true);
      expect(String(rowOf('Leads du mois', '2026-10')['Sceau'])).toMatch(/^closed-v1-/);
      const ended = ask(host, 'app.open', null).kpis.find(({ kpi: { name } }) => name === 'Coût d’octobre')?.kpi;
      expect(ended).toMatchObject({ end: '2026-11-13', target: 22 });
      expect(rowsOf(host, NOTES).map((row) => row['Texte'])).toEqual(['Salon annulé']);
    }
  },
);
