import type { AlertsView, RuleDraft } from '../../../src/addon/endpoints/alerts-contract.ts';
import type { KpiDraft } from '../../../src/addon/endpoints/contract.ts';
import type { WorkbookSheet } from '../../../src/host/engine/workbook.ts';
import type { NodeHostOptions } from '../../../src/host/node.ts';
import type { Host } from '../../../src/host/types.ts';
import { ask, CAMILLE, dayText, kpi, save, teamFile } from '../support/team-file.ts';

export const ALERTS = 'Alertes KPI';
export const SENDS = 'Envois KPI';

/** A file whose one KPI reads a cell that tests write: a value a day, and what the clock makes of it. */
export async function oneFigure(
  options: Partial<NodeHostOptions> = {},
  locale = 'fr_FR',
  more: readonly WorkbookSheet[] = [],
): Promise<Host> {
  const host = await teamFile({ ...options, locale, sheets: [{ name: 'Chiffres', rows: [['CPL', 40]] }, ...more] });
  save(host, figureKpi());
  return host;
}

function figureKpi(): KpiDraft {
  return kpi({
    name: 'Coût par lead',
    metric: '',
    measure: '=Chiffres!B1',
    dates: '',
    frequency: 'day',
    baseline: 50,
    target: 30,
    start: '2026-11-01',
  });
}

/** Every day at eight. */
export function everyDay(host: Host, user = CAMILLE.email): string {
  ask(host, 'schedule.save', { active: true, weekdays: [1, 2, 3, 4, 5, 6, 7], hour: 8 }, { user });
  const own = host.triggers.find(({ owner }) => owner === user);
  if (!own) throw new Error('No trigger was made.');
  return own.id;
}

export function rule(changes: Partial<RuleDraft> = {}): RuleDraft {
  return {
    id: '',
    kpiId: 'cout-par-lead',
    kind: 'above',
    threshold: 45,
    recovery: null,
    confirmations: 1,
    recipients: '',
    ...changes,
  };
}

export function addRule(host: Host, changes: Partial<RuleDraft> = {}): AlertsView {
  return ask(host, 'alerts.save', rule(changes));
}

/** One day after the other: the figure of the day, then all ticks from eight to noon. */
export function live(host: Host, from: string, values: readonly (number | string)[]): void {
  const first = Date.parse(`${from}T00:00:00Z`) / 86_400_000;
  values.forEach((value, index) => {
    host.person.type('Chiffres!B1', String(value).replace('.', ','));
    for (const hour of ['07', '08', '09']) {
      host.clock.set(`${dayText(first + index)}T${hour}:10:00Z`);
      host.fireDueTriggers();
    }
  });
}

export function mailDays(host: Host, to = CAMILLE.email): readonly string[] {
  return host.mails.filter((mail) => mail.to === to).map(({ at }) => new Date(at).toISOString().slice(0, 10));
}
