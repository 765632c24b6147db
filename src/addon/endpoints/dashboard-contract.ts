/** What the panel asks of the sheets that are laid out for reading: the dashboard, the meeting page, the report elsewhere. */
export interface DashboardEndpoints {
  'dashboard.refresh': { readonly payload: null; readonly value: PageMade };
}

export interface PageMade {
  /** One sentence for the person who asked. */
  readonly sentence: string;
}
