import type { Entry, Signature } from '../domain/catalogue/kpi.ts';
import type { Language } from '../domain/words.ts';
import { textsIn } from '../text/language.ts';

/** `KPI_CPL(dépenses; leads)`: what a person would type, optional arguments in brackets. */
export function usage(entry: Entry, signature: Signature, language: Language): string {
  const names = signature.inputs.map(({ name, otherwise }) =>
    otherwise === undefined ? name[language] : `[${name[language]}]`,
  );
  return `${functionName(entry)}(${names.join(textsIn(language).separator)})`;
}

export function functionName({ id }: Entry): string {
  return `KPI_${id}`;
}
