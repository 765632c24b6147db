/** What the sidebar receives: plain data, or a sentence and the field it belongs to. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ReplyError };

export interface ReplyError {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

export type Endpoint = (payload: unknown) => Reply<unknown>;
