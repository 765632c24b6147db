import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { placeOf, shown } from './support/dashboard.ts';
import { ask, bookmark, CAMILLE, kpi, quoted, refusal, SAM, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

const MEETING = 'Réunion KPI';

const reading = { metric: '', dates: '', unit: 'count', currency: '', direction: 'higher', baseline: 0 } as const;
const MISSED = kpi({
  ...reading,
  name: 'Pannes',
  measure: '=900',
  direction: 'lower',
  targetType: 'stay_below',
  target: 20,
});

let host: Host;
let again: () => void;

beforeAll(async () => {
  host = await teamFile();
  save(
    host,
    kpi({ ...SUBSCRIBERS, owner: 'Noé' }),
    kpi({ ...reading, name: 'Inscrits', measure: '=500', targetType: 'increase_to', target: 400, end: '2026-12-31' }),
    kpi({ ...reading, name: 'Avis', measure: '=70', targetType: 'stay_above', target: 80, weight: 2 }),
    MISSED,
    kpi({ ...MISSED, name: 'Plaintes', weight: 4 }),
  );
  ask(host, 'snapshot.run', null);
  again = bookmark(host);
}, 200_000);

beforeEach(() => again());

const said = (line: string, column = 'point'): string => shown(host, line, column, MEETING);
const points = (list: string): readonly string[] =>
  [1, 2, 3, 4, 5].map((row) => said(`${list}${row}`)).filter((text) => text !== '');

describe('the meeting page', () => {
  it('is made on a sheet of its own, with the day and the score of the panel', () => {
    const { sentence } = ask(host, 'meeting.refresh', null);
    expect(sentence).toBe('La page de réunion est prête\u00a0: feuille «\u00a0Réunion KPI\u00a0».');
    const { score } = ask(host, 'app.open', null).globalScore;
    expect(said('title')).toBe('Réunion KPI');
    expect(said('subtitle')).toBe(`Situation au 21/11/2026 · Score\u00a0: ${Math.round((score ?? 0) * 100)} sur 100`);
  });

  it('says of each KPI what the panel says, in the list of its status, the heaviest gap first', () => {
    ask(host, 'meeting.refresh', null);
    const views = ask(host, 'app.open', null).kpis;
    const lists = { wins: ['achieved', 'on_track'], misses: ['missed', 'off_track'], risks: ['at_risk'] };
    for (const [list, statuses] of Object.entries(lists)) {
      const expected = views.filter(({ status }) => statuses.includes(status));
      const sentences = expected.map(({ kpi: { name }, sentence }) => `${name}\u00a0: ${sentence}`);
      expect([...points(list)].sort()).toEqual(sentences.length === 0 ? ['Aucun'] : sentences.sort());
    }
    expect(points('wins')[0]).toMatch(/^Inscrits/);
    expect(points('misses').map((text) => text.split('\u00a0')[0])).toEqual(
      expect.arrayContaining(['Plaintes', 'Pannes']),
    );
    expect(points('misses').findIndex((text) => text.startsWith('Plaintes'))).toBeLessThan(
      points('misses').findIndex((text) => text.startsWith('Pannes')),
    );
    expect([said('wins1', 'owner'), said('wins1', 'day')]).toEqual([CAMILLE.email, '31/12/2026']);
  });

  it('tells the last lessons and check-ins, the newest first, and no annotation', () => {
    const [first] = ask(host, 'app.open', null).kpis;
    const kpiId = first?.kpi.id ?? '';
    const add = (kind: 'annotation' | 'check_in' | 'lesson', day: string, text: string): void => {
      const confidence = kind === 'check_in' ? 4 : null;
      ask(host, 'note.add', { kpiId, kind, day, text, confidence }, { user: SAM.email });
    };
    add('lesson', '2026-11-03', 'Les lundis rapportent.');
    add('annotation', '2026-11-20', 'Nouveau site');
    add('check_in', '2026-11-18', '=On tient le plan.');
    ask(host, 'meeting.refresh', null);
    expect([1, 2, 3].map((row) => said(`lesson${row}`))).toEqual([
      'Abonnés à la lettre\u00a0: =On tient le plan.',
      'Abonnés à la lettre\u00a0: Les lundis rapportent.',
      '',
    ]);
    expect([said('lesson1', 'owner'), said('lesson1', 'day')]).toEqual([SAM.email, '18/11/2026']);
  });

  it('keeps the decisions, a row and a column of the team’s through the next meeting', () => {
    ask(host, 'meeting.refresh', null);
    host.person.type(placeOf(host, 'decision1', 'point', MEETING), 'Doubler le budget');
    host.person.type(placeOf(host, 'decision1', 'owner', MEETING), 'Noé');
    host.person.type(placeOf(host, 'decision1', 'day', MEETING), '30/11/2026');
    host.person.insertRows(MEETING, 4);
    host.person.type(`${quoted(MEETING)}!B4`, 'À lire avant la réunion');
    host.person.insertColumns(MEETING, 3);
    host.person.type(`${quoted(MEETING)}!C5`, "'12");
    host.clock.set('2026-11-28T08:00:00Z');
    const { sentence } = ask(host, 'meeting.refresh', null);
    expect(sentence).toContain('vos décisions sont restées en place');
    expect(['point', 'owner', 'day'].map((column) => said('decision1', column))).toEqual([
      'Doubler le budget',
      'Noé',
      '30/11/2026',
    ]);
    expect(host.value(`${quoted(MEETING)}!B4`)).toBe('À lire avant la réunion');
    expect(host.value(`${quoted(MEETING)}!C5`)).toBe('12');
    expect(said('subtitle')).toContain('28/11/2026');
  });

  it('takes a hostile name for the text that it is', () => {
    save(host, kpi({ ...SUBSCRIBERS, name: '=HYPERLINK("http://x")', target: 1100, weight: 9 }));
    ask(host, 'snapshot.run', null);
    ask(host, 'meeting.refresh', null);
    const at = [1, 2, 3, 4, 5].find((row) => said(`wins${row}`).startsWith('=HYPERLINK')) ?? 0;
    expect(at).toBeGreaterThan(0);
    expect(host.formula(placeOf(host, `wins${at}`, 'point', MEETING))).toBe('');
  });

  it('says how many KPIs a part has no room for', () => {
    const others = ['Un', 'Deux', 'Trois', 'Quatre'].map((name) => kpi({ ...MISSED, name }));
    save(host, ...others);
    ask(host, 'snapshot.run', null);
    ask(host, 'meeting.refresh', null);
    const missed = ask(host, 'app.open', null).kpis.filter(({ status }) => ['missed', 'off_track'].includes(status));
    expect(missed.length).toBeGreaterThan(5);
    expect(said('misses')).toBe(`✕ Échecs · 5 sur ${missed.length}`);
    expect(said('wins')).toBe('★ Réussites');
  });

  it('is left alone without its hidden keys, with a sentence', () => {
    ask(host, 'meeting.refresh', null);
    host.person.deleteColumns(MEETING, 1);
    expect(refusal(host, 'meeting.refresh', null).code).toBe('KEYS-LOST');
  });

  it('is made in an English file without any KPI', async () => {
    const english = await teamFile({ locale: 'en_GB' });
    ask(english, 'meeting.refresh', null);
    const cell = (line: string): string => shown(english, line, 'point', 'KPI Meeting');
    expect([cell('title'), cell('subtitle'), cell('wins1')]).toEqual(['KPI meeting', 'As of 21 Nov 2026', 'None']);
  });
});
