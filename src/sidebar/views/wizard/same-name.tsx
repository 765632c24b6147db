import { fold } from '../../format/fold.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';

/** Two KPIs of one name are allowed and a nuisance: told beside the field, with a name that is free. */
export function SameName() {
  const { words, view } = useSidebar();
  const { draft, set } = useTyping();
  const taken = new Set(view.kpis.filter(({ kpi }) => kpi.id !== draft.id).map(({ kpi }) => fold(kpi.name)));
  const name = draft.name.trim();
  if (name === '' || !taken.has(fold(name))) return null;
  let number = 2;
  while (taken.has(fold(`${name} (${number})`))) number++;
  const free = `${name} (${number})`;
  return (
    <div class="note same-name" role="status">
      <p>{words.panel.sameName}</p>
      <Button kind="quiet" onClick={() => set({ name: free })}>
        {words.panel.rename(free)}
      </Button>
    </div>
  );
}
