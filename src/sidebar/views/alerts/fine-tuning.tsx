import { useState } from 'preact/hooks';
import { hasRecovery } from '../../../domain/alerts/rule.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { FigureField } from './figure-field.tsx';
import { errorOf, figureOf, type PartProps } from './rule-draft.ts';

const CONFIRMATIONS = ['1', '2', '3', '4', '5'];

interface Props extends PartProps {
  readonly defaultRecipients: string;
}

/** What most rules leave as it is: folded, so that the preview stays in sight; open where something of it is set. */
export function FineTuning({ draft, preview, onChange, defaultRecipients }: Props) {
  const { words } = useSidebar();
  const { alert: said } = words;
  const [open] = useState(draft.recovery !== null || draft.confirmations > 1 || draft.recipients !== '');
  return (
    <details class="more" open={open}>
      <summary>{said.more}</summary>
      {hasRecovery(draft.kind) && <Recovery draft={draft} preview={preview} onChange={onChange} />}
      {draft.kind !== 'no_data' && (
        <SelectField
          id="rule-confirmations"
          label={said.confirmations}
          help={said.confirmationsHelp}
          value={String(draft.confirmations)}
          choices={CONFIRMATIONS.map((count) => [count, count] as const)}
          onChange={(count) => onChange({ confirmations: Number(count) })}
        />
      )}
      <TextField
        id="rule-recipients"
        label={said.recipients}
        optional
        help={said.recipientsHelp(defaultRecipients)}
        error={errorOf(preview, 'recipients')}
        value={draft.recipients}
        onInput={(recipients) => onChange({ recipients })}
      />
    </details>
  );
}

function Recovery({ draft, preview, onChange }: PartProps) {
  const { words, formats, view } = useSidebar();
  const { alert: said } = words;
  const kpi = view.kpis.find((one) => one.kpi.id === draft.kpiId)?.kpi;
  const { unit, suffix } = figureOf(draft, kpi, said.days);
  const back = preview?.recovery ?? undefined;
  const normal = back === undefined ? '' : formats.value(back, { unit, currency: kpi?.currency ?? '' });
  return (
    <FigureField
      id="rule-recovery"
      label={said.recovery}
      unit={unit}
      {...(suffix ? { suffix } : {})}
      optional
      help={normal ? said.recoveryHelp(normal) : undefined}
      value={draft.recovery}
      error={errorOf(preview, 'recovery')}
      onValue={(recovery) => onChange({ recovery })}
    />
  );
}
