import { useState } from 'preact/hooks';
import type { NoteView, RemovedNote } from '../../../../addon/endpoints/steering-contract.ts';
import { Button } from '../../../parts/button.tsx';
import { useSidebar } from '../../../state/context.ts';
import type { Steering } from '../../../state/use-steering.ts';
import { NoteForm } from './note-form.tsx';

interface Props {
  readonly kpiId: string;
  readonly steering: Steering;
}

/** Notes shown at once; a click shows the others. */
const FEW = 5;

export function NotesSection({ kpiId, steering }: Props) {
  const { words } = useSidebar();
  const { steering: text } = words;
  const [form, setForm] = useState<'check_in' | 'annotation'>();
  const [all, setAll] = useState(false);
  const notes = steering.data?.notes ?? [];
  return (
    <section class="block">
      <h2>{text.notes}</h2>
      {form ? (
        <NoteForm key={form} {...{ kpiId, steering }} kind={form} onDone={() => setForm(undefined)} />
      ) : (
        <div class="actions">
          <Button onClick={() => setForm('check_in')}>{text.checkIn}</Button>
          <Button onClick={() => setForm('annotation')}>{text.annotate}</Button>
        </div>
      )}
      {steering.data && notes.length === 0 && <p class="quiet-text">{text.noNotes}</p>}
      {notes.length > 0 && (
        <ul class="entries">
          {(all ? notes : notes.slice(0, FEW)).map((note) => (
            <Entry key={note.id} {...{ note, kpiId, steering }} />
          ))}
        </ul>
      )}
      {!all && notes.length > FEW && <Button onClick={() => setAll(true)}>{text.allNotes(notes.length)}</Button>}
      <RemovedNotes {...{ kpiId, steering }} />
    </section>
  );
}

function Entry({ note, kpiId, steering }: Props & { readonly note: NoteView }) {
  const { words, formats, say } = useSidebar();
  const { steering: text } = words;
  const { id, kind, day } = note;
  const remove = async (): Promise<void> => {
    const outcome = await steering.note('note.remove', { kpiId, id });
    if (outcome === 'waiting') return;
    if (outcome !== 'done') return say({ kind: 'alert', text: outcome.message });
    const undo = (): Promise<unknown> => steering.note('note.restore', { kpiId, id });
    say({ kind: 'status', text: text.noteRemoved, action: { label: words.common.undo, run: undo } });
  };
  return (
    <li>
      <NoteText note={note} />
      {id && (
        <Button
          kind="quiet"
          disabled={steering.sending}
          label={text.removeLabel(`${text.kinds[kind]}, ${formats.day(day)}`)}
          onClick={remove}
        >
          {text.remove}
        </Button>
      )}
    </li>
  );
}

function NoteText({ note: { kind, day, by, confidence, text: said } }: { readonly note: NoteView }) {
  const { words, formats } = useSidebar();
  const { steering: text } = words;
  const sure = confidence ?? 0;
  return (
    <>
      <p class="quiet-text">
        {text.kinds[kind]} · {formats.day(day)}
        {by && (
          <>
            {' · '}
            <bdi>{by}</bdi>
          </>
        )}
      </p>
      <p class="note-text">
        <bdi>{said}</bdi>
      </p>
      {sure > 0 && (
        <p class="quiet-text">
          <span aria-hidden="true">{'●'.repeat(sure) + '○'.repeat(5 - sure)} </span>
          {text.sure(sure, (text.levels[sure - 1] ?? '').toLowerCase())}
        </p>
      )}
    </>
  );
}

/** Notes that were taken away, by whom and when, each with its way back. */
function RemovedNotes({ kpiId, steering }: Props) {
  const { words } = useSidebar();
  const removed = steering.data?.removedNotes ?? [];
  if (removed.length === 0) return null;
  return (
    <details>
      <summary>{words.steering.removedNotes(removed.length)}</summary>
      <ul class="entries">
        {removed.map((note) => (
          <Removed key={note.id} {...{ note, kpiId, steering }} />
        ))}
      </ul>
    </details>
  );
}

function Removed({ note, kpiId, steering }: Props & { readonly note: RemovedNote }) {
  const { words, formats, say } = useSidebar();
  const { steering: text } = words;
  const { id, kind, day, removedBy, removedAt } = note;
  const restore = async (): Promise<void> => {
    const outcome = await steering.note('note.restore', { kpiId, id });
    if (outcome === 'done') say({ kind: 'status', text: text.restored });
    else if (outcome !== 'waiting') say({ kind: 'alert', text: outcome.message });
  };
  return (
    <li>
      <NoteText note={note} />
      <p class="quiet-text">
        <bdi>{text.removedBy(removedBy || words.wizard.somebody, removedAt && formats.moment(removedAt))}</bdi>
      </p>
      <Button
        kind="quiet"
        disabled={steering.sending}
        label={text.putBackLabel(`${text.kinds[kind]}, ${formats.day(day)}`)}
        onClick={restore}
      >
        {text.putBack}
      </Button>
    </li>
  );
}
