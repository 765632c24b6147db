import type { Input } from '../domain/catalogue/input.ts';
import type { Entry, Signature } from '../domain/catalogue/kpi.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Language } from '../domain/words.ts';
import { number, seen } from '../text/format.ts';
import { textsIn } from '../text/language.ts';
import type { RefusalFacts } from '../text/refusal-words.ts';
import { nearest } from './find-metric.ts';
import { functionName, usage } from './usage.ts';

/** « KPI_CPL : aucun lead sur la période, le coût par lead n’existe pas. »: one sentence that says what to do. */
export function sentence(
  entry: Entry,
  signature: Signature,
  refusal: Refusal,
  language: Language,
  catalogue: readonly Entry[],
): string {
  const texts = textsIn(language);
  const word = texts.refusals[`${refusal.code} ${refusal.reason}`] ?? texts.refusals[refusal.code];
  const facts = factsOf(entry, signature, refusal, language, catalogue);
  return `${functionName(entry)}${texts.colon}${word ? word(facts) : ''}`;
}

function factsOf(
  entry: Entry,
  signature: Signature,
  refusal: Refusal,
  language: Language,
  catalogue: readonly Entry[],
): RefusalFacts {
  const texts = textsIn(language);
  const input = signature.inputs[refusal.input ?? 0];
  const other = refusal.other === undefined ? undefined : signature.inputs[refusal.other];
  return {
    refusal,
    usage: usage(entry, signature, language),
    absent: texts.absent(entry.article, entry.name[language]),
    input: input?.name[language] ?? '',
    other: other?.name[language] ?? '',
    none: noneOf(entry, input, language),
    seen: booleanWord(refusal, language) ?? seen(refusal.seen ?? '', language),
    row: refusal.row === undefined ? '' : texts.atRow(refusal.row),
    limit: refusal.limit === undefined ? '' : number(refusal.limit, language),
    choices: choicesOf(refusal, input?.choices, language, catalogue),
  };
}

/** « aucun lead », "no leads" */
function noneOf(entry: Entry, input: Input | undefined, language: Language): string {
  const none = entry.none ?? input?.none;
  if (typeof none === 'object') return none[language];
  if (none === undefined || !input) return input?.name[language] ?? '';
  return language === 'fr' ? none : `no ${input.name.en}`;
}

function booleanWord({ reason, seen: value }: Refusal, language: Language): string | undefined {
  if (reason !== 'boolean') return undefined;
  return value === 'true' ? textsIn(language).yes : textsIn(language).no;
}

function choicesOf(
  refusal: Refusal,
  choices: readonly string[] | undefined,
  language: Language,
  catalogue: readonly Entry[],
): string {
  const texts = textsIn(language);
  if (refusal.code !== 'METRIC') return '';
  if (choices) return choices.map(texts.quote).join(texts.or);
  const names = nearest(catalogue, String(refusal.seen ?? ''));
  return names.length > 0 ? texts.suggestion(names.join(texts.or)) : '';
}
