/** Reads which functions the add-on's Code.js declares, without running it. */

interface Piece {
  kind: 'comment' | 'word' | 'other';
  text: string;
  depth: number;
}

const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|[A-Za-z_$][\w$]*|[{}()[\]]|\s+|[\s\S]/g;
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\breturn|\btypeof|\bcase)\s*$/;

/** Cuts a pattern literal such as /["']/ out, so that its quotes and braces do not count. */
function withoutPatterns(code: string): string {
  return code.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g,
    (part, at: number) => {
      if (!part.startsWith('/') || /^\/[*/]/.test(part)) return part;
      return BEFORE_PATTERN.test(code.slice(Math.max(0, at - 16), at)) ? '0' : part;
    },
  );
}

function pieces(code: string): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  for (const [text] of withoutPatterns(code).matchAll(TOKEN)) {
    if (/^[})\]]/.test(text)) depth -= 1;
    if (/^\s+$/.test(text)) continue;
    const kind = text.startsWith('/*') ? 'comment' : /^[A-Za-z_$]/.test(text) ? 'word' : 'other';
    if (!text.startsWith('//')) found.push({ kind, text, depth });
    if (/^[{([]/.test(text)) depth += 1;
  }
  return found;
}

export interface DeclaredFunction {
  name: string;
  /** The block comment directly above, '' when there is none. */
  comment: string;
}

/** Top-level function declarations in their order, with their doc comments. */
export function declaredFunctions(code: string): DeclaredFunction[] {
  const all = pieces(code);
  return all.flatMap((piece, at) => {
    const name = all[at + 1];
    if (piece.depth !== 0 || piece.text !== 'function' || name?.kind !== 'word') return [];
    const before = all[at - 1]?.text === 'async' ? all[at - 2] : all[at - 1];
    return [{ name: name.text, comment: before?.kind === 'comment' ? before.text : '' }];
  });
}

/** Names of the custom functions, as cells call them: their doc comment holds @customfunction. */
export function customFunctionNames(code: string): string[] {
  return declaredFunctions(code)
    .filter(({ comment }) => /@customfunction\b/i.test(comment))
    .map(({ name }) => name);
}
