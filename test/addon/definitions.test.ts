import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/addon/endpoints/contract.ts';
import type { ImportLine } from '../../src/addon/endpoints/definitions-contract.ts';
import type { Host } from '../../src/host/types.ts';
import { readCsv, writeCsv } from '../../src/text/definitions/csv.ts';
import { definitionsCsv } from '../../src/text/definitions/definitions-csv.ts';
import { ask, bookmark, kpi, refusal, rowsOf, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

let host: Host;
let reset: () => void;

beforeAll(async () => {
  host = await teamFile();
  save(host, kpi(), SUBSCRIBERS);
  reset = bookmark(host);
});
afterAll(() => host.dispose());
beforeEach(() => reset());

const team = (): readonly KpiDraft[] => ask(host, 'app.open', null).kpis.map((view) => view.kpi);
const preview = (text: string): readonly ImportLine[] => ask(host, 'definitions.preview', { text }).lines;
const kinds = (text: string): readonly string[] => preview(text).map(({ kind }) => kind);
const run = (text: string) => {
  const { mark } = ask(host, 'definitions.preview', { text });
  return ask(host, 'definitions.import', { text, mark });
};
const csv = (comma = true): string => definitionsCsv(team(), comma ? 'fr' : 'en', comma);
const json = (): string => JSON.stringify({ format: 'kpi-compass', kpis: team() });

/** As a spreadsheet puts rows on the clipboard. */
const tabs = (): string =>
  writeCsv(
    readCsv(csv(true).slice(1), ';').map(({ cells }) => cells),
    '\t',
  );

describe('an export that comes back', () => {
  it.each([
    ['CSV with semicolons and decimal commas', () => csv(true)],
    ['CSV with commas and points', () => csv(false)],
    ['JSON', json],
    ['rows copied from a spreadsheet', tabs],
  ])('is identical, line by line: %s', (_, text) => {
    expect(kinds(text())).toEqual(['same', 'same']);
  });

  it('makes the same team in another file, with its ids and live measures', async () => {
    const other = await teamFile();
    const text = csv();
    const { mark } = ask(other, 'definitions.preview', { text });
    const { kpis, imported } = ask(other, 'definitions.import', { text, mark });
    const bare = ({ updatedAt: _, updatedBy: __, ...rest }: KpiDraft) => rest;
    expect(kpis.map((view) => bare(view.kpi))).toEqual(team().map(bare));
    expect(imported).toMatchObject({ added: team().map(({ id }) => id), before: [] });
    expect(kpis.map((view) => view.reading.value)).toEqual(
      ask(host, 'app.open', null).kpis.map((view) => view.reading.value),
    );
    other.dispose();
  });

  it('carries any text back unharmed, formulas and quotes included', () => {
    const [first] = team();
    const hostile = fc.oneof(
      fc.constantFrom(
        '=IMPORTXML("http://x";"//a")',
        '+33 6',
        '-1',
        '@SOMME(A1)',
        "'=1",
        '<b>',
        'a;b,c\t"d"',
        'é\u202e\nà',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    // Sheets drops nothing of a text but the blanks around it, and no row may end in the middle of a character.
    const text = hostile.map((given) => given.replace(/\p{C}/gu, ' ').trim()).filter((given) => given !== '');
    fc.assert(
      fc.property(text, text, fc.boolean(), (name, definition, comma) => {
        const changed = { ...first, id: '', name, definition } as KpiDraft;
        const [line] = preview(definitionsCsv([changed], 'fr', comma));
        expect(line).toMatchObject({ kind: 'new', name });
      }),
      { numRuns: 25 },
    );
  });
});

describe('an import', () => {
  const TEXT =
    'Identifiant;Nom;Valeur cible;Poids;Échéance\ncout-par-lead;;24,5;;\n;Abonnés à la lettre;2500;2;\n;Nouveaux devis;12;1;\n';

  it('says what is new, changed and refused before anything is written', () => {
    const before = JSON.stringify(host.save());
    const lines = preview(`${TEXT};Mauvais;beaucoup;1;\n`);
    expect(lines.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'changed'],
      [3, 'changed'],
      [4, 'new'],
      [5, 'refused'],
    ]);
    expect(lines[0]?.detail.replaceAll('\u00a0', ' ')).toContain('Valeur cible : 25 → 24,5');
    expect(lines[3]?.detail).toContain('beaucoup');
    expect(JSON.stringify(host.save())).toBe(before);
  });

  it('writes all at once, leaves alone what the text does not speak of, and is undone as a whole', () => {
    const before = rowsOf(host, 'KPI');
    const { imported, kpis } = run(TEXT);
    expect(kpis.map((view) => [view.kpi.name, view.kpi.target, view.kpi.weight])).toEqual([
      ['Coût par lead', 24.5, 1],
      ['Abonnés à la lettre', 2500, 2],
      ['Nouveaux devis', 12, 1],
    ]);
    expect(kpis[0]?.kpi.measure).toBe(team()[0]?.measure);
    expect(kpis[2]?.kpi).toMatchObject({ id: 'nouveaux-devis', state: 'draft' });
    const { left } = ask(host, 'definitions.undo', imported);
    expect(left).toEqual([]);
    expect(rowsOf(host, 'KPI')).toEqual(before);
  });

  it('gives a new KPI no id that the history knows, whatever its name', () => {
    ask(host, 'snapshot.run', null);
    const [first] = team();
    if (!first) throw new Error('no KPI');
    ask(host, 'kpi.remove', { id: first.id });
    const { kpis } = run(`nom;mesure\n${first.name};=1+1`);
    const back = kpis.find((view) => view.kpi.name === first.name);
    expect(back?.kpi.id).not.toBe(first.id);
    expect(back?.history).toEqual([]);
  });

  it('keeps at its undo what somebody changed in between, and names it', () => {
    const { imported } = run(TEXT);
    host.clock.move({ hours: 1 });
    const changed = team().find(({ name }) => name === 'Nouveaux devis');
    save(host, { ...kpi(), ...changed, weight: 5 });
    expect(ask(host, 'definitions.undo', imported).left).toEqual(['Nouveaux devis']);
    expect(team().map(({ name }) => name)).toEqual(['Coût par lead', 'Abonnés à la lettre', 'Nouveaux devis']);
  });

  it('writes nothing where the KPIs changed since the preview', () => {
    const { mark } = ask(host, 'definitions.preview', { text: TEXT });
    host.clock.move({ hours: 1 });
    save(host, { ...kpi(), ...team()[0], owner: 'sam@example.com' });
    const before = rowsOf(host, 'KPI');
    expect(refusal(host, 'definitions.import', { text: TEXT, mark }).field).toBe('mark');
    expect(rowsOf(host, 'KPI')).toEqual(before);
  });

  it('takes a text that looks like a formula as a text, except for a measure', () => {
    run("Nom;Définition;Mesure\n=1+1;'@SOMME;='Suivi d’équipe'!B2\n");
    const row = rowsOf(host, 'KPI').find(({ Nom }) => Nom === '=1+1');
    expect(row).toMatchObject({ Nom: '=1+1', Définition: '@SOMME', Mesure: 1200 });
  });

  it('reads days as Excel saves them', () => {
    run('Nom;Début;Fin;Valeur cible\nDevis;01/02/2026;31/12/2026;5\n');
    expect(team()[2]).toMatchObject({ start: '2026-02-01', end: '2026-12-31' });
  });

  it.each([
    ['nothing', '  \n', 'Ce texte ne contient aucune ligne. Collez les en-têtes et au moins une ligne.'],
    ['headers alone', 'Nom;Poids\n', 'Ce texte ne contient aucune ligne. Collez les en-têtes et au moins une ligne.'],
    [
      'no header of ours',
      'a;b\n1;2\n',
      'Aucun en-tête reconnu dans la première ligne. Il faut au moins « Nom », ou « Identifiant ».',
    ],
    [
      'broken JSON',
      '[{"name":',
      'Ce texte commence comme du JSON mais n’en est pas. Exportez de nouveau, ou corrigez-le.',
    ],
  ])('refuses %s in words', (_, text, message) => {
    const { field, message: said } = refusal(host, 'definitions.preview', { text });
    expect([field, said.replaceAll('\u00a0', ' ')]).toEqual(['text', message]);
  });

  it.each([
    ['no name', 'Nom;Poids\n;1\n'],
    ['a weight in words', 'Nom;Poids\nDevis;lourd\n'],
    ['a day that no calendar has', 'Nom;Début\nDevis;2026-02-31\n'],
    ['an unknown state', 'Nom;État\nDevis;en pause\n'],
    ['a name of 5,000 characters', `Nom\n${'x'.repeat(5000)}\n`],
    ['milestones that cannot be read', 'Nom;Jalons\nDevis;"2026-06-30 = beaucoup"\n'],
    ['a measure that reads its own cell', 'Nom;Mesure\nDevis;=SUM(KPI!E2:E)\n'],
    ['a number with two marks', 'Nom;Valeur cible\nDevis;1.234,5\n'],
  ])('refuses a line with %s, with the reason', (_, text) => {
    const [line] = preview(text);
    expect(line?.kind).toBe('refused');
    expect(line?.detail).toMatch(/\.$/);
  });

  it('refuses the second of two lines for one KPI, and a name that two KPIs have', () => {
    expect(kinds('Nom;Poids\nDevis;1\nDEVIS;2\n')).toEqual(['new', 'refused']);
    save(host, kpi());
    expect(kinds('Nom;Poids\nCoût par lead;2\n')).toEqual(['refused']);
  });

  it('never throws, whatever the text', () => {
    const given = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((text) => `Nom;Poids\n${text}`),
    );
    fc.assert(
      fc.property(given, (text) => {
        const reply = host.sidebarCall('definitions.preview', { text }) as {
          readonly error?: { readonly code: string };
        };
        expect(reply.error?.code ?? 'FIELD').toBe('FIELD');
      }),
      { numRuns: 30 },
    );
  });
});

