import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { forgetUnfinished } from '../../state/unfinished.ts';
import { useTyping } from '../../state/wizard-context.ts';

/** Out of the wizard: at once when nothing was typed, else with the choice to keep a draft. */
export function Leave({ save }: { readonly save: () => Promise<void> }) {
  const { words, go, view } = useSidebar();
  const { changed, draft } = useTyping();
  const [asking, setAsking] = useState(false);
  const leave = (): void => {
    forgetUnfinished(view.file);
    go(draft.id ? { name: 'detail', id: draft.id } : { name: 'list' });
  };
  if (!asking)
    return (
      <Button kind="quiet" onClick={() => (changed ? setAsking(true) : leave())}>
        {words.wizard.leave}
      </Button>
    );
  return (
    <section class="leaving" role="alert">
      <h2>{words.wizard.leaveTitle}</h2>
      <Button onClick={() => setAsking(false)}>{words.wizard.leaveKeep}</Button>
      <Button acts onClick={() => save()}>
        {words.wizard.saveDraft}
      </Button>
      <Button kind="danger" onClick={leave}>
        {words.wizard.leaveDrop}
      </Button>
    </section>
  );
}
