import type { Endpoints, KpiDraft } from '../../../src/addon/endpoints/contract.ts';
import type { ReplyError } from '../../../src/addon/endpoints/reply.ts';
import type { WorkbookSheet } from '../../../src/host/engine/workbook.ts';
import { createNodeHost, type NodeHostOptions } from '../../../src/host/node.ts';
import type { CellValue, Host, RunOptions } from '../../../src/host/types.ts';

export const CAMILLE = { email: 'camille@exemple.fr', locale: 'fr' };
export const SAM = { email: 'sam@example.com', locale: 'en' };
export const LEA = { email: 'lea@exemple.fr', locale: 'fr', viewOnly: true };

/** Saturday 21 November 2026, nine in the morning in Paris; the script's own zone is New York's. */
export const NOW = '2026-11-21T08:00:00Z';

/** Spend and leads of one day: figures that no two days share, so that a wrong window shows. */
export function spendOn(day: number): number {
  return 100 + (day % 97) * 3;
}
export function leadsOn(day: number): number {
  return 4 + ((day * 7) % 11);
}

/** Days since 1970 of `yyyy-mm-dd`, by the engine's own calendar and not by ours. */
export function dayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** One row a day, both ends included. */
export function campaignRows(from: string, to: string): NonNullable<WorkbookSheet['rows']> {
  const rows: NonNullable<WorkbookSheet['rows']>[number][] = [['Jour', 'Dépenses', 'Leads']];
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    rows.push([{ date: dayText(day) }, spendOn(day), leadsOn(day)]);
  }
  return rows;
}

const PRICES: WorkbookSheet = {
  name: 'Suivi d’équipe',
  rows: [
    ['Quoi', 'Combien'],
    ['Abonnés', 1200],
    ['Recopie', { formula: '=B2' }],
    ['Somme', { formula: '=SUM(B2:B3)' }],
    ['Texte', 'à venir'],
  ],
};

export interface FileOptions extends NodeHostOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly sheets?: readonly WorkbookSheet[];
}

/** A team's file with a year of campaign figures: French and in Paris unless told otherwise. */
export async function teamFile({ locale = 'fr_FR', timeZone = 'Europe/Paris', sheets, ...options }: FileOptions = {}) {
  const campaigns: WorkbookSheet = { name: 'Campagnes', rows: campaignRows('2026-08-01', '2026-12-31') };
  return createNodeHost({
    now: NOW,
    users: [CAMILLE, SAM, LEA],
    scriptTimeZone: 'America/New_York',
    workbook: { name: 'Suivi', locale, timeZone, sheets: sheets ?? [campaigns, PRICES] },
    ...options,
  });
}

export const COST_PER_LEAD: KpiDraft = {
  id: '',
  name: 'Coût par lead',
  definition: 'Dépenses des campagnes divisées par les leads qu’elles amènent',
  metric: 'CPL',
  measure: '=KPI_CPL(Campagnes!B2:B;Campagnes!C2:C)',
  dates: 'Campagnes!A2:A',
  unit: 'currency',
  currency: 'EUR',
  direction: 'lower',
  accrual: 'level',
  baseline: 40,
  targetType: 'decrease_to',
  target: 25,
  targetMax: null,
  milestones: [],
  objective: 'leads',
  campaign: 'Rentrée',
  function: 'Acquisition',
  level: 'operational',
  tense: 'lagging',
  linkedKpi: '',
  owner: CAMILLE.email,
  team: 'Marketing',
  source: 'Export des régies',
  frequency: 'week',
  maturity: 0,
  minimumVolume: 0,
  start: '2026-11-02',
  end: '2027-06-30',
  weight: 1,
  state: 'active',
  updatedAt: '',
  updatedBy: '',
};

/** The same KPI but for what the test is about. */
export function kpi(changes: Partial<KpiDraft> = {}): KpiDraft {
  return { ...COST_PER_LEAD, ...changes };
}

export const SUBSCRIBERS = kpi({
  name: 'Abonnés à la lettre',
  metric: '',
  measure: "='Suivi d’équipe'!B2",
  dates: '',
  unit: 'count',
  currency: '',
  direction: 'higher',
  baseline: 1000,
  targetType: 'increase_to',
  target: 2000,
});

type Name = keyof Endpoints;

/** Asks as the sidebar does; a refusal is a failure of the test. */
export function ask<Asked extends Name>(
  host: Host,
  name: Asked,
  payload: Endpoints[Asked]['payload'],
  options?: RunOptions,
): Endpoints[Asked]['value'] {
  const reply = host.sidebarCall(name, payload, options) as { ok: boolean; value: Endpoints[Asked]['value'] };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** Asks for what must be refused, whatever the payload. */
export function refusal(host: Host, name: string, payload: unknown, options?: RunOptions): ReplyError {
  const reply = host.sidebarCall(name, payload, options) as { ok: boolean; error: ReplyError };
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

export function save(host: Host, ...drafts: readonly KpiDraft[]): void {
  for (const draft of drafts) ask(host, 'kpi.save', { kpi: draft });
}

/** The sheet's filled rows, each as its cells by header text. */
export function rowsOf(host: Host, sheet: string): readonly Readonly<Record<string, CellValue>>[] {
  const name = quoted(sheet);
  const [header = []] = host.get(`${name}!1:1`);
  const rows = host.get(`${name}!A2:${lettersOf(header.length)}`);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(header.flatMap((title, at) => (title === '' ? [] : [[String(title), row[at] ?? '']]))),
    );
}

export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The reference of one cell, by its column's header text and its row. */
export function cellOf(host: Host, sheet: string, title: string, row: number): string {
  const [header = []] = host.get(`${quoted(sheet)}!1:1`);
  const position = header.indexOf(title);
  if (position < 0) throw new Error(`${sheet} has no column ${title}`);
  return `${quoted(sheet)}!${lettersOf(position + 1)}${row}`;
}

/** The ticks of some days that matter: one before and one after the planned hour of each. */
export function tick(host: Host, days: number): void {
  for (let day = 1; day <= days; day++) {
    host.clock.move({ hours: 22 });
    host.fireDueTriggers();
    host.clock.move({ hours: 2 });
    host.fireDueTriggers();
  }
}

/** Monday mornings at eight, as the sidebar would save it. */
export function everyMonday(host: Host, options?: RunOptions): string {
  ask(host, 'schedule.save', { active: true, weekdays: [1], hour: 8 }, options);
  const own = host.triggers.find(({ owner }) => owner === (options?.user ?? CAMILLE.email));
  if (!own) throw new Error('No trigger was made.');
  return own.id;
}

export const HISTORY = 'Historique KPI';
export const LOG = 'Journal KPI';

/** A state of the document to come back to before each test: quicker than making it again. */
export function bookmark(host: Host): () => void {
  const saved = host.save();
  const now = host.clock.now();
  return () => {
    const problem = host.load(structuredClone(saved));
    if (problem !== null) throw new Error(problem);
    host.clock.set(now);
  };
}

/** The owned sheets made and empty again: quicker than making them in each test. */
export function withSheets(host: Host): Host {
  save(host, kpi());
  const [view] = ask(host, 'app.open', null).kpis;
  ask(host, 'kpi.remove', { id: view?.kpi.id ?? '' });
  ask(host, 'snapshot.run', null);
  host.person.deleteRows(LOG, 2, 2);
  return host;
}

/** A file with one KPI. */
export async function oneKpi(): Promise<Host> {
  const host = await teamFile();
  save(host, kpi({ start: '2026-11-16' }));
  return host;
}
