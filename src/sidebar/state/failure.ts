import type { ReplyError } from '../../addon/endpoints/reply.ts';
import type { CommonWords } from '../../text/sidebar/common-words.ts';
import { AUTHORISATION, CONNECTION, closePanel } from '../server.ts';
import { READ_ONLY } from './editors.ts';
import type { Toast } from './toast.ts';

/** What to say of a failure: our own sentence where we have one, else the server's. */
export function failureWords(
  failure: ReplyError,
  words: CommonWords,
): { readonly title: string; readonly help: string } {
  if (failure.code === AUTHORISATION) return { title: words.unauthorised, help: words.unauthorisedHelp };
  if (failure.code === CONNECTION) return { title: words.offline, help: words.offlineHelp };
  return { title: words.failed, help: failure.message || words.noAnswer };
}

/** A failed action as a message with the button that mends it. */
export function failureToast(failure: ReplyError, words: CommonWords, retry: () => void): Toast {
  const { title, help } = failureWords(failure, words);
  // For someone who may only look, trying again would change nothing.
  if (failure.code === READ_ONLY) return { kind: 'alert', text: help };
  const action =
    failure.code === AUTHORISATION ? { label: words.closePanel, run: closePanel } : { label: words.retry, run: retry };
  return { kind: 'alert', text: `${title}. ${help}`, action };
}
