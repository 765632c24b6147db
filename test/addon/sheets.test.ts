import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isWrite } from '../../src/host/platform/kinds.ts';
import type { Host } from '../../src/host/types.ts';
import { choicesOf } from '../../src/text/codes.ts';
import { HISTORY_HEADERS, KPI_HEADERS, LOG_HEADERS } from '../../src/text/sheet-words.ts';
import {
  ask,
  bookmark,
  campaignRows,
  cellOf,
  HISTORY,
  kpi,
  LOG,
  oneKpi,
  quoted,
  rowsOf,
  save,
  teamFile,
} from './support/team-file.ts';

let host: Host;
let reopen: () => void;

/** A file made once for the tests of a block, and opened again as it was before each of them. */
function given(make: () => Promise<Host>): void {
  beforeAll(async () => {
    host = await make();
    reopen = bookmark(host);
  });
  beforeEach(() => reopen());
}

const titles = (sheet: string): readonly unknown[] => host.get(`${quoted(sheet)}!1:1`)[0] ?? [];
const names = (sheet = 'KPI'): readonly unknown[] => rowsOf(host, sheet).map((row) => row['Nom']);

describe.each([
  { locale: 'fr_FR', language: 'fr', kpis: 'KPI', history: 'Historique KPI', log: 'Journal KPI', comma: ';' },
  { locale: 'en_GB', language: 'en', kpis: 'KPI', history: 'KPI History', log: 'KPI Log', comma: ',' },
] as const)('on first use of a file in $locale', ({ locale, language, kpis, history, log, comma }) => {
  given(async () => {
    const made = await teamFile({ locale });
    save(made, kpi({ measure: `=KPI_CPL(Campagnes!B2:B${comma}Campagnes!C2:C)` }));
    ask(made, 'snapshot.run', null);
    return made;
  });

  it('the sheets are made with their headers and no spare column', () => {
    expect(titles(kpis)).toEqual(Object.values(KPI_HEADERS).map((words) => words[language]));
    expect(new Set(titles(history))).toEqual(new Set(Object.values(HISTORY_HEADERS).map((words) => words[language])));
    expect(titles(log)).toEqual(Object.values(LOG_HEADERS).map((words) => words[language]));
  });

  it('the first row is frozen, columns are wide enough, and the sheet that was shown stays in front', () => {
    for (const sheet of [kpis, history, log]) {
      const id = host.model.getters.getSheetIdByName(sheet) ?? '';
      expect(host.model.getters.getPaneDivisions(id)).toMatchObject({ ySplit: 1 });
    }
    expect(host.model.getters.getSheetName(host.model.getters.getActiveSheetId())).toBe('Campagnes');
  });

  it('words of the file’s language stand in the drop-downs, and what a person types outside them is kept', () => {
    const cell = cellOf(host, kpis, KPI_HEADERS.state[language], 2);
    expect(host.value(cell)).toBe(choicesOf('state')[0]?.[language]);
    host.person.type(cell, 'peut-être');
    expect(host.value(cell)).toBe('peut-être');
    expect(ask(host, 'app.open', null).kpis[0]).toMatchObject({
      kpi: { state: 'draft' },
      problem: expect.stringContaining('peut-être'),
    });
  });
});

describe('text of a KPI', () => {
  given(teamFile);
  const TEXTS = [
    '2026-11',
    '1e10',
    '=1+1',
    '+33 6 12',
    '-5',
    '@camille',
    '007',
    'TRUE',
    "'cité",
    '1/2',
    '12,5',
    '50 %',
  ];

  it('comes back as it was typed, and stays text in the sheets', () => {
    save(host, ...TEXTS.map((text) => kpi({ name: text, campaign: text, owner: text })));
    ask(host, 'snapshot.run', null);
    const { kpis } = ask(host, 'app.open', null);
    expect(kpis.map(({ kpi: { name, campaign, owner } }) => [name, campaign, owner])).toEqual(
      TEXTS.map((text) => [text, text, text]),
    );
    for (const [index] of TEXTS.entries()) {
      const cell = cellOf(host, HISTORY, 'Responsable', index + 2);
      expect([typeof host.value(cell), host.formula(cell)]).toEqual(['string', '']);
    }
  });

  it('that is a period’s key stays a key', () => {
    save(host, kpi({ frequency: 'month', start: '2026-11-01' }));
    ask(host, 'snapshot.run', null);
    expect(rowsOf(host, HISTORY).map((row) => row['Période'])).toEqual(['2026-11']);
  });
});

