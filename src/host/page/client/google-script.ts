import type { ClientMessage, ClientReply } from './messages.ts';

/**
 * `google.script` inside the sidebar and the dialogs, as
 * https://developers.google.com/apps-script/guides/html/reference/run and …/host describe it.
 */

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function post(message: ClientMessage): void {
  parent.postMessage(message, '*');
}

/** Dates and functions are refused as Google refuses them, before anything is sent. */
function checked(argument: unknown): unknown {
  if (argument instanceof Date || typeof argument === 'function') {
    throw new TypeError('Failed due to illegal value in property: 0');
  }
  return argument;
}

function runner(handlers: Handlers): object {
  const own: Record<string, (given: never) => object> = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (known, name) => {
      const functionName = String(name);
      if (Object.hasOwn(known, functionName)) return known[functionName];
      return (...args: unknown[]): void => {
        calls += 1;
        const message = { kind: 'call', id: calls, functionName, args: args.map(checked) } as const;
        waiting.set(calls, handlers);
        post(message);
      };
    },
  });
}

function settle(reply: ClientReply): void {
  const handlers = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (!handlers) return;
  if ('value' in reply) {
    handlers.success?.(reply.value, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(reply.error), { name: 'ScriptError' });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(`Uncaught ${error}`);
}

addEventListener('message', ({ data, source }: MessageEvent<ClientReply | undefined>) => {
  if (source === parent && data?.kind === 'reply') settle(data);
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ kind: 'close' }),
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => {} },
      },
    },
  },
});
