import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { projectFolder } from '../../project-folder.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const PAGE = join(projectFolder, 'src/host/page');
const MODULES = join(projectFolder, 'node_modules');

/** Everything that is served as it lies on the disk; nothing else of the disk is reachable. */
function fileList(dist: string): Readonly<Record<string, string>> {
  const font = (name: string): [string, string] => [
    `/engine/font-awesome/fonts/${name}`,
    join(MODULES, 'font-awesome/fonts', name),
  ];
  return {
    '/': join(PAGE, 'index.html'),
    '/page.css': join(PAGE, 'page.css'),
    '/bench.css': join(PAGE, 'bench.css'),
    '/addon/Code.js': join(dist, 'Code.js'),
    '/addon/Server.html': join(dist, 'Server.html'),
    '/addon/Sidebar.html': join(dist, 'Sidebar.html'),
    '/addon/appsscript.json': join(dist, 'appsscript.json'),
    '/engine/owl.js': join(MODULES, '@odoo/owl/dist/owl.iife.min.js'),
    '/engine/chart.js': join(MODULES, 'chart.js/dist/chart.umd.js'),
    '/engine/o_spreadsheet.js': join(MODULES, '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js'),
    '/engine/o_spreadsheet.css': join(MODULES, '@odoo/o-spreadsheet/dist/o_spreadsheet.css'),
    '/engine/o_spreadsheet.xml': join(MODULES, '@odoo/o-spreadsheet/dist/o_spreadsheet.xml'),
    '/engine/bootstrap.css': join(MODULES, 'bootstrap/dist/css/bootstrap.min.css'),
    '/engine/font-awesome/css/font-awesome.min.css': join(MODULES, 'font-awesome/css/font-awesome.min.css'),
    ...Object.fromEntries(
      ['fontawesome-webfont.woff2', 'fontawesome-webfont.woff', 'fontawesome-webfont.ttf'].map(font),
    ),
  };
}

/** Gives the file behind a path, or undefined when the path is none of the list. */
export function staticFiles(dist: string): (path: string) => Promise<Answer | undefined> {
  const files = fileList(dist);
  return async (path) => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return undefined;
    return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  };
}

export function textAnswer(ending: string, body: string): Answer {
  return { status: 200, type: TYPES[ending] ?? 'text/plain; charset=utf-8', body };
}
