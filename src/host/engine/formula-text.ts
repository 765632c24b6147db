import { hasDecimalComma } from './locales.ts';
import type { LocaleDescription } from './workbook-layout.ts';

const FOREIGN_COMMA = '\u201a';

/** Cuts a formula into quoted parts (texts, sheet names), kept as they are, and the code between them. */
function mapCode(formula: string, change: (code: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));
}

function translateBraces(formula: string, change: (character: string, inBraces: boolean) => string): string {
  let depth = 0;
  return mapCode(formula, (code) =>
    code.replace(/[{};,\\]/g, (character) => {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      return change(character, depth > 0);
    }),
  );
}

/**
 * A formula as a person types it in the locale, as the engine wants it (commas, decimal points).
 * `;` separates arguments in every locale. In a locale with decimal commas a comma between arguments
 * is an error there as well: it becomes a sign that the engine cannot parse, and is shown again as a comma.
 */
export function canonicalFormula(formula: string, locale: LocaleDescription): string {
  if (!hasDecimalComma(locale)) {
    return translateBraces(formula, (character, inBraces) => (character === ';' && !inBraces ? ',' : character));
  }
  const decimals = mapCode(formula, (code) => code.replace(/(\d),(\d)/g, '$1.$2').replace(/,/g, FOREIGN_COMMA));
  return translateBraces(decimals, (character, inBraces) => {
    if (character === '\\' && inBraces) return ',';
    return character === ';' && !inBraces ? ',' : character;
  });
}

/** The engine's formula as `getFormula` and the formula bar show it in the locale. */
export function localFormula(formula: string, locale: LocaleDescription): string {
  if (!hasDecimalComma(locale)) return formula;
  const separated = translateBraces(formula, (character, inBraces) => {
    if (character !== ',') return character;
    return inBraces ? '\\' : ';';
  });
  return mapCode(separated, (code) => code.replace(/(\d)\.(\d)/g, '$1,$2').replaceAll(FOREIGN_COMMA, ','));
}
