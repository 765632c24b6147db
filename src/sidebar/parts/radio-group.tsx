interface Option<Code extends string> {
  readonly code: Code;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Code extends string> {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly Option<Code>[];
  readonly value: Code;
  readonly onChange: (code: Code) => void;
  readonly error?: string | undefined;
}

export function RadioGroup<Code extends string>({ id, legend, options, value, onChange, error }: Props<Code>) {
  return (
    <fieldset class="field radios" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {options.map(({ code, label, hint }) => (
        <label key={code} class={code === value ? 'radio chosen' : 'radio'}>
          <input type="radio" name={id} value={code} checked={code === value} onChange={() => onChange(code)} />
          <span>
            {label}
            {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
