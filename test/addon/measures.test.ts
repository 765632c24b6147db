import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  cellOf,
  dayNumber,
  everyMonday,
  HISTORY,
  kpi,
  LOG,
  leadsOn,
  rowsOf,
  SUBSCRIBERS,
  save,
  teamFile,
  tick,
  withSheets,
} from './support/team-file.ts';

let host: Host;
let french: Host;
let reopen: () => void;
beforeAll(async () => {
  french = withSheets(await teamFile());
  reopen = bookmark(french);
});
beforeEach(() => {
  host = french;
  reopen();
});

type Row = ReturnType<typeof rowsOf>[number];

function totalLeads(from: string, to: string): number {
  let leads = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day++) leads += leadsOn(day);
  return leads;
}

const history = (): readonly Row[] => rowsOf(host, HISTORY);
const values = (name: string): readonly unknown[][] =>
  history()
    .filter((row) => row['Nom du KPI'] === name)
    .map((row) => [row['Période'], row['Valeur']]);

describe('a KPI that is not measured', () => {
  it.each(['draft', 'archived'] as const)('because it is %s, gets no row', (state) => {
    save(host, state === 'draft' ? kpi({ target: null }) : kpi({ state }));
    ask(host, 'snapshot.run', null);
    expect(history()).toEqual([]);
  });

  it.each([
    ['a text', "='Suivi d’équipe'!B5", /texte « à venir »/],
    ['a cell still loading', '=Attente!A1', /encore en cours de calcul/],
    ['a name that no formula has', '=Attente!A2', /#NAME\?/],
    ['a sheet that has gone', '=Disparue!A1', /n’existe plus/],
  ])(
    'for %s is logged with the reason, tried again and never stored; the others are measured',
    (_, measure, reason) => {
      host.person.insertSheet('Attente');
      host.person.format('Attente!A1:A2', '@');
      host.person.type('Attente!A1', 'Loading...');
      host.person.type('Attente!A2', '#NAME?');
      save(
        host,
        kpi({ name: 'Sans valeur', metric: '', measure: '=SUM(Campagnes!C2:C)', dates: '' }),
        kpi({ start: '2026-11-16' }),
      );
      // The measure goes bad after it was saved: a save of a bad one would be a draft.
      host.person.type(cellOf(host, 'KPI', 'Mesure', 2), measure);
      everyMonday(host);
      tick(host, 2);
      host.clock.move({ hours: 1 });
      host.fireDueTriggers();
      const bare = (text: unknown): string => String(text).replace(/\u00a0/g, ' ');
      expect(history().map((row) => row['Nom du KPI'])).toEqual(['Coût par lead']);
      const [run, again] = rowsOf(host, LOG).map((row) => bare(row['Sans valeur, et pourquoi']));
      expect(run).toMatch(reason);
      expect(again).toBe(run);
      const shown = ask(host, 'app.open', null).kpis.find(({ kpi: { name } }) => name === 'Sans valeur');
      expect([shown?.reading.value, bare(shown?.reading.note)]).toEqual([null, expect.stringMatching(reason)]);
    },
  );

  it('is measured at the next tick once its cell is well again', () => {
    save(host, { ...SUBSCRIBERS, start: '2026-11-16' });
    host.person.type("'Suivi d’équipe'!B2", 'bientôt');
    everyMonday(host);
    host.clock.set('2026-11-23T07:30:00Z');
    host.fireDueTriggers();
    expect(history()).toEqual([]);
    host.person.type("'Suivi d’équipe'!B2", '1250');
    host.clock.move({ hours: 1 });
    host.fireDueTriggers();
    expect(values('Abonnés à la lettre')).toEqual([['2026-W47', 1250]]);
  });
});

describe('a measure', () => {
  it.each([
    ['that follows a cell to another one', "='Suivi d’équipe'!B3", 1200],
    ['that follows a cell to a sum', "='Suivi d’équipe'!B4", 2400],
    ['that sums a range', '=SUM(Campagnes!C2:C)', totalLeads('2026-08-01', '2026-12-31')],
    ['that is a literal', '=42', 42],
  ])('%s is read as it computes', (_, measure, value) => {
    save(host, kpi({ measure, metric: '', dates: '' }));
    ask(host, 'snapshot.run', null);
    expect(history().map((row) => row['Valeur'])).toEqual([value]);
  });
});

describe('ids', () => {
  it('blank or repeated are given anew, written and told, once', () => {
    save(host, kpi(), kpi({ name: 'Copie du premier' }), kpi({ name: 'Sans identifiant' }));
    const ids = () => rowsOf(host, 'KPI').map((row) => row['Identifiant']);
    host.person.type(cellOf(host, 'KPI', 'Identifiant', 3), 'cout-par-lead');
    host.person.clear(cellOf(host, 'KPI', 'Identifiant', 4));
    const told = ask(host, 'app.open', null);
    expect(told.notices).toHaveLength(2);
    expect(ids()).toEqual(['cout-par-lead', 'cout-par-lead', '']);
    const { notices } = ask(host, 'snapshot.run', null);
    expect(notices).toEqual(told.notices);
    expect(rowsOf(host, 'Journal KPI').at(-1)?.['À savoir']).toBe(notices.join('\n'));
    expect(ids()).toEqual(['cout-par-lead', 'copie-du-premier', 'sans-identifiant']);
    expect(told.kpis.map((view) => view.kpi.id)).toEqual(ids());
    expect(ask(host, 'app.open', null).notices).toEqual([]);
    expect(new Set(history().map((row) => row['Identifiant KPI']))).toEqual(new Set(ids()));
  });
});
