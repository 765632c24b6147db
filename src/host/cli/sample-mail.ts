import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../language.ts';
import { projectFolder } from '../project-folder.ts';
import { populatedSample } from '../sample/team/populated-sample.ts';

interface Seen {
  readonly kpi: { readonly id: string; readonly name: string; readonly direction: string };
  readonly reading: { readonly value: number | null };
}

/** The Monday after the day of the demo, when the clock's run and the weekly digest are due. */
const MONDAY = '2026-11-23T09:10:00Z';

/** The mail as a reader's program shows it: no part of the workbook, so it is drawn alone. */
export async function takeMail(page: Page, language: Language, name: string): Promise<void> {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.setContent(await sampleMail(language, name));
  const path = join(projectFolder, 'docs/images', `mail.${language}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path.slice(projectFolder.length));
}

/** What the sample's team would get on a Monday: its digest with an alert inside, as the add-on itself sends it. */
async function sampleMail(language: Language, name: string): Promise<string> {
  const host = await populatedSample(language);
  const ask = <Value>(endpoint: string, payload: unknown): Value => {
    const { ok, value, error } = host.sidebarCall(endpoint, payload) as {
      readonly ok: boolean;
      readonly value: Value;
      readonly error?: { readonly message: string };
    };
    if (!ok) throw new Error(`${endpoint}: ${error?.message ?? ''}`);
    return value;
  };
  const { kpis } = ask<{ readonly kpis: readonly Seen[] }>('app.open', null);
  const watched = kpis.find(({ kpi }) => kpi.name === name);
  if (!watched) throw new Error(`The sample has no KPI ${name}.`);
  ask('alerts.save', {
    id: '',
    kpiId: watched.kpi.id,
    kind: 'above',
    threshold: Math.floor(0.9 * (watched.reading.value ?? 0)),
    recovery: null,
    confirmations: 1,
    recipients: '',
  });
  ask('alerts.digest', { every: 'week', weekday: 1, recipients: '' });
  host.clock.set(Date.parse(MONDAY));
  host.fireDueTriggers();
  const [mail] = host.mails;
  host.dispose();
  if (!mail?.htmlBody) throw new Error('The sample’s clock has sent no mail.');
  return mail.htmlBody;
}
