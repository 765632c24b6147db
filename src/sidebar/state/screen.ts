import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { Service } from '../../addon/endpoints/sharing-contract.ts';

/** Where the person is. The wizard carries the KPI it starts from, so that leaving it leaves nothing behind. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'wizard'; readonly start: WizardStart }
  | { readonly name: 'detail'; readonly id: string }
  | { readonly name: 'library'; readonly card?: string }
  /** With a KPI, on a new rule for it. */
  | { readonly name: 'alerts'; readonly kpiId?: string }
  | { readonly name: 'history'; readonly kpi?: string }
  | { readonly name: 'settings' }
  | { readonly name: 'import' }
  | { readonly name: 'sharing'; readonly service?: Service }
  | { readonly name: 'help' };

export type WizardStart =
  | { readonly from: 'objective' }
  | { readonly from: 'draft'; readonly kpi: KpiDraft; readonly step: number };
