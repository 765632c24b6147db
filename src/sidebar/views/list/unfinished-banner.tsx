import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { findUnfinished, forgetUnfinished } from '../../state/unfinished.ts';

/** A KPI that was being typed when the panel closed. */
export function UnfinishedBanner() {
  const { words, view, go } = useSidebar();
  const [unfinished, setUnfinished] = useState(() => findUnfinished(view.file));
  if (!unfinished) return null;
  const { kpi, step } = unfinished;
  return (
    <section class="banner">
      <p>{words.list.resume(kpi.name.trim() || words.list.unnamed)}</p>
      <div class="actions">
        <Button onClick={() => go({ name: 'wizard', start: { from: 'draft', kpi, step } })}>
          {words.list.resumeButton}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            forgetUnfinished(view.file);
            setUnfinished(undefined);
          }}
        >
          {words.list.forget}
        </Button>
      </div>
    </section>
  );
}
