import { COMMON_CURRENCIES, isUnitCode, UNIT_CODES } from '../../format/units.ts';
import { choicesOf, SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';

/** Stands in the list for a unit of the team's own; the unit itself is then its word. */
const OTHER = 'other';

export function UnitFields() {
  const { words, language } = useSidebar();
  const { draft, set, errorOf } = useTyping();
  const text = words.measure;
  const known = isUnitCode(draft.unit);
  const currencies = COMMON_CURRENCIES.includes(draft.currency) || !draft.currency ? [] : [draft.currency];
  return (
    <>
      <SelectField
        id={fieldId('unit')}
        label={text.unit}
        value={known ? draft.unit : OTHER}
        error={errorOf('unit')}
        choices={[...choicesOf('unit', UNIT_CODES, language), [OTHER, text.otherUnit]]}
        onChange={(unit) => set({ unit: unit === OTHER ? '' : unit })}
      />
      {!known && (
        <TextField
          id="kpi-unit-word"
          label={text.unitWord}
          help={text.unitWordHelp}
          value={draft.unit}
          onInput={(unit) => set({ unit })}
        />
      )}
      {draft.unit === 'currency' && (
        <SelectField
          id={fieldId('currency')}
          label={text.currency}
          value={draft.currency}
          error={errorOf('currency')}
          choices={[...currencies, ...COMMON_CURRENCIES].map((code) => [code, code] as const)}
          onChange={(currency) => set({ currency })}
        />
      )}
    </>
  );
}
