import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/host/language.ts';
import { PHASE_WORDS, phaseWord } from '../../src/text/alerts/alert-codes.ts';
import { ALERT_HEADERS } from '../../src/text/alerts/sheet-headers.ts';
import { SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { oneFigure } from '../addon/alerts/alert-file.ts';
import { CAMILLE } from '../addon/support/team-file.ts';
import { eventually, openStage, type Stage, type } from './support/bench-page.ts';
import { moveClock, openTracker, rowsOf } from './support/tracker.ts';

/** What the bench says, in the language of its reader. */
const DAY = '+1 jour';
const FIRE = 'Déclencher';
const FIRED = 'Déclencheur lancé.';
/** Who sits before the bench; the KPI’s owner is another. */
const PERSON = 'camille@example.com';

describe.each([
  ['fr', 'fr_FR'],
  ['en', 'en_GB'],
] as const)('an alert, from its rule to the person who takes care of it (%s)', (language: Language, locale) => {
  const words = sidebarWordsIn(language);
  const { alert } = words;
  let stage: Stage;
  let page: Page;
  let panel: FrameLocator;

  const press = (name: string | RegExp): Promise<void> => panel.getByRole('button', { name }).click();
  const phase = (): Promise<string> => panel.locator('.alert-card .pill').innerText();
  const openAlerts = async (): Promise<void> => {
    panel = await openTracker(page, language, 'fr');
    await panel.locator('nav').getByRole('button', { name: words.common.nav.alerts, exact: true }).click();
    await panel.getByRole('button', { name: alert.add }).waitFor();
  };
  const rules = () => rowsOf(page, SHEET_NAMES.alerts[language], 'S');
  /** The next morning: another figure, and the clock's run. */
  const nextMorning = async (figure: string): Promise<void> => {
    await type(page, 'Chiffres', 'B1', figure);
    await moveClock(page, DAY);
    await page.getByRole('button', { name: FIRE }).click();
    await eventually(() => page.locator('#notice').innerText()).toBe(FIRED);
  };

  beforeAll(async () => {
    const file = await oneFigure({}, locale);
    stage = await openStage({ sample: () => file.save() });
    page = await stage.page();
  });
  afterAll(() => stage.close());

  it('plans the snapshots, and makes a rule that says itself in a sentence', async () => {
    panel = await openTracker(page, language, 'fr');
    await panel.locator('nav').getByRole('button', { name: words.common.nav.settings, exact: true }).click();
    await press(words.settings.everyDay);
    await press(words.settings.start);
    await panel.getByText(words.settings.ownerMine).waitFor();
    await openAlerts();
    await press(alert.add);
    await panel.locator('#rule-kind').selectOption('above');
    await panel.locator('#rule-threshold').fill('45');
    await panel.locator('.rule-preview', { hasText: '45' }).waitFor();
    await press(alert.save);
    await eventually(phase).toContain(phaseWord('quiet', language));
  });

  it('fires by the clock, with one message to the owner', async () => {
    await nextMorning('46');
    await openAlerts();
    await eventually(phase).toContain(phaseWord('firing', language));
    await panel.locator('.quiet-text', { hasText: alert.lastMessage('').slice(0, 10) }).waitFor();
    const [rule] = await rules();
    expect(rule?.[ALERT_HEADERS.state[language]]).toBe(PHASE_WORDS.firing[language]);
    expect(rule?.[ALERT_HEADERS.told[language]]).toContain(CAMILLE.email);
  });

  it('is snoozed for a day, says until when, and comes back', async () => {
    await panel.locator('.pauses summary').click();
    await press(new RegExp(`${alert.day}$`));
    await eventually(phase).toContain(phaseWord('snoozed', language));
    expect((await rules())[0]?.[ALERT_HEADERS.snoozedUntil[language]]).not.toBe('');
    await press(alert.reopen);
    await eventually(phase).toContain(phaseWord('firing', language));
  });

  it('is taken care of: the sheet says by whom', async () => {
    await press(alert.takeCare);
    await eventually(phase).toContain(phaseWord('acknowledged', language));
    const [rule] = await rules();
    expect(rule?.[ALERT_HEADERS.state[language]]).toBe(PHASE_WORDS.acknowledged[language]);
    expect(rule?.[ALERT_HEADERS.acknowledgedBy[language]]).toBe(PERSON);
  });

  it('returns to normal by the clock once the figure does', async () => {
    await nextMorning('40');
    await openAlerts();
    await eventually(phase).toContain(phaseWord('recovered', language));
    expect((await rules())[0]?.[ALERT_HEADERS.state[language]]).toBe(PHASE_WORDS.recovered[language]);
  });
});
