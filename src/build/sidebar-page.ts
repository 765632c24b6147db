import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { libraryData } from './library-data.ts';

/**
 * The sidebar as one page with everything inside: Apps Script serves no other file, and nothing comes from outside.
 * Its script is compressed and unpacked by `src/sidebar/boot.ts`: in plain text it would be past the page's budget.
 */
export async function sidebarPage(root: string): Promise<string> {
  const [panel, boot, template] = await Promise.all([
    build({ ...OPTIONS, entryPoints: [join(root, 'src/sidebar/main.tsx')] }),
    build({ ...OPTIONS, entryPoints: [join(root, 'src/sidebar/boot.ts')] }),
    readFile(join(root, 'src/sidebar/page.html'), 'utf8'),
  ]);
  const parts: Readonly<Record<string, string>> = {
    '/*STYLE*/': textOf(panel, '.css'),
    '/*PACKED*/': deflateRawSync(textOf(panel, '.js'), { level: 9 }).toString('base64'),
    '/*BOOT*/': safeInScript(textOf(boot, '.js')),
  };
  return Object.entries(parts).reduce((page, [mark, text]) => page.replace(mark, () => text), template);
}

const OPTIONS = {
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
} satisfies BuildOptions;

type Built = Awaited<ReturnType<typeof build<typeof OPTIONS>>>;

function textOf({ outputFiles }: Built, ending: string): string {
  return outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
}

/** A closing tag inside a string would end the script; a template mark would be run by HtmlService. */
function safeInScript(code: string): string {
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<\?/g, '<\\?')
    .replace(/<!--/g, '<\\!--');
}
