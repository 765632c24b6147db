import { parseArgs } from 'node:util';
import type { Language } from '../language.ts';

export interface StartOptions {
  readonly once: boolean;
  readonly language: Language;
  readonly port?: number;
}

/** Reads what stands after `npm start --`; undefined when it cannot be understood. */
export function startOptions(args: readonly string[]): StartOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { once: { type: 'boolean' }, lang: { type: 'string' }, port: { type: 'string' } },
    });
    const { once = false, lang = 'fr', port } = values;
    if (lang !== 'fr' && lang !== 'en') return undefined;
    if (port === undefined) return { once, language: lang };
    return /^\d{1,5}$/.test(port) && Number(port) < 65_536 ? { once, language: lang, port: Number(port) } : undefined;
  } catch {
    return undefined;
  }
}
