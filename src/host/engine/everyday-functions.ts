import type { ComputeArgument, ComputeResult, FunctionDescription, FunctionResult, Library } from './library.ts';
import { sparkline } from './sparkline.ts';

/** A Google function that the engine lacks: its arguments as the engine declares them, and what it gives. */
interface Everyday {
  args: readonly string[];
  compute: (...given: ComputeArgument[]) => ComputeResult;
}

function first(given: ComputeArgument): FunctionResult {
  return (Array.isArray(given) ? given[0]?.[0] : given) ?? { value: null };
}

function isError({ value }: FunctionResult): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** RE2 has no case flag outside the pattern either: the pattern is used as written. */
function pattern(given: ComputeArgument): RegExp {
  return new RegExp(String(first(given).value ?? ''));
}

function textOf(given: ComputeArgument): string {
  return String(first(given).value ?? '');
}

function createFunctions(isDateFormat: (format: string) => boolean): Record<string, Everyday> {
  return {
    ARRAYFORMULA: { args: ['array (any, range<any>)'], compute: (array) => array ?? { value: null } },
    SPARKLINE: { args: ['data (range<any>)', 'options (any, range<any>, optional)'], compute: sparkline },
    N: {
      args: ['value (any)'],
      compute: (given) => {
        const { value } = first(given);
        return typeof value === 'number' || isError(first(given)) ? first(given) : { value: value === true ? 1 : 0 };
      },
    },
    T: {
      args: ['value (any)'],
      compute: (given) => (typeof first(given).value === 'string' ? first(given) : { value: '' }),
    },
    ISDATE: {
      args: ['value (any)'],
      compute: (given) => {
        const { value, format } = first(given);
        return { value: typeof value === 'number' && format !== undefined && isDateFormat(format) };
      },
    },
    REGEXMATCH: {
      args: ['text (string)', 'regular_expression (string)'],
      compute: (text, expression) => ({ value: pattern(expression).test(textOf(text)) }),
    },
    REGEXEXTRACT: {
      args: ['text (string)', 'regular_expression (string)'],
      compute: (text, expression) => {
        const found = pattern(expression).exec(textOf(text));
        return found ? { value: found[1] ?? found[0] } : { value: '#N/A', message: 'No match found.' };
      },
    },
    REGEXREPLACE: {
      args: ['text (string)', 'regular_expression (string)', 'replacement (string)'],
      compute: (text, expression, replacement) => ({
        value: textOf(text).replace(new RegExp(pattern(expression).source, 'g'), textOf(replacement)),
      }),
    },
    REPT: {
      args: ['text (string)', 'number (number)'],
      compute: (text, times) => ({ value: textOf(text).repeat(Math.max(0, Math.trunc(Number(first(times).value)))) }),
    },
  };
}

/** Adds the everyday Google functions that dashboards use and the engine lacks. */
export function registerEverydayFunctions(library: Library): void {
  const functions = createFunctions(library.helpers.isDateTimeFormat);
  for (const [name, { args, compute }] of Object.entries(functions)) {
    if (library.registries.functionRegistry.contains(name)) continue;
    const description: FunctionDescription = {
      description: name,
      category: 'Google',
      args: args.map((definition) => library.helpers.arg(definition, definition.split(' ')[0] ?? name)),
      compute,
    };
    library.addFunction(name, description);
  }
}
