import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';
import { KpiNumberField } from './kpi-number-field.tsx';

/** Dated steps towards the target; a step whose number is not typed yet counts as zero. */
export function Milestones() {
  const { words } = useSidebar();
  const { draft, set, errorOf, forget } = useTyping();
  const { target } = words;
  const { milestones } = draft;
  const change = (position: number, changes: Partial<(typeof milestones)[number]>): void =>
    set({ milestones: milestones.map((one, place) => (place === position ? { ...one, ...changes } : one)) });
  return (
    <fieldset class="field milestones">
      <legend>{target.milestones}</legend>
      {errorOf('milestones') && <p class="field-error">{errorOf('milestones')}</p>}
      {milestones.map((milestone, position) => (
        <fieldset class="milestone" key={position}>
          <legend>{target.milestone(position + 1)}</legend>
          <TextField
            id={fieldId(`milestones.${position}.day`)}
            label={target.day}
            type="date"
            value={milestone.day}
            onInput={(day) => change(position, { day })}
          />
          <KpiNumberField
            field={`milestones.${position}.value`}
            label={target.value}
            value={milestone.value}
            unit={draft.unit}
            onValue={(value) => change(position, { value: value ?? 0 })}
          />
          <Button
            kind="quiet"
            onClick={() => {
              forget('milestones.');
              set({ milestones: milestones.filter((_, place) => place !== position) });
            }}
          >
            {target.removeMilestone(position + 1)}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => set({ milestones: [...milestones, { day: draft.end || draft.start, value: 0 }] })}>
        {target.addMilestone}
      </Button>
    </fieldset>
  );
}
