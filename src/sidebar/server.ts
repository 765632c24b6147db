import type { EndpointName, Endpoints } from '../addon/endpoints/contract.ts';
import type { Reply, ReplyError } from '../addon/endpoints/reply.ts';

interface ScriptRunner {
  withSuccessHandler(handler: (text: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  sidebarCall(name: string, json: string): void;
}

declare const google: {
  readonly script: { readonly run: ScriptRunner; readonly host?: { close(): void } };
};

/** Codes of failures that never reached our own code on the server. */
export const CONNECTION = 'CONNECTION';
export const AUTHORISATION = 'AUTHORISATION';

/** Asks the server; a lost connection or an expired authorisation comes back as a reply like any other. */
export function ask<Name extends EndpointName>(
  name: Name,
  payload: Endpoints[Name]['payload'],
): Promise<Reply<Endpoints[Name]['value']>> {
  return new Promise((resolve) => {
    const fail = (error: ReplyError): void => resolve({ ok: false, error });
    try {
      google.script.run
        .withSuccessHandler((text) => resolve(readReply(text)))
        .withFailureHandler((error) => fail(failureOf(error)))
        .sidebarCall(name, JSON.stringify(payload));
    } catch (error) {
      fail(failureOf(error));
    }
  });
}

function readReply<Value>(text: string): Reply<Value> {
  try {
    return JSON.parse(text) as Reply<Value>;
  } catch {
    return { ok: false, error: { code: CONNECTION, message: '' } };
  }
}

/** Google words these in the person's own language; the English and French forms and the status names are matched. */
function failureOf(error: unknown): ReplyError {
  const message = error instanceof Error ? error.message : String(error ?? '');
  const unauthorised = /authori[sz]|autoris|permission|PERMISSION_DENIED|UNAUTHENTICATED|sign.?in|connecter/i;
  return { code: unauthorised.test(message) ? AUTHORISATION : CONNECTION, message };
}

export function closePanel(): void {
  google.script.host?.close();
}
