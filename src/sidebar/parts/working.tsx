import { useSidebar } from '../state/context.ts';
import { useDelay } from '../state/delay.ts';
import { Button } from './button.tsx';

/** A thin line after 300 ms, words and a way out after 3 s. */
export function Working({ onStop }: { readonly onStop: () => void }) {
  const { busy, words } = useSidebar();
  const texts: Readonly<Record<string, string>> = {
    'snapshot.run': words.list.running,
    'sample.add': words.panel.sample.adding,
  };
  const line = useDelay(busy !== '', 300);
  const text = useDelay(busy !== '', 3000);
  return (
    <div class="working" role="status">
      {line && <div class="working-line" />}
      {text && (
        <p>
          {texts[busy] ?? words.common.working}{' '}
          <Button kind="quiet" onClick={onStop}>
            {words.common.stopWaiting}
          </Button>
        </p>
      )}
    </div>
  );
}
