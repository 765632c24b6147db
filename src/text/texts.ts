import type { Article, SayKey } from '../domain/catalogue/kpi.ts';
import type { RefusalWords } from './refusal-words.ts';

/** What a cell may have to say. Both languages fill the same shape, so none can be forgotten. */
export interface Texts {
  readonly refusals: RefusalWords;
  readonly colon: string;
  /** Between arguments in a formula, as this language's readers type it. */
  readonly separator: string;
  readonly or: string;
  readonly suggestion: (names: string) => string;
  readonly atRow: (row: number) => string;
  readonly quote: (text: string) => string;
  readonly absent: (article: Article | undefined, name: string) => string;
  readonly say: Readonly<Record<SayKey, string>>;
  readonly yes: string;
  readonly no: string;
}
