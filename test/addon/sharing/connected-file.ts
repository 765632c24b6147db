import type { AccessDraft, KpiGlance, Service, SharingView } from '../../../src/addon/endpoints/sharing-contract.ts';
import type { Host, RunOptions } from '../../../src/host/types.ts';
import { ACCESS } from '../connectors/samples.ts';
import { ask, kpi, save, teamFile } from '../support/team-file.ts';

export const SENDS = 'Envois KPI';
export const ACTIONS = 'Actions KPI';

/** A team's file with one weak KPI, whose requests go to the stand-in. */
export async function connectedFile(routes: Record<string, string>): Promise<Host> {
  const host = await teamFile({ routes });
  save(host, kpi({ start: '2026-11-16' }));
  return host;
}

export function draftFor(service: Service, changes: Partial<AccessDraft> = {}): AccessDraft {
  return { service, label: '#marketing', fields: ACCESS[service], ...changes };
}

/** Saved, tested and turned on, as the panel does it. */
export function connect(host: Host, service: Service, options?: RunOptions): SharingView {
  ask(host, 'sharing.save', draftFor(service), options);
  ask(host, 'sharing.test', { service }, options);
  return ask(host, 'sharing.activate', { service, active: true }, options);
}

export function stateOf(view: SharingView, service: Service): string | undefined {
  return view.services.find((one) => one.service === service)?.state;
}

export const WEAK: KpiGlance = {
  kpiId: 'cout-par-lead',
  metric: 'CPL',
  status: 'off_track',
  value: 41,
  trend: 'worse',
};

/** The one KPI's id, as the file gave it. */
export function glanceAt(host: Host): KpiGlance {
  const [view] = ask(host, 'app.open', null).kpis;
  return { ...WEAK, kpiId: view?.kpi.id ?? '' };
}

export function addAction(host: Host, action: string, options?: RunOptions) {
  const draft = { glance: glanceAt(host), action, owner: 'claire@exemple.fr', due: '2026-12-01', send: true };
  return ask(host, 'actions.add', draft, options);
}
