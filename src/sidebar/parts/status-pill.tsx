import type { Status } from '../../domain/analysis/target.ts';
import { STATUS_WORDS } from '../../text/status-words.ts';
import { useSidebar } from '../state/context.ts';

export function StatusPill({ status }: { readonly status: Status }) {
  const { language } = useSidebar();
  return (
    <span class={`pill ${status}`}>
      <span class="icon" aria-hidden="true">
        {STATUS_WORDS[status].icon}
      </span>
      {STATUS_WORDS[status].word[language]}
    </span>
  );
}
