import * as v from 'valibot';
import { type ReplyCode, replyWords } from '../../text/reply-words.ts';
import { spokenLanguage } from '../google/document.ts';
import { TITLES_GONE } from '../sheets/title-row.ts';
import type { Reply } from './reply.ts';

export type Answer<Value> =
  | { readonly value: Value }
  | { readonly refused: ReplyCode; readonly field?: string }
  | { readonly refused: 'field'; readonly field: string; readonly sentence: string };

/**
 * The door: what does not have the expected shape is answered with its field and never reaches the work;
 * what Google throws comes back as a sentence, its own words left to the execution log.
 */
export function checked<Schema extends v.GenericSchema, Value>(
  schema: Schema,
  payload: unknown,
  work: (input: v.InferOutput<Schema>) => Answer<Value>,
): Reply<Value> {
  const parsed = v.safeParse(schema, payload);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map(({ key }: { readonly key: unknown }) => String(key)) ?? [];
    return refuse(parsed.issues[0].type === 'max_length' ? 'too-long' : 'payload', path.join('.'));
  }
  try {
    const answer = work(parsed.output);
    if ('value' in answer) return { ok: true, value: answer.value };
    if (answer.refused === 'field') {
      return { ok: false, error: { code: 'FIELD', message: answer.sentence, field: answer.field } };
    }
    return refuse(answer.refused, answer.field);
  } catch (error) {
    console.error(error);
    return refuse(failureCode(error));
  }
}

/**
 * Google's words for a scope or consent that is missing, and for a cell that may not be changed; both speak of permission.
 * https://developers.google.com/apps-script/guides/services/authorization and …/guides/support/troubleshooting
 */
export function failureCode(error: unknown): ReplyCode {
  const thrown = String(error);
  if (thrown.includes(TITLES_GONE)) return 'titles';
  if (/permissions are not sufficient|permission to call|authoriz|authoris/i.test(thrown)) return 'unauthorised';
  return /protected|read.?only|permission/i.test(thrown) ? 'read-only' : 'failed';
}

/** In the panel's language, whoever asks. */
export function refuse(code: ReplyCode, field = ''): Reply<never> {
  const message = replyWords(code, spokenLanguage());
  return { ok: false, error: { code: code.toUpperCase(), message, ...(field ? { field } : {}) } };
}
