import type { Letter, LetterCheck, Mark } from '../../addon/endpoints/contract.ts';
import { SMART_LETTERS } from '../../text/smart-words.ts';
import { useSidebar } from '../state/context.ts';

export const LETTERS: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

const SIGNS: Readonly<Record<Mark | 'unknown', string>> = { pass: '✓', partial: '~', fail: '✕', unknown: '·' };

interface Props {
  readonly checks: readonly LetterCheck[];
  readonly current?: Letter | undefined;
  readonly onChoose?: (letter: Letter) => void;
}

export function markOf(checks: readonly LetterCheck[], letter: Letter): Mark | 'unknown' {
  return checks.find((check) => check.letter === letter)?.mark ?? 'unknown';
}

export function missingLetters(checks: readonly LetterCheck[]): string {
  return checks
    .filter(({ mark }) => mark === 'fail')
    .map(({ letter }) => letter)
    .join(', ');
}

/** The five letters; each leads to its step where there is one to lead to. */
export function Letters({ checks, current, onChoose }: Props) {
  const { words, language } = useSidebar();
  return (
    <ul class="letters" aria-label={words.wizard.lettersLabel}>
      {LETTERS.map((letter) => {
        const mark = markOf(checks, letter);
        const label = `${SMART_LETTERS[letter][language]}${words.common.colon}${words.wizard.marks[mark]}`;
        const face = (
          <>
            <span aria-hidden="true">{letter}</span>
            <span class="sign" aria-hidden="true">
              {SIGNS[mark]}
            </span>
          </>
        );
        return (
          <li key={letter}>
            {onChoose ? (
              <button
                type="button"
                class={`letter ${mark}`}
                aria-label={label}
                aria-current={letter === current ? 'step' : undefined}
                title={label}
                onClick={() => onChoose(letter)}
              >
                {face}
              </button>
            ) : (
              <span class={`letter ${mark}`} role="img" aria-label={label}>
                {face}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
