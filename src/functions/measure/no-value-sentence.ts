import type { Entry } from '../../domain/catalogue/kpi.ts';
import type { Language } from '../../domain/words.ts';
import { seen as shortened } from '../../text/format.ts';
import { noValueWords } from '../../text/no-value-words.ts';
import { sentence } from '../sentence.ts';
import type { NoValue } from './no-value.ts';

/** Why a KPI was not measured and what to do about it, for the log and the sidebar. */
export function noValueSentence(
  { reason, seen = '', row, refused }: NoValue,
  language: Language,
  catalogue: readonly Entry[],
): string {
  if (refused) return sentence(refused.entry, refused.form, refused.refusal, language, catalogue);
  return noValueWords(reason === 'refused' ? 'error' : reason, { seen: shortened(seen, language), row }, language);
}
