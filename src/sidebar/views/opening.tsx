import type { ReplyError } from '../../addon/endpoints/reply.ts';
import type { CommonWords } from '../../text/sidebar/common-words.ts';
import { AUTHORISATION, closePanel } from '../server.ts';
import { useDelay } from '../state/delay.ts';
import { READ_ONLY } from '../state/editors.ts';
import { failureWords } from '../state/failure.ts';

interface Props {
  readonly words: CommonWords;
  readonly failure: ReplyError | undefined;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

/** Before the first state of the file: nothing, then a skeleton, then words, then a way out. */
export function Opening({ words, failure, onRetry, onCancel }: Props) {
  const waiting = failure === undefined;
  const skeleton = useDelay(waiting, 300);
  const text = useDelay(waiting, 3000);
  const leave = useDelay(waiting, 10_000);
  if (failure) return <Failure words={words} failure={failure} onRetry={onRetry} />;
  return (
    <main class="screen" aria-busy="true">
      <h1 class="hidden">{words.product}</h1>
      {skeleton && <Skeleton />}
      <div role="status">{text && <p class="quiet-text">{words.loading}</p>}</div>
      {leave && (
        <button type="button" class="button plain" onClick={onCancel}>
          {words.stopWaiting}
        </button>
      )}
    </main>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="wide" />
      <span class="tall" />
      <span class="tall" />
      <span class="tall" />
    </div>
  );
}

function Failure({ words, failure, onRetry }: Omit<Props, 'failure' | 'onCancel'> & { readonly failure: ReplyError }) {
  const { title, help } = failureWords(failure, words);
  return (
    <main class="screen">
      <section class="empty">
        <div role="alert">
          <h1>{title}</h1>
          <p>{help}</p>
        </div>
        <div class="stack">
          {failure.code !== READ_ONLY && (
            <button type="button" class="button primary" onClick={onRetry}>
              {words.retry}
            </button>
          )}
          {failure.code === AUTHORISATION && (
            <button type="button" class="button plain" onClick={closePanel}>
              {words.closePanel}
            </button>
          )}
        </div>
      </section>
    </main>
  );
}
