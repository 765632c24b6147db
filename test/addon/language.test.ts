import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeader } from '../../src/addon/sheets/columns.ts';
import { HISTORY_COLUMNS } from '../../src/addon/sheets/history-columns.ts';
import type { Host } from '../../src/host/types.ts';
import { menuIn } from '../../src/text/menu.ts';
import { ask, CAMILLE, kpi, LEA, refusal, rowsOf, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

let host: Host;

beforeAll(async () => {
  host = await teamFile();
  save(host, kpi());
});
afterAll(() => host.dispose());

const choose = (language: '' | 'fr' | 'en') => ask(host, 'settings.save', { language, fiscalStart: 1 });
const menu = (): string => {
  host.open(CAMILLE.email);
  return JSON.stringify(host.screen.menus);
};

describe('the language that a team chooses', () => {
  it('is that of the panel, of sentences, of refusals and of the menu, in a French file', () => {
    const english = choose('en');
    expect(english).toMatchObject({ language: 'en', locale: 'fr_FR', settings: { language: 'en' } });
    expect(english.kpis[0]?.sentence).toMatch(/^€/);
    expect(refusal(host, 'kpi.remove', { id: 'gone' }).message).toBe(
      'This KPI is no longer in the KPI sheet. Reload the panel.',
    );
    expect(menu()).toContain(menuIn('en').snapshotNow);
    expect(choose('').language).toBe('fr');
    expect(menu()).toContain(menuIn('fr').snapshotNow);
  });

  it('is that of a refusal whoever asks: the panel’s, not the person’s', () => {
    choose('en');
    // Léa, who may only look, has a French account.
    expect(refusal(host, 'snapshot.run', null, { user: LEA.email }).message).toMatch(/^You can read this file/);
    choose('');
  });

  it('leaves the words of a sheet as they are: a new KPI speaks as the rows above it', () => {
    choose('en');
    save(host, SUBSCRIBERS);
    const [first, second] = rowsOf(host, 'KPI');
    expect([first?.['Type de cible'], second?.['Type de cible']]).toEqual(['réduire jusqu’à', 'augmenter jusqu’à']);
    expect(ask(host, 'app.open', null).kpis.map((view) => view.problem)).toEqual(['', '']);
    choose('');
  });
});

describe('a history made by an earlier version', () => {
  it('is read by its old header « Note » for the score', () => {
    expect(readHeader(HISTORY_COLUMNS, ['Période', 'Note']).get('score')).toBe(1);
    expect(readHeader(HISTORY_COLUMNS, ['Note', 'Score']).get('score')).toBe(1);
  });
});

describe('a team’s own unit', () => {
  it('bears no mark of a list that it is not in', () => {
    save(host, kpi({ name: 'Devis', unit: 'devis', metric: '', measure: '=SUM(Campagnes!C2:C)' }));
    const { getters } = host.model;
    const sheet = getters.getSheetIds().find((id: string) => getters.getSheetName(id) === 'KPI') ?? '';
    const rules = (host.save().workbook.sheets.find(({ id }) => id === sheet) as { dataValidationRules?: unknown[] })
      ?.dataValidationRules;
    const text = JSON.stringify(rules ?? []);
    expect(text).toContain('augmenter jusqu’à');
    expect(text).not.toContain('pourcentage');
  });
});
