import type { AppView } from './contract.ts';

/** Sample data to try the panel on. */
export interface PanelEndpoints {
  /** One sheet of invented figures, KPIs on it and their months of history. */
  'sample.add': { readonly payload: { readonly currency: string }; readonly value: AppView };
  /** Refused on the field `accepted`, with what would go too, where people built on the sample. */
  'sample.remove': { readonly payload: { readonly accepted: boolean }; readonly value: AppView };
}
