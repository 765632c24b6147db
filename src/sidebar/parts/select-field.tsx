import type { Language } from '../../domain/words.ts';
import { type CodedField, codeWords } from '../../text/codes.ts';
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

/** The choices of a closed list, in the words that the KPI sheet uses for them. */
export function choicesOf(field: CodedField, codes: readonly string[], language: Language): readonly Choice[] {
  return codes.map((code) => [code, capital(codeWords(field, code, language))] as const);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
