import { TextField } from '../../parts/text-field.tsx';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';

type TextName =
  | 'name'
  | 'definition'
  | 'objective'
  | 'campaign'
  | 'owner'
  | 'team'
  | 'source'
  | 'function'
  | 'start'
  | 'end';

interface Props {
  readonly field: TextName;
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
  readonly lines?: number;
  readonly suggestions?: readonly string[];
  readonly type?: 'text' | 'date';
}

/** A text of the KPI with its error beside it. */
export function KpiTextField({ field, ...props }: Props) {
  const { draft, set, errorOf } = useTyping();
  return (
    <TextField
      {...props}
      id={fieldId(field)}
      value={draft[field]}
      error={errorOf(field)}
      onInput={(text) => set({ [field]: text })}
    />
  );
}
