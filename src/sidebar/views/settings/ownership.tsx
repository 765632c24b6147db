import { Button } from '../../parts/button.tsx';
import { saveSchedule } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';

/** Who the clock runs as, and the way to take it over when that person has gone. */
export function Ownership() {
  const sidebar = useSidebar();
  const { words, view } = sidebar;
  const { owner, mine, weekdays, hour } = view.schedule;
  if (mine) return <p class="quiet-text">{words.settings.ownerMine}</p>;
  return (
    <>
      <p class="quiet-text">{words.settings.owner(owner)}</p>
      <Button acts describedBy="take-over-help" onClick={() => saveSchedule(sidebar, { active: true, weekdays, hour })}>
        {words.settings.takeOver}
      </Button>
      <p class="field-help" id="take-over-help">
        {words.settings.takeOverHelp}
      </p>
    </>
  );
}
