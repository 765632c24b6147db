import type { Plugin } from 'esbuild';
import { cards } from '../domain/catalogue/cards.ts';

/** What the sidebar shows of the library, as data: no arithmetic and no examples. */
export function libraryText(): string {
  return JSON.stringify(cards.map(({ examples, ...card }) => card));
}

/** Answers `import text from '….cards'` with that text. */
export const libraryData: Plugin = {
  name: 'library-data',
  setup(build) {
    build.onResolve({ filter: /\.cards$/ }, ({ path }) => ({ path, namespace: 'library-data' }));
    build.onLoad({ filter: /.*/, namespace: 'library-data' }, () => ({ contents: libraryText(), loader: 'text' }));
  },
};
