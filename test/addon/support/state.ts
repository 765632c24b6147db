import type { Host } from '../../../src/host/types.ts';
import { HISTORY, rowsOf } from './team-file.ts';

/** What must be the same however a run was disturbed: the history but for when and by which run, and the settings. */
export function stateOf(host: Host): { readonly history: readonly object[]; readonly settings: string } {
  const history = rowsOf(host, HISTORY).map(({ 'Relevé le': _, Passage: __, ...rest }) => rest);
  return { history, settings: JSON.stringify(host.document.documentProperties) };
}
