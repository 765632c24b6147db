import type { FrameLocator, Page } from 'playwright-core';
import { menuIn } from '../../text/menu.ts';
import type { Language } from '../language.ts';

export const panel = (page: Page): FrameLocator => page.frameLocator('#sidebar iframe');

export async function openTracker(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: menuIn(language).openSidebar }).click();
  await panel(page).locator('.kpi').first().waitFor();
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator(`.o-sheet[title="${name}"]`).click();
}

export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('.o-named-range-selector-container input');
  await box.fill(address);
  await box.press('Enter');
}
