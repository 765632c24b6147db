import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../../project-folder.ts';

async function bundled(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [join(projectFolder, 'src/host/page', entry)],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The page's own script and the one that runs inside the add-on's pages. The engine stays in files of its own (LGPL). */
export async function pageScripts(): Promise<{ readonly page: string; readonly googleScript: string }> {
  const [page, googleScript] = await Promise.all([
    bundled('main.ts', 'esm'),
    bundled('client/google-script.ts', 'iife'),
  ]);
  return { page, googleScript };
}
