import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/host/language.ts';
import { menuIn } from '../../src/text/menu.ts';
import { replyWords } from '../../src/text/reply-words.ts';
import { HISTORY_HEADERS, SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { eventually, openStage, type Stage, language as speak, type } from './support/bench-page.ts';
import { chooseInMenu, moveClock, openTracker, rowsOf } from './support/tracker.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What a story says in one language, beside the words of the panel itself. */
const STORIES = {
  fr: {
    sheet: 'Campagnes',
    inputs: ['Dépenses', 'Leads'],
    card: 'Coût par lead',
    goal: 'passer de 27,10 € à 25 € d’ici le 30 juin 2027',
    schedule: 'chaque lundi, entre 8 h et 9 h, Europe/Paris',
    week: '+1 sem.',
    fire: 'Déclencher',
    fired: 'Déclencheur lancé.',
    run: '1 valeur relevée : 1 ligne ajoutée, 0 mise à jour.',
    again: '1 valeur relevée : 0 ligne ajoutée, 1 mise à jour.',
    values: ['28,9962', '25,00', '22,50', '20,00'],
    panel: '20 €',
    edited: '30 €',
  },
  en: {
    sheet: 'Campaigns',
    inputs: ['Spend', 'Leads'],
    card: 'Cost per lead',
    goal: 'go from £27.10 to £25 by 30 June 2027',
    schedule: 'every Monday, between 8 am and 9 am, Europe/London',
    week: '+1 week',
    fire: 'Fire trigger',
    fired: 'Trigger fired.',
    run: '1 value taken: 1 row added, 0 updated.',
    again: '1 value taken: 0 rows added, 1 updated.',
    values: ['28.9962', '25.00', '22.50', '20.00'],
    panel: '£20',
    edited: '£30',
  },
} as const;

/** What the team spends and wins in the three weeks to come: 25, 22.5 and 20 a lead. */
const COMING = [
  { row: 232, day: '2026-11-25', spend: '500', leads: '20' },
  { row: 233, day: '2026-12-02', spend: '450', leads: '20' },
  { row: 234, day: '2026-12-09', spend: '400', leads: '20' },
] as const;

describe.each(['fr', 'en'] as const)('a team’s first weeks with the tracker (%s)', (language: Language) => {
  const story = STORIES[language];
  const words = sidebarWordsIn(language);
  const history = SHEET_NAMES.history[language];
  let page: Page;
  let panel: FrameLocator;

  /** One column of the history sheet, in the order of its rows. */
  const column = async (key: keyof typeof HISTORY_HEADERS): Promise<readonly string[]> =>
    (await rowsOf(page, history)).map((row) => row[HISTORY_HEADERS[key][language]] ?? '');
  const next = (): Promise<void> => panel.getByRole('button', { name: words.wizard.next }).click();

  beforeAll(async () => {
    page = await stage.page();
    if (language === 'en') await speak(page, 'en');
  });

  it('defines a weekly KPI in five steps, measured on the campaigns and their dates', async () => {
    panel = await openTracker(page, language);
    await panel.getByRole('button', { name: words.list.create }).click();
    await panel.getByText(words.wizard.objectives.leads.name, { exact: true }).click();
    await panel.getByRole('button', { name: new RegExp(`${words.wizard.choose}.*${story.card}$`) }).click();
    await next();
    await panel.getByLabel(story.inputs[0], { exact: true }).fill(`${story.sheet}!C2:C`);
    await panel.getByLabel(story.inputs[1], { exact: true }).fill(`${story.sheet}!D2:D`);
    await panel.locator('#kpi-dates').fill(`${story.sheet}!A2:A`);
    await panel.locator('.reading', { hasText: words.measure.dated }).waitFor();
    await next();
    await panel.locator('#kpi-target').fill('25');
    await next();
    await panel.locator('#kpi-source').fill('CRM');
    await next();
    await panel.locator('#kpi-frequency').selectOption('week');
    await panel.locator('#kpi-end').fill('2027-06-30');
    await eventually(async () => plain(await panel.locator('.built').innerText())).toContain(story.goal);
    await panel.getByRole('button', { name: words.wizard.create }).click();
    await panel.getByText(plain(words.wizard.saved(story.card))).waitFor();
    expect(await panel.locator('.kpi').count()).toBe(1);
    expect(await panel.locator('.pill.draft').count()).toBe(0);
  });

  it('takes the first snapshot from the panel: the week so far, one row', async () => {
    await panel.getByRole('button', { name: words.list.run }).click();
    await panel.getByText(story.run).waitFor();
    await eventually(() => column('period')).toEqual(['2026-W47']);
    // 3,595.53 spent for 124 leads in the week of 16 November, added up with another program.
    expect(await column('value')).toEqual([story.values[0]]);
    expect(await column('origin')).toEqual(['manual']);
  });

  it('takes another from the menu, told in a toast: the same row, no second one', async () => {
    await chooseInMenu(page, menuIn(language).snapshotNow);
    await eventually(async () => plain(await page.locator('#toasts').innerText())).toContain(story.again);
    expect(await column('period')).toEqual(['2026-W47']);
  });

  it('plans every Monday morning, in words', async () => {
    await panel.getByRole('button', { name: words.common.nav.settings }).click();
    await panel.getByRole('button', { name: words.settings.start }).click();
    await panel.getByText(story.schedule).waitFor();
    await panel.getByText(words.settings.ownerMine).waitFor();
    expect(await page.locator('#fire').isEnabled()).toBe(true);
  });

  it('gains one row a week while the clock moves by three weeks', async () => {
    for (const [week, { row, day, spend, leads }] of COMING.entries()) {
      await type(page, story.sheet, `A${row}`, day);
      await type(page, story.sheet, `C${row}`, spend);
      await type(page, story.sheet, `D${row}`, leads);
      await moveClock(page, story.week);
      await page.getByRole('button', { name: story.fire }).click();
      await eventually(() => page.locator('#notice').innerText()).toBe(story.fired);
      await eventually(async () => (await column('period')).length).toBe(week + 2);
    }
    expect(await column('period')).toEqual(['2026-W47', '2026-W48', '2026-W49', '2026-W50']);
    expect(await column('value')).toEqual(story.values);
    // The first week had two days left: the clock has closed it as well.
    expect(new Set(await column('origin'))).toEqual(new Set(['scheduled']));
  });

  it('shows the new week in the panel, and follows when a figure of the data changes', async () => {
    const figures = async (): Promise<string> => plain(await panel.locator('.kpi .figures').innerText());
    panel = await openTracker(page, language);
    await eventually(figures).toContain(story.panel);
    await type(page, story.sheet, 'C234', '600');
    panel = await openTracker(page, language);
    await eventually(figures).toContain(story.edited);
  });

  it('tells a person who may only look, in one sentence, that the file cannot be changed', async () => {
    await page.locator('#user').selectOption('noe@example.com');
    // Noé’s account is French: his menu is, in an English file too; the panel and its refusals speak the file’s language.
    panel = await openTracker(page, language, 'fr');
    await panel.getByRole('button', { name: words.list.run }).click();
    await panel.locator('[role=alert]', { hasText: replyWords('read-only', language) }).waitFor();
    expect(await column('period')).toHaveLength(4);
  });
});
