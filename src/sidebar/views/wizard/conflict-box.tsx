import type { KpiDraft } from '../../../addon/endpoints/contract.ts';
import { Button } from '../../parts/button.tsx';
import { differences } from '../../state/conflict.ts';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';

interface Props {
  /** The version that the file holds now. */
  readonly theirs: KpiDraft;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Two people changed one KPI: what differs, and the choice. */
export function ConflictBox({ theirs, onKeepMine, onKeepTheirs }: Props) {
  const { words, formats } = useSidebar();
  const { draft } = useTyping();
  const { wizard } = words;
  return (
    <section class="leaving" role="alert">
      <h2>{wizard.conflictTitle}</h2>
      <p>{wizard.conflict(theirs.updatedBy || wizard.somebody)}</p>
      <dl class="facts">
        {differences(theirs, draft, words, formats).map(({ label, theirs: other, mine }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{other}</bdi> ({wizard.theirs})
            </dd>
            <dd>
              <bdi>{mine}</bdi> ({wizard.mine})
            </dd>
          </div>
        ))}
      </dl>
      <Button acts onClick={onKeepMine}>
        {wizard.keepMine}
      </Button>
      <Button onClick={onKeepTheirs}>{wizard.keepTheirs}</Button>
    </section>
  );
}
