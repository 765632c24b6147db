import text from './library.cards';
import { createLibrary, type Library, type LibraryCard } from './library.ts';

let library: Library | undefined;

/** The library inside the page, read once: no server call. */
export function shippedLibrary(): Library {
  library ??= createLibrary(JSON.parse(text) as readonly LibraryCard[]);
  return library;
}