describe('a field that cannot be so', () => {
  it('is named with what to do: a huge name, a frequency longer than the period, an end before the start', () => {
    const huge = refusal(host, 'kpi.check', kpi({ name: 'x'.repeat(5000) }));
    expect([huge.field, huge.message.replaceAll('\u00a0', ' ')]).toEqual([
      'name',
      'Ce texte est trop long : gardez 2 000 caractères au plus.',
    ]);
    const rare = ask(host, 'kpi.check', kpi({ frequency: 'year', start: '2026-11-02', end: '2027-03-31' }));
    expect(rare.letters.flatMap(({ findings }) => findings)).toContainEqual({
      field: 'frequency',
      sentence: 'Un seul relevé sur toute la période\u00a0: choisissez une fréquence plus courte.',
    });
    const backwards = ask(host, 'kpi.check', kpi({ end: '2026-10-01' }));
    expect(backwards.fieldErrors.map(({ field }) => field)).toEqual(['end']);
  });

  it.each([
    [
      'a text',
      "='Suivi d’équipe'!B5",
      'La cellule contient le texte « à venir » et non un nombre. Vérifiez la mesure.',
    ],
    ['an error', '=1/0', 'La cellule affiche l’erreur #DIV/0!. Corrigez-la pour que le KPI soit mesuré.'],
    [
      'a sheet that is gone',
      '=Partie!B2',
      "La cellule ou la feuille de « 'Partie'!B2 » n’existe plus. Choisissez-en une autre.",
    ],
    ['nothing yet', "='Suivi d’équipe'!B9", 'Aucune donnée n’est encore saisie pour cette mesure.'],
  ])('says that the measure reads %s', (_, measure, note) => {
    const { reading } = ask(host, 'kpi.check', kpi({ metric: '', measure, dates: '' }));
    expect(reading.note.replaceAll('\u00a0', ' ')).toBe(note);
  });

  it('names the days that lack data', () => {
    const past = kpi({
      start: '2026-01-01',
      end: '2026-02-28',
      measure: '=AVERAGE(Campagnes!B2:B)',
      frequency: 'month',
    });
    const { reading } = ask(host, 'kpi.check', past);
    expect(reading.note).toBe('Aucune ligne n’est datée du 1er février au 28 février 2026.');
  });
});

describe('a measure that reads its own cell', () => {
  it('is told while it is typed and refused when it is saved', () => {
    const [first] = team();
    const looped = { ...kpi(), ...first, measure: '=SUM(KPI!E2:E)', dates: '' };
    const { fieldErrors, reading } = ask(host, 'kpi.check', looped);
    expect(fieldErrors.map(({ field }) => field)).toEqual(['measure']);
    expect(reading.note).toContain('sa propre cellule');
    expect(refusal(host, 'kpi.save', { kpi: looped }).field).toBe('measure');
    host.person.type("'Suivi d’équipe'!B6", '=KPI!E2');
    expect(refusal(host, 'kpi.save', { kpi: { ...looped, measure: "='Suivi d’équipe'!B6+1" } }).field).toBe('measure');
    expect(ask(host, 'kpi.check', { ...looped, measure: '=KPI!E3' }).fieldErrors).toEqual([]);
  });
});
