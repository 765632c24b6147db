import type { ComputeArgument, FunctionResult, Library } from './library.ts';
import { hasDecimalComma } from './locales.ts';
import type { LocaleDescription } from './workbook-layout.ts';

const done = new WeakSet<Library>();

function textOf({ value }: FunctionResult, locale: LocaleDescription | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value ?? '');
  return typeof value === 'number' && locale && hasDecimalComma(locale) ? text.replace('.', ',') : text;
}

/** `12,5&" %"` keeps the comma of the spreadsheet's locale, as at Google; the engine would write a point. */
export function registerJoining(library: Library): void {
  if (done.has(library)) return;
  done.add(library);
  const { arg } = library.helpers;
  library.registries.functionRegistry.replace('CONCATENATE', {
    description: 'CONCATENATE',
    category: 'Text',
    args: [arg('string (string, range<string>, repeating)', 'string')],
    isExported: true,
    compute(...given: ComputeArgument[]): FunctionResult {
      const locale = this['locale'] as LocaleDescription | undefined;
      const cells = given.flatMap((argument) =>
        Array.isArray(argument) ? argument.flat() : argument ? [argument] : [],
      );
      return { value: cells.map((cell) => textOf(cell, locale)).join('') };
    },
  });
}
