import * as v from 'valibot';
import { languageOf } from '../../text/language.ts';
import { type ReplyCode, replyWords } from '../../text/reply-words.ts';
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
    return refuse('payload', path.join('.'));
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
    return refuse(/permission|protected|read.?only|authoris|authoriz/i.test(String(error)) ? 'read-only' : 'failed');
  }
}

export function refuse(code: ReplyCode, field = ''): Reply<never> {
  const message = replyWords(code, languageOf(Session.getActiveUserLocale()));
  return { ok: false, error: { code: code.toUpperCase(), message, ...(field ? { field } : {}) } };
}
