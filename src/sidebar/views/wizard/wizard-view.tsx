import { useEffect } from 'preact/hooks';
import { SMART_LETTERS } from '../../../text/smart-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { useSidebar } from '../../state/context.ts';
import type { WizardStart } from '../../state/screen.ts';
import { useSave } from '../../state/use-save.ts';
import { useWizard } from '../../state/use-wizard.ts';
import { WizardContext } from '../../state/wizard-context.ts';
import { fieldId, letterOfStep } from '../../state/wizard-fields.ts';
import { ConflictBox } from './conflict-box.tsx';
import { Footer } from './footer.tsx';
import { Leave } from './leave.tsx';
import { ObjectiveStep } from './objective-step.tsx';
import { Sentence } from './sentence.tsx';
import { StepFields } from './step-fields.tsx';

export function WizardView({ start }: { readonly start: WizardStart }) {
  const { words, language, go } = useSidebar();
  const wizard = useWizard(start);
  const { save, theirs } = useSave(wizard);
  const { step, draft, wanted } = wizard;
  useEffect(() => {
    if (wanted.times > 0) focusField(wanted.field);
  }, [wanted]);
  const flow = draft.id ? words.wizard.editTitle : words.wizard.createTitle;
  if (step === 0)
    return (
      <WizardContext.Provider value={wizard}>
        <Screen title={words.wizard.objectiveTitle} focusKey="step 0" eyebrow={flow} aside={<Leave save={save} />}>
          <ObjectiveStep />
        </Screen>
      </WizardContext.Provider>
    );
  const letter = letterOfStep(step);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (step < 5 && !draft.id) wizard.goTo(step + 1);
    else save();
  };
  return (
    <WizardContext.Provider value={wizard}>
      <form onSubmit={submit} noValidate class="wizard">
        <Screen
          title={words.wizard.questions[letter]}
          focusKey={`step ${step}`}
          eyebrow={`${flow} · ${words.wizard.step(step)} · ${SMART_LETTERS[letter][language]}`}
          aside={<Leave save={save} />}
        >
          {theirs && (
            <ConflictBox
              theirs={theirs}
              onKeepMine={() => save(theirs)}
              onKeepTheirs={() => go({ name: 'detail', id: draft.id })}
            />
          )}
          <StepFields letter={letter} />
          <Sentence />
        </Screen>
        <Footer />
      </form>
    </WizardContext.Provider>
  );
}

/** A group of fields (milestones) has no control of its own name: its first one is meant. */
function focusField(field: string): void {
  const id = fieldId(field);
  const target = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}"]`);
  target?.focus();
}
