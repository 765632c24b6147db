import type { Entry } from '../../domain/catalogue/kpi.ts';
import type { Window } from '../../domain/history/period.ts';
import type { Language } from '../../domain/words.ts';
import { seen as shortened } from '../../text/format.ts';
import { noValueWords } from '../../text/no-value-words.ts';
import { windowWords } from '../../text/window-words.ts';
import { sentence } from '../sentence.ts';
import type { NoValue } from './no-value.ts';

/** Why a KPI was not measured, over which days, and what to do about it, for the log and the sidebar. */
export function noValueSentence(
  { reason, seen = '', row, refused }: NoValue,
  language: Language,
  catalogue: readonly Entry[],
  window?: Window,
): string {
  if (refused) return sentence(refused.entry, refused.form, refused.refusal, language, catalogue);
  const days = window ? windowWords(window, language) : '';
  const facts = { seen: shortened(seen, language), row, days };
  return noValueWords(reason === 'refused' ? 'error' : reason, facts, language);
}
