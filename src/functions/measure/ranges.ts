import type { Reference, Tree } from './tree.ts';

/** Every reference that a measure names, in the order of the formula: what has to be read before it can be computed. */
export function rangesOf(tree: Tree): readonly Reference[] {
  switch (tree.kind) {
    case 'reference':
      return [tree.reference];
    case 'call':
    case 'aggregate':
      return tree.args.flatMap(rangesOf);
    case 'operation':
      return [...rangesOf(tree.left), ...rangesOf(tree.right)];
    case 'negation':
    case 'percent':
      return rangesOf(tree.of);
    default:
      return [];
  }
}
