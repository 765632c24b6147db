import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';

export interface SourceFile {
  /** Path from `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Path from `src/` for our own files, the package's name for others. */
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

export function sourceFiles(folder = 'src'): readonly SourceFile[] {
  const root = join(projectRoot, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(root, path, text) };
    });
}

function importsOf(root: string, path: string, text: string): readonly Import[] {
  return [...text.matchAll(STATEMENT)].map((match) => {
    const specifier = match[4] ?? match[5] ?? '';
    const names = match[3] ?? '';
    const onlyTypes =
      /^\{/.test(names.trim()) &&
      names
        .replace(/[{}]/g, '')
        .split(',')
        .every((name) => /^\s*(type\s|$)/.test(name));
    const ours = specifier.startsWith('.');
    return {
      target: ours ? relative(root, normalize(join(root, dirname(path), specifier))) : specifier,
      ours,
      typeOnly: match[2] !== undefined || onlyTypes,
    };
  });
}
