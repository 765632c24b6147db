/** What a sandboxed page of the add-on (sidebar, dialog) and the preview page tell each other. */

export interface ClientCall {
  readonly kind: 'call';
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export interface ClientClose {
  readonly kind: 'close';
}

export type ClientMessage = ClientCall | ClientClose;

export type ClientReply =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly error: string };
