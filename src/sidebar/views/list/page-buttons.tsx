import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { failureToast } from '../../state/failure.ts';

type Page = 'dashboard' | 'meeting';

/** The sheets that the whole team reads, made or brought up to date. */
export function PageButtons() {
  const { words, say } = useSidebar();
  const text = words.pages;
  const [working, setWorking] = useState(false);
  const make = async (page: Page): Promise<void> => {
    setWorking(true);
    const reply = await ask(`${page}.refresh`, null);
    setWorking(false);
    if (reply.ok) say({ kind: 'status', text: reply.value.sentence });
    else say(failureToast(reply.error, words.common, () => make(page)));
  };
  return (
    <section class="block">
      <h2>{text.title}</h2>
      <div class="actions">
        <Button acts disabled={working} onClick={() => make('dashboard')}>
          {text.dashboard}
        </Button>
        <Button acts disabled={working} onClick={() => make('meeting')}>
          {text.meeting}
        </Button>
      </div>
      <p class="quiet-text" role="status">
        {working && text.working}
      </p>
    </section>
  );
}
