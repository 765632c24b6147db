import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { libraryData } from './library-data.ts';

/** The sidebar as one page with everything inside: Apps Script serves no other file, and nothing comes from outside. */
export async function sidebarPage(root: string): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [libraryData],
    logLevel: 'error',
  });
  const text = (ending: string): string => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const template = await readFile(join(root, 'src/sidebar/page.html'), 'utf8');
  return template.replace('/*STYLE*/', () => text('.css')).replace('/*SCRIPT*/', () => safeInScript(text('.js')));
}

/** A closing tag inside a string would end the script; a template mark would be run by HtmlService. */
function safeInScript(code: string): string {
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<\?/g, '<\\?')
    .replace(/<!--/g, '<\\!--');
}
