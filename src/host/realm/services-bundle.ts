import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let bundled: Promise<string> | null = null;

/**
 * The emulated services as one script whose value is their `start` function. The page is served the same text.
 * It leaves no name behind in the realm.
 */
export function servicesBundle(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../services/start.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'services',
    target: 'es2022',
    charset: 'utf8',
    keepNames: true,
    logLevel: 'error',
  });
  const text = result.outputFiles[0]?.text ?? '';
  return `(function () {\n${text}\nreturn services.start;\n})()`;
}
