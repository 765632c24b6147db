import type { KpiDraft } from '../../domain/kpi/draft.ts';
import type { Language } from '../../domain/words.ts';
import { CODES, type CodedField, codeWords } from '../codes.ts';
import { KPI_HEADERS } from '../sheet-words.ts';
import { writeCsv } from './csv.ts';

/** Without it Excel reads accents as two other signs each. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * All definitions as a spreadsheet program of the country opens them: `;` and decimal commas, or `,` and points.
 * A text that begins with a sign of a formula has an apostrophe before it, and stays a text.
 */
export function definitionsCsv(kpis: readonly KpiDraft[], language: Language, decimalComma: boolean): string {
  const keys = Object.keys(KPI_HEADERS) as (keyof KpiDraft)[];
  const rows = kpis.map((kpi) => keys.map((key) => cellOf(kpi, key, language, decimalComma)));
  const titles = keys.map((key) => KPI_HEADERS[key][language]);
  return BYTE_ORDER_MARK + writeCsv([titles, ...rows], decimalComma ? ';' : ',');
}

function cellOf(kpi: KpiDraft, key: keyof KpiDraft, language: Language, decimalComma: boolean): string {
  const value = kpi[key];
  if (value === null) return '';
  if (typeof value === 'number') return decimalComma ? String(value).replace('.', ',') : String(value);
  if (typeof value !== 'string') return value.map((step) => `${step.day} = ${step.value}`).join('; ');
  return asText(key in CODES ? codeWords(key as CodedField, value, language) : value);
}

function asText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
