import type { ClientMessage, ClientReply } from './client/messages.ts';

export interface FrameOwner {
  /** Runs a function of the add-on for the person at the screen; throws with the message that the page receives. */
  call(functionName: string, args: readonly unknown[]): unknown;
  close(): void;
}

/** A page of the add-on in a sandbox of its own: it reaches the server through `google.script.run` and nothing else. */
export interface AddonFrame {
  readonly element: HTMLIFrameElement;
  remove(): void;
}

function reply(owner: FrameOwner, message: Extract<ClientMessage, { kind: 'call' }>): ClientReply {
  const { id, functionName, args } = message;
  try {
    return { kind: 'reply', id, value: owner.call(functionName, args) ?? null };
  } catch (error) {
    return { kind: 'reply', id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** `script` is the client's `google.script`, put before the page's own scripts. */
export function addonFrame(html: string, title: string, script: string, owner: FrameOwner): AddonFrame {
  const element = document.createElement('iframe');
  element.title = title;
  element.sandbox.add('allow-scripts', 'allow-forms', 'allow-popups');
  // As at Google: anything before <!doctype> would put the page in quirks mode, so the script goes inside.
  const start = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  element.srcdoc = `${start}<script>${script}</script>${html.slice(start.length)}`;
  const listen = ({ source, data }: MessageEvent<ClientMessage | undefined>): void => {
    if (source !== element.contentWindow || data === undefined) return;
    if (data.kind === 'close') owner.close();
    if (data.kind !== 'call') return;
    element.contentWindow?.postMessage(reply(owner, data), '*');
  };
  addEventListener('message', listen);
  return {
    element,
    remove: () => {
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
