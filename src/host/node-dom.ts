import { JSDOM } from 'jsdom';

/** The engine writes xlsx parts with the DOM: Node gets its classes from jsdom, for the time of the export. */
export async function withDom<T>(work: () => Promise<T>): Promise<T> {
  const { window } = new JSDOM('');
  const names = ['DOMParser', 'XMLSerializer', 'document', 'Document', 'Element', 'Node'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  try {
    return await work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
