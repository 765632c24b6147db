import type { Form, Kpi } from '../domain/catalogue/kpi.ts';
import { isDate, isRange, isUnwritten } from './cell.ts';

/**
 * Which way of writing the call this is. Two forms of a KPI differ by how many arguments they take,
 * or by what stands in them: a range of answers, dates, counts.
 */
export function chooseForm(kpi: Kpi, args: readonly unknown[]): Form {
  const [first] = kpi.forms;
  if (kpi.forms.length === 1) return first;
  const written = countWritten(args);
  const sized = kpi.forms.filter((form) => written >= requiredCount(form) && written <= form.inputs.length);
  return sized.find((form) => fits(form, args)) ?? sized[0] ?? first;
}

export function requiredCount(form: Form): number {
  return form.inputs.filter((input) => input.otherwise === undefined).length;
}

export function countWritten(args: readonly unknown[]): number {
  let count = args.length;
  while (count > 0 && isUnwritten(args[count - 1])) count--;
  return count;
}

function fits(form: Form, args: readonly unknown[]): boolean {
  const listsAnswers = form.inputs[0]?.kind === 'answers';
  return form.inputs.every((input, position) => {
    const argument = args[position];
    if (isUnwritten(argument)) return true;
    if (input.kind === 'dates') return holdsDate(argument);
    if (input.kind === 'answers') return isRange(argument);
    if (input.kind === 'rate' && listsAnswers) return !isRange(argument);
    return input.kind === 'option' ? true : !holdsDate(argument);
  });
}

function holdsDate(argument: unknown): boolean {
  return isRange(argument) ? argument.some((cells) => cells.some(isDate)) : isDate(argument);
}
