import { missingLetters } from '../../parts/letters.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { letterOfStep } from '../../state/wizard-fields.ts';

/** The objective as one sentence, and what the letter of this step still asks for; at the end, of every letter. */
export function Sentence() {
  const { words } = useSidebar();
  const { check, checking, failure, step, leadTo } = useTyping();
  const { wizard } = words;
  const letters = check?.letters ?? [];
  const missing = missingLetters(letters);
  const findings = letters
    .filter(({ letter }) => step === 5 || letter === letterOfStep(step))
    .flatMap(({ letter, findings: found }) => found.map((finding) => ({ letter, ...finding })));
  return (
    <section class="objective-sentence" aria-label={wizard.sentenceLabel}>
      <h2>{wizard.sentenceLabel}</h2>
      <div role="status">
        <p class={check?.sentence ? 'built' : 'quiet-text'}>
          <bdi>{check?.sentence || wizard.sentenceEmpty}</bdi>
        </p>
      </div>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map(({ letter, sentence, field }) => (
            <li key={letter + sentence}>
              <strong>{letter}</strong>
              {field ? (
                <button type="button" class="finding" onClick={() => leadTo(field)}>
                  {sentence}
                </button>
              ) : (
                <span>{sentence}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {step === 5 && missing && <p class="missing">{wizard.missing(missing)}</p>}
      {checking && <p class="quiet-text">{wizard.checking}</p>}
      {failure && !failure.field && (
        <p class="field-error" role="alert">
          {wizard.checkFailed} {failure.code === 'CONNECTION' ? words.common.offlineHelp : failure.message}
        </p>
      )}
    </section>
  );
}
