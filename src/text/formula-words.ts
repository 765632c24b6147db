import type { Entry } from '../domain/catalogue/kpi.ts';
import type { Language } from '../domain/words.ts';

/** « dépenses ÷ leads »: the declared formula with the names of the first form’s inputs in place. */
export function formulaIn({ formula, forms }: Pick<Entry, 'formula' | 'forms'>, language: Language): string {
  const text = typeof formula === 'string' ? formula : formula[language];
  return text.replace(/\{(\d)\}/g, (_, position: string) => forms[0].inputs[Number(position)]?.name[language] ?? '');
}
