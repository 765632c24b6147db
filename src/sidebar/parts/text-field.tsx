import { Field, type FieldProps } from './field.tsx';

interface Props extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'search' | 'date';
  readonly lines?: number;
  readonly suggestions?: readonly string[];
  readonly numeric?: boolean;
  readonly suffix?: string;
  readonly formula?: boolean;
}

export function TextField(props: Props) {
  const { value, onInput, onBlur, type = 'text', lines, suggestions, numeric, suffix, formula, ...field } = props;
  const list = suggestions && suggestions.length > 0 ? `${field.id}-list` : undefined;
  const shared = {
    value,
    onBlur,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
    class: formula ? 'code' : undefined,
    spellcheck: formula ? false : undefined,
  };
  return (
    <Field {...field}>
      {(control) => (
        <div class={suffix ? 'with-suffix' : undefined}>
          {lines ? (
            <textarea {...control} {...shared} rows={lines} />
          ) : (
            <input
              {...control}
              {...shared}
              type={type}
              list={list}
              inputMode={numeric ? 'decimal' : undefined}
              autocomplete="off"
            />
          )}
          {suffix && <span class="suffix">{suffix}</span>}
          {list && (
            <datalist id={list}>
              {suggestions?.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}
