import { TARGET_TYPES, type TargetType } from '../../../domain/analysis/target.ts';
import { tidy } from '../../format/numbers.ts';
import { OutlookLines } from '../../parts/outlook-lines.tsx';
import { choicesOf, SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { directionOf, fieldId } from '../../state/wizard-fields.ts';
import { KpiNumberField } from './kpi-number-field.tsx';
import { Milestones } from './milestones.tsx';

const WITHOUT_BASELINE: readonly TargetType[] = ['done', 'scale', 'baseline_first', 'range'];

export function TargetStep() {
  const { words, formats, language } = useSidebar();
  const { draft, set, errorOf, check, forget } = useTyping();
  const { target } = words;
  const { targetType } = draft;
  const read = check?.reading.value ?? null;
  const choose = (code: string): void => {
    const type = TARGET_TYPES.find((known) => known === code) ?? targetType;
    // Milestones lead to their last one: a target typed before would count unseen.
    if (type === 'milestone') forget('target');
    set({
      targetType: type,
      direction: directionOf(type, draft.direction),
      ...(type === 'milestone' ? { target: null, targetMax: null } : {}),
    });
  };
  return (
    <>
      <SelectField
        id={fieldId('targetType')}
        label={target.type}
        value={targetType}
        error={errorOf('targetType')}
        help={target.example(target.examples[targetType])}
        choices={choicesOf('targetType', TARGET_TYPES, language)}
        onChange={choose}
      />
      {!WITHOUT_BASELINE.includes(targetType) && (
        <KpiNumberField
          field="baseline"
          label={target.baseline}
          value={draft.baseline}
          unit={draft.unit}
          help={
            read !== null && tidy(read, draft.unit) === draft.baseline
              ? target.baselineRead(formats.value(read, draft))
              : undefined
          }
          onValue={(baseline) => set({ baseline })}
        />
      )}
      <TargetFields />
      {check?.outlook && (
        <section class="note" role="status">
          <OutlookLines outlook={check.outlook} kpi={draft} />
          <p class="quiet-text">{words.steering.byRows}</p>
        </section>
      )}
    </>
  );
}

function TargetFields() {
  const { words } = useSidebar();
  const { draft, set } = useTyping();
  const { target: text } = words;
  const { targetType, unit } = draft;
  if (targetType === 'milestone') return <Milestones />;
  if (targetType === 'baseline_first') return <p class="note">{text.laterHelp}</p>;
  if (targetType === 'done') return <p class="note">{text.doneHelp}</p>;
  const range = targetType === 'range';
  return (
    <>
      <KpiNumberField
        field="target"
        label={range ? text.least : text.target}
        value={draft.target}
        unit={unit}
        help={unit === 'ratio' ? text.percentHelp : undefined}
        {...(targetType === 'scale' ? { suffix: '/ 5' } : {})}
        onValue={(target) => set({ target })}
      />
      {range && (
        <KpiNumberField
          field="targetMax"
          label={text.most}
          value={draft.targetMax}
          unit={unit}
          onValue={(targetMax) => set({ targetMax })}
        />
      )}
    </>
  );
}
