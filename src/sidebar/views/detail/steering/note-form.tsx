import { useState } from 'preact/hooks';
import { RadioGroup } from '../../../parts/radio-group.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useSidebar } from '../../../state/context.ts';
import type { Steering } from '../../../state/use-steering.ts';
import { EntryForm } from './entry-form.tsx';

interface Props {
  readonly kpiId: string;
  readonly kind: 'check_in' | 'annotation';
  readonly steering: Steering;
  readonly onDone: () => void;
}

/** A check-in with its confidence, or an event on its day. */
export function NoteForm({ kpiId, kind, steering, onDone }: Props) {
  const { words, view, say } = useSidebar();
  const { steering: text } = words;
  const [note, setNote] = useState('');
  const [day, setDay] = useState(view.today);
  const [confidence, setConfidence] = useState('');
  const [error, setError] = useState<{ readonly field: string; readonly sentence: string }>();
  const errorOf = (field: string): string | undefined => (error?.field === field ? error.sentence : undefined);
  const checkIn = kind === 'check_in';
  const save = async (): Promise<void> => {
    const sure = checkIn && confidence !== '' ? Number(confidence) : null;
    const outcome = await steering.note('note.add', { kpiId, kind, day, text: note, confidence: sure });
    if (outcome === 'waiting') return;
    if (outcome !== 'done') return setError({ field: outcome.field ?? '', sentence: outcome.message });
    onDone();
    say({ kind: 'status', text: text.kept });
  };
  return (
    <EntryForm
      label={checkIn ? text.checkIn : text.annotate}
      save={text.keep}
      busy={steering.sending}
      error={errorOf('')}
      onSave={save}
      onCancel={onDone}
    >
      <TextField
        id="note-text"
        label={checkIn ? text.checkInText : text.annotationText}
        lines={3}
        value={note}
        error={errorOf('text')}
        help={checkIn ? undefined : text.annotationHelp}
        onInput={setNote}
      />
      {checkIn ? (
        <RadioGroup
          id="note-confidence"
          legend={text.confidence}
          value={confidence}
          error={errorOf('confidence')}
          options={text.levels.map((word, index) => ({ code: String(index + 1), label: `${index + 1} · ${word}` }))}
          onChange={setConfidence}
        />
      ) : (
        <TextField id="note-day" label={text.day} type="date" value={day} error={errorOf('day')} onInput={setDay} />
      )}
    </EntryForm>
  );
}
