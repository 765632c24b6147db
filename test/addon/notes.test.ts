import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { ask, bookmark, CAMILLE, kpi, LEA, refusal, rowsOf, SAM, save, teamFile } from './support/team-file.ts';

const NOTES = 'Notes KPI';

let host: Host;
let id: string;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile();
  save(host, kpi({ start: '2026-11-02' }));
  ask(host, 'snapshot.run', null);
  id = ask(host, 'app.open', null).kpis[0]?.kpi.id ?? '';
  reopen = bookmark(host);
});
beforeEach(() => reopen());

const note = (changes: object = {}) => ({
  ...{
    kpiId: id,
    kind: 'annotation' as const,
    day: '2026-11-10',
    text: 'Campagne de rentrée lancée',
    confidence: null,
  },
  ...changes,
});

describe('notes', () => {
  it('are listed newest first, with their author, their day and their confidence', () => {
    ask(host, 'note.add', note());
    host.clock.move({ hours: 1 });
    const checkIn = { kind: 'check_in' as const, day: '2026-11-21', text: 'On tient le plan.', confidence: 4 };
    const { notes } = ask(host, 'note.add', note(checkIn), { user: SAM.email });
    expect(notes.map(({ kind, day, text, confidence, by }) => [kind, day, text, confidence, by])).toEqual([
      ['check_in', '2026-11-21', 'On tient le plan.', 4, SAM.email],
      ['annotation', '2026-11-10', 'Campagne de rentrée lancée', null, CAMILLE.email],
    ]);
    expect(rowsOf(host, NOTES).map((row) => [row['Nature'], row['Nom du KPI'], row['Confiance (1 à 5)']])).toEqual([
      ['annotation', 'Coût par lead', ''],
      ['point d’avancement', 'Coût par lead', 4],
    ]);
  });

  it('that another editor removes stay in their row and in the log, and come back under their author’s name', () => {
    const [written] = ask(host, 'note.add', note()).notes;
    if (!written) throw new Error('No note was written.');
    const name = { kpiId: id, id: written.id };
    const { notes, removedNotes } = ask(host, 'note.remove', name, { user: SAM.email });
    expect(notes).toEqual([]);
    expect(removedNotes).toEqual([{ ...written, removedBy: SAM.email, removedAt: '2026-11-21 09:00:00' }]);
    expect(rowsOf(host, NOTES).map((row) => [row['Texte'], row['Par'], row['Retiré par']])).toEqual([
      ['Campagne de rentrée lancée', CAMILLE.email, SAM.email],
    ]);
    expect(refusal(host, 'note.remove', name).message).toContain('quelqu’un l’a retirée');
    ask(host, 'note.restore', name);
    expect(ask(host, 'note.restore', name)).toMatchObject({ notes: [written], removedNotes: [] });
    const log = rowsOf(host, 'Journal KPI').map((row) => [row['Déclenché par'], row['Par'], row['À savoir']]);
    expect(log.slice(-2)).toEqual([
      ['remove', SAM.email, expect.stringContaining('de camille@exemple.fr')],
      ['restore', CAMILLE.email, expect.stringContaining('Campagne de rentrée lancée')],
    ]);
  });

  it('are marked as removed in a sheet that an earlier version made, by hand too', () => {
    ask(host, 'note.add', note());
    host.person.deleteColumns(NOTES, 10, 2);
    const [written] = ask(host, 'note.add', note({ text: 'Deuxième' })).notes;
    ask(host, 'note.remove', { kpiId: id, id: written?.id ?? '' });
    expect(rowsOf(host, NOTES).map((row) => row['Retiré par'])).toEqual(['', CAMILLE.email]);
    host.person.type(`${NOTES}!J2`, 'Léa');
    const { notes, removedNotes } = ask(host, 'steering.open', { kpiId: id });
    expect([notes.length, removedNotes.map(({ removedBy }) => removedBy).sort()]).toEqual([
      0,
      ['Léa', CAMILLE.email].sort(),
    ]);
  });

  it('cannot be brought back under a name that somebody made up', () => {
    ask(host, 'note.add', note());
    expect(refusal(host, 'note.restore', { kpiId: id, id: 'n-invented' }).message).toContain('n’est plus');
  });

  it.each([
    ['a formula', '=SUM(A1:A9)'],
    ['a plus sign', '+33 1 23 45 67 89'],
    ['an at sign', '@claire regarde'],
    ['a minus sign', '-12 % cette semaine'],
    ['markup', '<img src=x onerror=alert(1)> & co'],
    ['right-to-left text', 'مرحبا بالعالم'],
    ['several lines', 'une\ndeux\ntrois'],
    ['two thousand characters', 'é'.repeat(2000)],
    ['emoji', '🚀'.repeat(40)],
  ])('that begin with or hold %s stay text, in the sheet and in the panel', (_, text) => {
    expect(ask(host, 'note.add', note({ text })).notes[0]?.text).toBe(text);
    expect(host.formula(`'${NOTES}'!F2`)).toBe('');
    expect(ask(host, 'steering.open', { kpiId: id }).notes[0]?.text).toBe(text);
  });

  it.each([
    ['an empty text', { text: '  ' }, 'text', 'quelques mots'],
    ['ten thousand characters', { text: 'x'.repeat(10_000) }, 'text', 'a 10 000 caractères : 2 000 au plus'],
    ['a day of no calendar', { day: '2026-02-30' }, 'day', 'Donnez une date'],
    ['a check-in without a confidence', { kind: 'check_in' }, 'confidence', 'de 1 à 5'],
    ['a confidence of 7', { kind: 'check_in', confidence: 7 }, 'confidence', 'de 1 à 5'],
    ['a confidence of 2.5', { kind: 'check_in', confidence: 2.5 }, 'confidence', 'de 1 à 5'],
  ])('with %s are refused beside their field, and nothing is written', (_, changes, field, words) => {
    const error = refusal(host, 'note.add', note(changes));
    expect([error.field, error.message.replaceAll(/[\u00a0\u202f]/g, ' ')]).toEqual([
      field,
      expect.stringContaining(words),
    ]);
    expect(ask(host, 'steering.open', { kpiId: id }).notes).toEqual([]);
  });

  it('of a KPI that is gone, or by a person who may only read, are told', () => {
    expect(refusal(host, 'note.add', note(), { user: LEA.email }).code).toBe('READ-ONLY');
    ask(host, 'kpi.remove', { id });
    expect(refusal(host, 'note.add', note()).code).toBe('KPI-GONE');
    expect(refusal(host, 'steering.open', { kpiId: id }).code).toBe('KPI-GONE');
  });

  it('of a removed KPI are not those of a new one of its name; the log tells the removal', () => {
    const made = () => ask(host, 'app.open', null).kpis.at(-1)?.kpi.id ?? '';
    save(host, kpi({ name: 'Neuf' }));
    const first = made();
    ask(host, 'note.add', note({ kpiId: first }));
    ask(host, 'kpi.remove', { id: first });
    expect(rowsOf(host, 'Journal KPI').at(-1)).toMatchObject({
      'Déclenché par': 'remove',
      'À savoir': 'KPI supprimé\u00a0: «\u00a0Neuf\u00a0» (neuf). Son historique est gardé.',
    });
    save(host, kpi({ name: 'Neuf' }));
    expect([first, made()]).toEqual(['neuf', 'neuf-2']);
    expect(ask(host, 'steering.open', { kpiId: made() }).notes).toEqual([]);
  });

  it('are found in a renamed sheet with another column, in either language', () => {
    ask(host, 'note.add', note());
    host.person.renameSheet(NOTES, 'Carnet');
    host.person.insertColumns('Carnet', 2);
    host.person.type('Carnet!E2', 'check-in');
    ask(host, 'note.add', note({ text: 'Deuxième' }));
    const { notes } = ask(host, 'steering.open', { kpiId: id });
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['annotation', 'Deuxième'],
      ['check_in', 'Campagne de rentrée lancée'],
    ]);
  });
});

describe('the last runs of a KPI', () => {
  it('say when, by whom and why, newest first', () => {
    host.clock.set('2026-11-24T09:00:00Z');
    ask(host, 'snapshot.run', null, { user: SAM.email });
    const { runs, refusals } = ask(host, 'steering.open', { kpiId: id });
    expect(runs.map(({ period, takenAt, by, origin }) => [period, takenAt, by, origin])).toEqual([
      ['2026-W48', '2026-11-24 10:00:00', SAM.email, 'manual'],
      ['2026-W47', '2026-11-24 10:00:00', SAM.email, 'manual'],
      ['2026-W46', '2026-11-21 09:00:00', CAMILLE.email, 'backfill'],
    ]);
    expect(refusals).toEqual([]);
  });

  it('tell the last times that it could not be measured, and why', () => {
    host.person.renameSheet('Campagnes', 'Autre');
    host.person.deleteSheet('Autre');
    host.clock.set('2026-11-24T09:00:00Z');
    ask(host, 'snapshot.run', null);
    const { refusals } = ask(host, 'steering.open', { kpiId: id });
    expect(refusals[0]?.at).toBe('2026-11-24 10:00:00');
    expect(refusals[0]?.reason).not.toBe('');
  });
});
