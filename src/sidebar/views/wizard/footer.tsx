import { Button } from '../../parts/button.tsx';
import { Letters } from '../../parts/letters.tsx';
import { useSidebar } from '../../state/context.ts';
import { isIncomplete } from '../../state/use-save.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { letterOfStep, stepOfLetter } from '../../state/wizard-fields.ts';

/** Always in sight: the five letters, and the ways back and on. */
export function Footer() {
  const { words, busy } = useSidebar();
  const typing = useTyping();
  const { check, step, goTo, draft } = typing;
  const checks = check?.letters ?? [];
  const editing = draft.id !== '';
  const last = step === 5;
  const lastLabel = isIncomplete(typing) ? words.wizard.saveDraft : words.wizard.create;
  const label =
    busy === 'kpi.save' ? words.wizard.saving : editing ? words.wizard.save : last ? lastLabel : words.wizard.next;
  return (
    <footer class="wizard-foot">
      <Letters checks={checks} current={letterOfStep(step)} onChoose={(letter) => goTo(stepOfLetter(letter))} />
      <div class="actions">
        {!(editing && step === 1) && <Button onClick={() => goTo(step - 1)}>{words.wizard.previous}</Button>}
        {editing && !last && <Button onClick={() => goTo(step + 1)}>{words.wizard.next}</Button>}
        <button type="submit" class="button primary" disabled={busy !== ''}>
          {label}
        </button>
      </div>
    </footer>
  );
}
