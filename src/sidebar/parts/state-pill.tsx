import type { KpiView } from '../../addon/endpoints/contract.ts';
import { useSidebar } from '../state/context.ts';
import { missingLetters } from './letters.tsx';
import { StatusPill } from './status-pill.tsx';

/** The status of an active KPI; of a draft, what it still lacks. */
export function StatePill({ view }: { readonly view: KpiView }) {
  const { words } = useSidebar();
  const { state } = view.kpi;
  if (state === 'archived') return <span class="pill no_data">{words.list.archivedOne}</span>;
  if (state === 'active') return <StatusPill status={view.status} />;
  const missing = missingLetters(view.letters);
  return <span class="pill draft">{missing ? words.list.draftMissing(missing) : words.list.draft}</span>;
}
