import { printReference } from './reference.ts';
import type { Tree } from './tree.ts';

/** The formula of a tree, `;` between arguments and a point in numbers: what `parseMeasure` reads back the same. */
export function printMeasure(tree: Tree): string {
  return `=${print(tree)}`;
}

function print(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'text':
      return `"${tree.value.replace(/"/g, '""')}"`;
    case 'boolean':
      return tree.value ? 'TRUE' : 'FALSE';
    case 'reference':
      return printReference(tree.reference);
    case 'skipped':
      return '';
    case 'call':
      return `KPI_${tree.id}(${tree.args.map(print).join('; ')})`;
    case 'aggregate':
      return `${tree.name}(${tree.args.map(print).join('; ')})`;
    case 'negation':
      return `-${operand(tree.of)}`;
    case 'percent':
      return `${operand(tree.of)}%`;
    case 'operation':
      return `${operand(tree.left)}${tree.operator}${operand(tree.right)}`;
  }
}

/** Parentheses wherever an operator could catch more than it should; spare ones change nothing. */
function operand(tree: Tree): string {
  return tree.kind === 'operation' || tree.kind === 'negation' || tree.kind === 'percent'
    ? `(${print(tree)})`
    : print(tree);
}
