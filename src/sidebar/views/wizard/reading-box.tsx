import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';

/** The value as it is read now: the surest sign that the measure is the right one. */
export function ReadingBox() {
  const { words, formats } = useSidebar();
  const { check, checking, draft } = useTyping();
  const text = words.measure;
  const reading = check?.reading;
  const value = draft.measure === '' ? null : (reading?.value ?? null);
  const volume = reading?.volume ?? null;
  return (
    <section class="reading" aria-label={text.read}>
      <h2>{text.read}</h2>
      <div role="status">
        <p class={value === null ? 'quiet-text' : 'reading-value'}>
          {checking && draft.measure !== ''
            ? text.reading
            : value === null
              ? text.nothingRead
              : formats.value(value, draft)}
        </p>
        {draft.measure !== '' && !checking && reading && (
          <>
            {value !== null && (
              <p class="quiet-text">
                {reading.dated ? text.dated : text.momentary}
                {volume !== null && `, ${text.volume(formats.number(volume))}`}
              </p>
            )}
            {reading.note && <p class="reading-note">{reading.note}</p>}
          </>
        )}
      </div>
    </section>
  );
}
