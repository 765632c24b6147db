import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { cards } from '../domain/catalogue/cards.ts';

/**
 * What the sidebar shows of the library, as data: no arithmetic and no examples, compressed, because in plain
 * text the cards alone would take two thirds of the page's budget.
 */
export function packedLibrary(): string {
  const shown = cards.map(({ examples, ...card }) => card);
  return deflateRawSync(JSON.stringify(shown), { level: 9 }).toString('base64');
}

/** Answers `import packed from '….packed'` with that text. */
export const libraryData: Plugin = {
  name: 'library-data',
  setup(build) {
    build.onResolve({ filter: /\.packed$/ }, ({ path }) => ({ path, namespace: 'library-data' }));
    build.onLoad({ filter: /.*/, namespace: 'library-data' }, () => ({ contents: packedLibrary(), loader: 'text' }));
  },
};
