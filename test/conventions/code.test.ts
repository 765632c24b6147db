import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { sourceFiles } from './imports.ts';

const files = sourceFiles();

/** Files past the ceiling, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'host/engine/library.ts': 'types of the engine that it does not publish itself, one list',
};

describe('the code', () => {
  it('uses no escape from the compiler or the linter', () => {
    const escapes = files.filter(({ text }) =>
      /\bas any\b|: any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(text),
    );
    expect(escapes.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files small: the median under 60 lines, 200 for the longest', () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
    expect(lengths.filter(({ path, lines }) => lines > 200 && !LONG[path])).toEqual([]);
  });

  it('skips no test', () => {
    const skipped = sourceFiles('test').filter(({ text }) => /\b(it|test|describe)\.(only|todo|skip)\(/.test(text));
    expect(skipped.map(({ path }) => path)).toEqual([]);
  });
});

describe('the repository', () => {
  it('has at its top what a newcomer expects, and nothing else', () => {
    const allowed = new Set([
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts', 'biome.json', 'appsscript.json'],
      ...[
        '.clasp.json',
        '.claspignore',
        '.gitignore',
        '.gitattributes',
        '.npmrc',
        '.ci',
        '.git',
        'README.md',
        'LICENSE',
      ],
      ...['src', 'test', 'docs', 'stryker.config.json'],
      // Made here by npm and the build, never committed.
      ...['node_modules', 'dist', '.cache', '.clasp.local.json', 'coverage', 'reports', '.stryker-tmp'],
    ]);
    expect(readdirSync(projectRoot).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('holds no path of a machine, no registry host and no secret', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
    const hits = grep(tracked, [
      '(^|[^.a-z])/home/[a-z]',
      '/work/main',
      '/Users/[A-Z]',
      'registry\\.npmjs',
      'AKIA[0-9A-Z]{12}',
      'xox[bp]-[0-9]',
      'ghp_[A-Za-z0-9]{20}',
    ]);
    expect(hits.filter((line) => !line.startsWith('test/conventions/'))).toEqual([]);
  });
});

function grep(tracked: readonly string[], patterns: readonly string[]): readonly string[] {
  if (tracked.length === 0) return [];
  try {
    const args = ['grep', '-nIE', patterns.join('|'), '--', ...tracked];
    return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 26 })
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}
