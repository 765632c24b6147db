import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../../src/host/language.ts';
import { menuIn } from '../../../src/text/menu.ts';
import { sidebarWordsIn } from '../../../src/text/sidebar-words.ts';
import { eventually, type Handle } from './bench-page.ts';

/** Chooses an item of the add-on's menu, as a person does. */
export async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/**
 * Opens the tracker from the menu, afresh if it was open, and gives its page once it shows the file's KPIs.
 * The menu speaks the person's language, the tracker the file's.
 */
export async function openTracker(page: Page, language: Language, person = language): Promise<FrameLocator> {
  await chooseInMenu(page, menuIn(person).openSidebar);
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: sidebarWordsIn(language).list.create }).waitFor();
  return panel;
}

/** A sheet as the grid shows it: one object a filled row, by header. */
export async function rowsOf(
  page: Page,
  sheet: string,
  last = 'U',
): Promise<readonly Readonly<Record<string, string>>[]> {
  const [header = [], ...rows] = await page.evaluate(
    async (cells) => (await (globalThis as unknown as Handle).hostReady).host.display(cells),
    `'${sheet}'!A1:${last}60`,
  );
  return rows
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}

/** Presses a button of the bench, and waits until the clock shows another moment. */
export async function moveClock(page: Page, button: string): Promise<void> {
  const clock = page.locator('#clock-now');
  const before = await clock.innerText();
  await page.getByRole('button', { name: button, exact: true }).click();
  await eventually(() => clock.innerText()).not.toBe(before);
}
