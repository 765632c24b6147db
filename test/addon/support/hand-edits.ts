import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/build/project-root.ts';
import type { Host } from '../../../src/host/types.ts';
import { campaignRows, everyMonday, HISTORY, kpi, rowsOf, SUBSCRIBERS, save, teamFile } from './team-file.ts';

export const LEADS = 'Leads de la semaine';
export const COST = 'Coût par lead';
export const READING = 'Abonnés à la lettre';
export const KPI_NAMES = [COST, LEADS, READING];
/** The weeks that two runs have written before anybody edits, and the two that follow. */
export const BEFORE = ['2026-W47', '2026-W48'];
export const AFTER = ['2026-W49', '2026-W50'];

/** The shipped add-on with functions of a test beside it. */
export function withMore(more: string): { readonly code: string; readonly files: Readonly<Record<string, string>> } {
  const read = (name: string): string => readFileSync(join(projectRoot, 'dist', name), 'utf8');
  return { code: `${read('Code.js')}\n${more}`, files: { Server: read('Server.html') } };
}

/** Two dated KPIs and a reading, after the runs of two Mondays; the third is due. */
export async function editedFile(
  more?: string,
  owner?: string,
): Promise<{ readonly host: Host; readonly clock: string }> {
  const host = await teamFile({
    ...(more === undefined ? {} : withMore(more)),
    sheets: [
      { name: 'Campagnes', rows: campaignRows('2026-11-09', '2026-12-20'), rowCount: 44, columnCount: 3 },
      { name: 'Suivi', rows: [['Abonnés', 1200]], rowCount: 2, columnCount: 2 },
    ],
  });
  save(
    host,
    kpi({ start: '2026-11-16' }),
    kpi({ name: LEADS, metric: '', measure: '=SUM(Campagnes!C2:C)', accrual: 'per_period', start: '2026-11-16' }),
    kpi({ ...SUBSCRIBERS, measure: '=Suivi!B1', start: '2026-11-16' }),
  );
  const clock = everyMonday(host, owner === undefined ? undefined : { user: owner });
  for (const monday of ['2026-11-23', '2026-11-30']) {
    host.clock.set(`${monday}T07:30:00Z`);
    host.fire(clock);
  }
  host.clock.set('2026-12-07T07:30:00Z');
  return { host, clock };
}

/** The Monday runs of the next two weeks. */
export function twoMoreWeeks(host: Host, clock: string): void {
  for (const monday of ['2026-12-07', '2026-12-14']) {
    host.clock.set(`${monday}T07:30:00Z`);
    host.fire(clock);
  }
}

/** `2026-W47 Coût par lead` → value, whatever the order of the rows; a key on two rows shows twice. */
export function keyed(host: Host, sheet = HISTORY): readonly string[] {
  const names = new Map(rowsOf(host, 'KPI').map((row) => [row['Identifiant'], String(row['Nom'])]));
  return rowsOf(host, sheet)
    .flatMap((row) => {
      const cell = (...titles: readonly string[]) =>
        titles.map((title) => row[title]).find((known) => known !== undefined);
      const id = cell('Identifiant KPI', 'identifiant kpi') ?? '';
      const value = Math.round(Number(cell('Valeur', 'Value')) * 1000);
      return id === '' ? [] : [`${cell('Période', '  PERIODE ', 'Period')} ${names.get(id) ?? id} ${value}`];
    })
    .sort();
}
