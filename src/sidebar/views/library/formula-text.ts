import type { Input } from '../../../domain/catalogue/input.ts';
import type { Entry } from '../../../domain/catalogue/kpi.ts';
import type { Language } from '../../../domain/words.ts';
import type { LibraryCard } from '../../library/library.ts';

/** « dépenses ÷ leads »: the declared formula with the inputs' names in place. */
export function formulaWords({ formula, forms }: Entry, language: Language): string {
  const text = typeof formula === 'string' ? formula : formula[language];
  const { inputs } = forms[0];
  return text.replace(/\{(\d+)\}/g, (mark, position: string) => inputs[Number(position)]?.name[language] ?? mark);
}

/** `=KPI_CPL(B2:B100; C2:C100)`: ready to paste, with a column for each range and a cell for each single value. */
export function sampleFormula({ kpi }: LibraryCard, separator: string): string {
  const columns = 'BCDEFGHIJKLM';
  const written = kpi.forms[0].inputs.filter(({ otherwise }) => otherwise === undefined);
  const cells = written.map((input, position) => sampleArgument(input, columns.charAt(position)));
  return `=KPI_${kpi.id}(${cells.join(separator)})`;
}

function sampleArgument({ kind, choices }: Input, column: string): string {
  if (kind === 'option') return `"${choices?.[0] ?? ''}"`;
  return kind === 'stock' || kind === 'rate' || kind === 'criterion' ? `${column}2` : `${column}2:${column}100`;
}
