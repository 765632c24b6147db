import { useState } from 'preact/hooks';
import type { KpiDraft } from '../../../../addon/endpoints/contract.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { useSidebar } from '../../../state/context.ts';
import type { Steering } from '../../../state/use-steering.ts';
import { EntryForm } from './entry-form.tsx';

interface Props {
  readonly kpi: KpiDraft;
  readonly steering: Steering;
  readonly onDone: () => void;
}

type Name = 'target' | 'targetMax' | 'from' | 'reason' | '';

/** A new target, the day from which it counts and why; numbers stay as they were typed. */
export function TargetForm({ kpi, steering, onDone }: Props) {
  const { words, formats, view, busy, say } = useSidebar();
  const { steering: text, target: names } = words;
  const [typed, setTyped] = useState({ target: '', targetMax: '', from: view.today, reason: '' });
  const [error, setError] = useState<{ readonly field: string; readonly sentence: string }>();
  const range = kpi.targetType === 'range';
  const set = (name: Name, value: string): void => {
    setTyped((before) => ({ ...before, [name]: value }));
    setError(undefined);
  };
  const errorOf = (name: Name): string | undefined => (error?.field === name ? error.sentence : undefined);
  const save = async (): Promise<void> => {
    const [target, targetMax] = [typed.target, typed.targetMax].map((figure) => formats.parse(figure, kpi.unit));
    const wrong = target === undefined ? 'target' : range && targetMax === undefined ? 'targetMax' : '';
    if (wrong) return setError({ field: wrong, sentence: words.wizard.numberError });
    const { from, reason } = typed;
    const outcome = await steering.retarget('target.change', {
      ...{ kpiId: kpi.id, updatedAt: kpi.updatedAt, from, reason, target: target ?? null },
      targetMax: range ? (targetMax ?? null) : kpi.targetMax,
    });
    if (outcome === 'waiting') return;
    if (outcome !== 'done') return setError({ field: outcome.field ?? '', sentence: outcome.message });
    onDone();
    say({ kind: 'status', text: text.changed(formats.value(target ?? 0, kpi), formats.day(from)) });
  };
  const figure = (name: 'target' | 'targetMax', label: string) => (
    <TextField
      id={`steer-${name}`}
      label={label}
      numeric
      value={typed[name]}
      error={errorOf(name)}
      {...(kpi.unit === 'ratio' ? { suffix: '%' } : kpi.unit === 'currency' ? { suffix: kpi.currency } : {})}
      onInput={(value) => set(name, value)}
    />
  );
  const { from } = typed;
  const when = from < view.today ? text.past : from > view.today ? text.future(formats.day(from)) : text.today;
  const known = ['target', 'targetMax', 'from', 'reason'].includes(error?.field ?? '');
  return (
    <EntryForm
      label={text.change}
      save={text.apply}
      busy={busy !== ''}
      error={known ? undefined : error?.sentence}
      onSave={save}
      onCancel={onDone}
    >
      {figure('target', range ? names.least : text.newTarget)}
      {range && figure('targetMax', names.most)}
      <TextField
        id="steer-from"
        label={text.from}
        type="date"
        value={from}
        error={errorOf('from')}
        help={from ? when : undefined}
        onInput={(value) => set('from', value)}
      />
      <TextField
        id="steer-reason"
        label={text.reason}
        optional
        value={typed.reason}
        error={errorOf('reason')}
        onInput={(value) => set('reason', value)}
      />
    </EntryForm>
  );
}
