import { useState } from 'preact/hooks';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly unit: string;
  readonly suffix?: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

/** A number as a person types it; what is no number is told, and not sent. */
export function FigureField({ unit, suffix, value, onValue, error, ...field }: Props) {
  const { formats, words } = useSidebar();
  const [text, setText] = useState(value === null ? '' : formats.typed(value, unit));
  const wrong = text.trim() !== '' && formats.parse(text, unit) === undefined;
  const type = (typed: string): void => {
    setText(typed);
    onValue(formats.parse(typed, unit) ?? null);
  };
  return (
    <TextField
      {...field}
      value={text}
      onInput={type}
      numeric
      error={wrong ? words.alert.numberError : error}
      {...(suffix ? { suffix } : {})}
    />
  );
}
