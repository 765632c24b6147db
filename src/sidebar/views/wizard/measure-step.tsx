import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';
import { LibraryMeasure } from './library-measure.tsx';
import { RangeField } from './range-field.tsx';
import { ReadingBox } from './reading-box.tsx';
import { UnitFields } from './unit-fields.tsx';

const WAYS = ['cell', 'library', 'formula'] as const;

export function MeasureStep() {
  const { words } = useSidebar();
  const { draft, set, measure, setMeasure, errorOf } = useTyping();
  const text = words.measure;
  const error = errorOf('measure');
  return (
    <>
      <RadioGroup
        id="way"
        legend={text.how}
        value={measure.way}
        onChange={(way) => setMeasure({ way })}
        options={WAYS.map((code) => ({ code, label: text.ways[code] }))}
      />
      {measure.way === 'cell' && (
        <RangeField
          id={fieldId('measure')}
          label={text.reference}
          help={text.referenceHelp}
          value={measure.reference}
          error={error}
          onInput={(reference) => setMeasure({ reference })}
        />
      )}
      {measure.way === 'library' && <LibraryMeasure error={error} />}
      {measure.way === 'formula' && (
        <TextField
          id={fieldId('measure')}
          label={text.formula}
          help={text.formulaHelp}
          lines={2}
          formula
          value={measure.formula}
          error={error}
          onInput={(formula) => setMeasure({ formula })}
        />
      )}
      <ReadingBox />
      <UnitFields />
      <RangeField
        id={fieldId('dates')}
        label={text.dates}
        help={text.datesHelp}
        optional
        value={draft.dates}
        error={errorOf('dates')}
        onInput={(dates) => set({ dates })}
      />
    </>
  );
}
