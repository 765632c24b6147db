import { TextField } from '../../parts/text-field.tsx';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly value: number | null;
  /** The KPI's unit where the number is one of its values: a ratio is typed in per cent. */
  readonly unit?: string;
  readonly help?: string | undefined;
  readonly optional?: boolean;
  readonly suffix?: string;
  readonly onValue: (value: number | null) => void;
}

/** A number kept as it was typed: « beaucoup » stays in the field, beside the sentence that says what to enter. */
export function KpiNumberField({ field, value, unit = '', suffix, onValue, ...props }: Props) {
  const { draft, textOf, type, errorOf } = useTyping();
  const sign = suffix ?? (unit === 'ratio' ? '%' : unit === 'currency' ? draft.currency : '');
  return (
    <TextField
      {...props}
      {...(sign ? { suffix: sign } : {})}
      id={fieldId(field)}
      numeric
      value={textOf(field, value, unit)}
      error={errorOf(field)}
      onInput={(text) => onValue(type(field, text, unit) ?? null)}
    />
  );
}
