import type { Language } from '../../domain/words.ts';
import { type SendReason, sendReason } from '../../text/sharing/send-words.ts';
import type { Answer } from '../google/fetch.ts';
import type { SendFailure, Sent, Service } from './port.ts';

const CODES: Readonly<Record<SendReason, SendFailure>> = {
  payload: 'refused',
  'not-allowed': 'refused',
  'webhook-gone': 'secret',
  'channel-gone': 'destination',
  archived: 'destination',
  token: 'secret',
  'list-gone': 'destination',
  'project-gone': 'destination',
  'board-gone': 'destination',
  payment: 'refused',
  'daily-limit': 'busy',
  busy: 'busy',
  'busy-long': 'busy',
  queued: 'busy',
  down: 'down',
  unreachable: 'unreachable',
  timeout: 'unknown',
  unreadable: 'unknown',
  redirect: 'refused',
  unauthorised: 'unreachable',
  'other-address': 'secret',
  'no-secret': 'secret',
  interrupted: 'unknown',
};

/** Failures that another hour may mend. */
export function isPassing(code: SendFailure): boolean {
  return code === 'busy' || code === 'down' || code === 'unreachable';
}

/** Longer than an hour is not the next tick. */
const HOUR = 3600;
const DAY = 24 * HOUR;

/** What one adapter needs to tell a failure: whose, and in which language. */
export type Teller = (reason: SendReason, answer?: Answer) => Sent;

export function teller(service: Service, language: Language): Teller {
  return (reason, answer) => {
    const asked = answer?.kind === 'answer' ? answer.retryAfterSeconds : undefined;
    const wait = asked ?? (reason === 'daily-limit' ? untilTomorrow() : undefined);
    const long = reason === 'busy' && wait !== undefined && wait > HOUR;
    return {
      ok: false,
      code: CODES[reason],
      sentence: sendReason(long ? 'busy-long' : reason, service, language),
      ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
    };
  };
}

/** The day's calls of monday.com are counted anew at midnight UTC: https://support.monday.com/hc/en-us/articles/26471164460690 */
function untilTomorrow(): number {
  return DAY - (Math.floor(Date.now() / 1000) % DAY);
}

/** What is the same for every service: no answer, a redirect, too many requests, a server that fails. */
export function commonFailure(answer: Answer): SendReason | undefined {
  if (answer.kind === 'none') {
    return answer.why === 'not-allowed' ? 'other-address' : answer.why;
  }
  const { status } = answer;
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 429) return 'busy';
  return status >= 500 || status === 408 ? 'down' : undefined;
}

/** A JSON object, or nothing: services also answer with plain text, pages and blanks. */
export function jsonOf(answer: Answer): Readonly<Record<string, unknown>> | undefined {
  if (answer.kind === 'none') return undefined;
  try {
    const value: unknown = JSON.parse(answer.text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference that a service gave, as far as it may stand in a cell and on a screen. */
export function reference(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^[\w:/.-]{1,300}$/.test(text) ? text : '';
}

export function statusOf(answer: Answer): number {
  return answer.kind === 'answer' ? answer.status : 0;
}
