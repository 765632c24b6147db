import type { Host } from '../../../src/host/types.ts';
import { HISTORY, quoted, rowsOf } from './team-file.ts';

/** What must be the same however a run was disturbed: the history but for when and by which run, sheets and settings. */
export function stateOf(host: Host): object {
  const history = rowsOf(host, HISTORY).map(({ 'Relevé le': _, Passage: __, ...rest }) => rest);
  const { getters } = host.model;
  const sheets = getters.getSheetIds().map((id) => {
    const name = getters.getSheetName(id);
    return { name, frozen: getters.getPaneDivisions(id).ySplit, titles: host.get(`${quoted(name)}!1:1`)[0] };
  });
  return { history, sheets, settings: host.document.documentProperties };
}
