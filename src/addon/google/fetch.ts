import { isAllowedAddress } from '../connectors/allowed-hosts.ts';

export interface PostRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes out as JSON text. */
  readonly body: unknown;
  readonly timeoutSeconds: number;
}

export type Answer =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string; readonly retryAfterSeconds?: number }
  /** `timeout`: it may have been taken in; the others never left. */
  | { readonly kind: 'none'; readonly why: 'timeout' | 'unreachable' | 'unauthorised' | 'not-allowed' };

export type Post = (request: PostRequest) => Answer;

/** A service that asks for more patience than this is asked again after a day anyway. */
const LONGEST_WAIT_SECONDS = 86_400;

/**
 * One request and its answer, whatever the status. What Google throws is told by its kind only: its words carry the
 * whole address, and the address of a webhook is a secret.
 */
export const post: Post = ({ url, headers = {}, body, timeoutSeconds }) => {
  if (!isAllowedAddress(url)) return { kind: 'none', why: 'not-allowed' };
  // `timeoutSeconds` is documented and missing from the published types; without it a silent service takes six minutes.
  const options = {
    method: 'post' as const,
    contentType: 'application/json; charset=UTF-8',
    headers,
    payload: JSON.stringify(body),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds,
  };
  try {
    const response = UrlFetchApp.fetch(url, options);
    const wait = retryAfter(response.getHeaders());
    return {
      kind: 'answer',
      status: response.getResponseCode(),
      text: response.getContentText(),
      ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
    };
  } catch (error) {
    return { kind: 'none', why: whyNone(String(error)) };
  }
};

/** `Retry-After` in seconds, whether it comes as such or as a date (RFC 9110, 10.2.3). */
function retryAfter(headers: object): number | undefined {
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const text = String(entry?.[1] ?? '').trim();
  const dated = / GMT$/.test(text) ? Math.ceil((Date.parse(text) - Date.now()) / 1000) : Number.NaN;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : dated;
  return seconds >= 0 ? Math.min(seconds, LONGEST_WAIT_SECONDS) : undefined;
}

/** Google words these in the account's language; what is in doubt may have been delivered. The address says nothing. */
function whyNone(thrown: string): 'timeout' | 'unreachable' | 'unauthorised' {
  const words = thrown.replace(/https?:\S*/gi, '');
  if (/permission|authoriz|authoris|autoris/i.test(words)) return 'unauthorised';
  return /address unavailable|adresse non disponible|dns|invalid argument|whitelist|too many times|bandwidth/i.test(
    words,
  )
    ? 'unreachable'
    : 'timeout';
}
