import { useSidebar } from '../state/context.ts';
import type { Screen } from '../state/screen.ts';

const TABS = ['list', 'alerts', 'history', 'library', 'settings', 'help'] as const;

export function Navigation({ current }: { readonly current: Screen['name'] }) {
  const { words, go } = useSidebar();
  const shown = current === 'detail' ? 'list' : current === 'import' || current === 'sharing' ? 'settings' : current;
  return (
    <nav class="tabs" aria-label={words.common.nav.label}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === shown ? 'page' : undefined}
          onClick={() => go({ name })}
        >
          {words.common.nav[name]}
        </button>
      ))}
    </nav>
  );
}