describe('a sheet that is the team’s own', () => {
  it('named KPI is left alone, and ours is made beside it', async () => {
    const own = [
      ['Mois', 'Objectif de vente'],
      ['Janvier', 100],
    ];
    host = await teamFile({
      sheets: [
        { name: 'Campagnes', rows: campaignRows('2026-11-01', '2026-11-30') },
        { name: 'KPI', rows: own },
      ],
    });
    expect(ask(host, 'app.open', null).kpis).toEqual([]);
    save(host, kpi());
    save(host, kpi({ name: 'Second' }));
    expect(names('KPI (2)')).toEqual(['Coût par lead', 'Second']);
    expect(host.get('KPI!A1:D4')).toEqual([
      ['Mois', 'Objectif de vente', '', ''],
      ['Janvier', 100, '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });
});

describe('a sheet that is full', () => {
  given(oneKpi);

  it('grows, and its new rows keep text as text', () => {
    const rows = host.get('KPI!A:A').length;
    host.person.deleteRows('KPI', 3, rows - 2);
    save(host, kpi({ name: '2026-11' }));
    expect(names()).toEqual(['Coût par lead', '2026-11']);
    expect(host.value(cellOf(host, 'KPI', 'Nom', 3))).toBe('2026-11');
  });
});

describe('a KPI sheet edited by hand', () => {
  given(oneKpi);

  it.each([
    ['Fréquence', 'monthly', 'frequency', 'month'],
    ['Fréquence', 'Chaque mois', 'frequency', 'month'],
    ['Sens', 'higher is better', 'direction', 'higher'],
    ['État', 'archived', 'state', 'archived'],
    ['Début', '2026-11-02', 'start', '2026-11-02'],
    ['Début', '02/11/2026', 'start', '2026-11-02'],
    ['Valeur cible', '30,5', 'target', 30.5],
  ])('takes « %s » = « %s » as words of either language', (title, typed, field, read) => {
    host.person.type(cellOf(host, 'KPI', title, 2), typed);
    const [view] = ask(host, 'app.open', null).kpis;
    expect([view?.kpi[field as 'frequency'], view?.problem]).toEqual([read, '']);
  });

  it.each([
    ['Valeur cible', 'beaucoup', 'M2'],
    ['Début', 'lundi', 'AB2'],
    ['Fréquence', 'souvent', 'Y2'],
    ['Nom', '', 'B2'],
  ])('with « %s » = « %s » becomes a draft whose problem names the cell', (title, typed, cell) => {
    if (typed === '') host.person.clear(cellOf(host, 'KPI', title, 2));
    else host.person.type(cellOf(host, 'KPI', title, 2), typed);
    const [view] = ask(host, 'app.open', null).kpis;
    expect(view?.kpi.state).toBe('draft');
    expect(view?.problem).toContain(`(${cell})`);
    ask(host, 'snapshot.run', null);
    expect(rowsOf(host, HISTORY)).toEqual([]);
    expect(rowsOf(host, LOG)[0]?.['Sans valeur, et pourquoi']).toContain(`(${cell})`);
  });
});

describe('looking', () => {
  given(oneKpi);

  it('writes nothing, whatever the sheets lack', () => {
    ask(host, 'snapshot.run', null);
    host.person.deleteColumns(HISTORY, 5);
    host.person.deleteColumns('KPI', 1);
    host.calls.reset();
    ask(host, 'app.open', null);
    ask(host, 'kpi.check', kpi());
    expect(host.calls.history().filter(isWrite)).toEqual([]);
  });
});
