import { Field, type FieldProps } from './field.tsx';

export type Choice = readonly [value: string, label: string];

interface Props extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ value, choices, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {choices.map(([code, label]) => (
            <option key={code} value={code} selected={code === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The choices of a closed list, with their words. */
export function choicesOf<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): readonly Choice[] {
  return codes.map((code) => [code, words[code]] as const);
}
