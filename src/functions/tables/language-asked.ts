import type { Entry } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Language } from '../../domain/words.ts';
import { isBlank, single } from '../cell.ts';
import { optionOf } from '../option.ts';
import type { Surroundings } from './table-function.ts';

/** The language named in an argument, or that of the file when it is left out. */
export function languageAsked(
  { forms: [{ inputs }] }: Entry,
  position: number,
  argument: unknown,
  { language }: Surroundings,
): Language | Refusal {
  const input = inputs[position];
  if (!input || isBlank(single(argument))) return language();
  const chosen = optionOf(input, argument);
  if (isRefusal(chosen)) return { input: position, ...chosen };
  return chosen === 0 ? 'fr' : 'en';
}
