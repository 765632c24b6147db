/** What the panel asks of the sheets that are laid out for reading: the dashboard, the meeting page, a report elsewhere. */
export interface DashboardEndpoints {
  'dashboard.refresh': { readonly payload: null; readonly value: PageMade };
  'meeting.refresh': { readonly payload: null; readonly value: PageMade };
  /** Address that opens a new Looker Studio report on the history; '' while there is no history. */
  'looker.link': { readonly payload: null; readonly value: { readonly url: string } };
}

export interface PageMade {
  /** One sentence for the person who asked. */
  readonly sentence: string;
}
