import type { Language } from '../language.ts';
import { reference, type SheetKey } from './sheet-names.ts';

/** One argument of a demo formula: cells of a data sheet, cells of the demo sheet itself, or a literal. */
export type Argument =
  | { readonly sheet: SheetKey; readonly cells: string; readonly count?: true }
  | { readonly indicator: string }
  | { readonly here: string }
  | { readonly text: string }
  | { readonly number: number };

/** Where the demo sheet shows an indicator's value. */
export type CellOfIndicator = (id: string) => string;

/** The argument as a person types it. */
export function argumentText(argument: Argument, language: Language, cellOf: CellOfIndicator): string {
  if ('text' in argument) return `"${argument.text}"`;
  if ('number' in argument) return String(argument.number);
  if ('here' in argument) return argument.here;
  if ('indicator' in argument) return cellOf(argument.indicator);
  const cells = reference(argument.sheet, argument.cells, language);
  return argument.count ? `COUNTA(${cells})` : cells;
}

/** The formula as a person of the language types it: `;` between arguments in French, `,` in English. */
export function formulaText(
  name: string,
  args: readonly Argument[],
  language: Language,
  cellOf: CellOfIndicator,
): string {
  const separator = language === 'fr' ? ';' : ',';
  return `=KPI_${name}(${args.map((argument) => argumentText(argument, language, cellOf)).join(separator)})`;
}
