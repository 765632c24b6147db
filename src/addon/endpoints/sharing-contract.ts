import type { Status } from '../../domain/analysis/target.ts';
import type { SendState, Service, TaskTool } from '../connectors/port.ts';

export interface SharingEndpoints {
  'sharing.open': { readonly payload: null; readonly value: SharingView };
  /** A secret left blank keeps the one that is stored. */
  'sharing.save': { readonly payload: AccessDraft; readonly value: SharingView };
  'sharing.test': { readonly payload: { readonly service: Service }; readonly value: SharingView };
  'sharing.activate': {
    readonly payload: { readonly service: Service; readonly active: boolean };
    readonly value: SharingView;
  };
  /** A task for every alert, or for none; by whoever turned the task tool on. */
  'sharing.alertTasks': {
    readonly payload: { readonly service: TaskTool; readonly wanted: boolean };
    readonly value: SharingView;
  };
  'sharing.erase': { readonly payload: { readonly service: Service }; readonly value: SharingView };
  /** Once more, because a person asks: what failed, or what nobody knows the end of. */
  'sharing.resend': { readonly payload: { readonly id: string }; readonly value: SharingView };
  'actions.open': { readonly payload: KpiGlance; readonly value: ActionsView };
  'actions.add': { readonly payload: ActionDraft; readonly value: ActionsView };
  'actions.mark': {
    readonly payload: { readonly glance: KpiGlance; readonly id: string; readonly state: ActionState };
    readonly value: ActionsView;
  };
}

export type { SendState, Service, TaskTool };

export interface AccessDraft {
  readonly service: Service;
  /** What the person calls the place. */
  readonly label: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface SharingView {
  readonly services: readonly ServiceView[];
  /** Newest first. */
  readonly sends: readonly SendView[];
  /** Told after a test or a send, or ''. */
  readonly said: string;
}

/**
 * `none`: nothing given · `saved`: given, no test has passed · `tested`: may be turned on · `active`: in use ·
 * `other`: in use, set up by somebody else · `lost`: its person no longer owns the schedule.
 */
export type ServiceState = 'none' | 'saved' | 'tested' | 'active' | 'other' | 'lost';

export interface ServiceView {
  readonly service: Service;
  readonly state: ServiceState;
  readonly label: string;
  readonly owner: string;
  /** Does every alert become a task there? */
  readonly alertTasks: boolean;
  /** Secrets by their last four characters. */
  readonly fields: readonly { readonly name: string; readonly secret: boolean; readonly value: string }[];
}

export interface SendView {
  readonly id: string;
  readonly service: Service;
  readonly title: string;
  readonly state: SendState;
  readonly reason: string;
  readonly at: string;
}

/** What the panel shows of a KPI, as far as advice depends on it. */
export interface KpiGlance {
  readonly kpiId: string;
  readonly metric: string;
  readonly status: Status;
  readonly value: number | null;
  readonly trend: 'better' | 'worse' | 'flat';
}

export type ActionState = 'open' | 'done' | 'dropped';

export interface ActionDraft {
  readonly glance: KpiGlance;
  readonly action: string;
  readonly owner: string;
  /** `yyyy-mm-dd`, or ''. */
  readonly due: string;
  /** To the task tools that are in use. */
  readonly send: boolean;
}

export interface ActionsView {
  readonly suggestions: readonly { readonly text: string; readonly source: string }[];
  /** Of this KPI, the open ones first. */
  readonly actions: readonly ActionView[];
  /** Names of the task tools in use: « Trello ». */
  readonly tools: readonly string[];
  readonly said: string;
}

export interface ActionView {
  readonly id: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly state: ActionState;
  readonly service: string;
  readonly reference: string;
}
