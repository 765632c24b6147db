import type { EndpointName, Endpoints } from '../addon/endpoints/contract.ts';
import type { Reply } from '../addon/endpoints/reply.ts';

interface ScriptRunner {
  withSuccessHandler(handler: (text: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  sidebarCall(name: string, json: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Asks the server; a lost connection or an expired authorisation comes back as a reply like any other. */
export function ask<Name extends EndpointName>(
  name: Name,
  payload: Endpoints[Name]['payload'],
): Promise<Reply<Endpoints[Name]['value']>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((text) => resolve(JSON.parse(text) as Reply<Endpoints[Name]['value']>))
      .withFailureHandler((error) => resolve({ ok: false, error: { code: 'CONNECTION', message: error.message } }))
      .sidebarCall(name, JSON.stringify(payload));
  });
}
