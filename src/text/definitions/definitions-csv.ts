import type { KpiDraft } from '../../domain/kpi/draft.ts';
import type { Language } from '../../domain/words.ts';
import { CODES, type CodedField, codeWords } from '../codes.ts';
import { KPI_HEADERS } from '../sheet-words.ts';
import { type TableCell, tableCsv } from './table-csv.ts';

/** All definitions as a table in the words of the sheet, one row a KPI. */
export function definitionsCsv(kpis: readonly KpiDraft[], language: Language, decimalComma: boolean): string {
  const keys = Object.keys(KPI_HEADERS) as (keyof KpiDraft)[];
  const rows = kpis.map((kpi) => keys.map((key) => cellOf(kpi, key, language)));
  const titles = keys.map((key) => KPI_HEADERS[key][language]);
  return tableCsv([titles, ...rows], decimalComma);
}

function cellOf(kpi: KpiDraft, key: keyof KpiDraft, language: Language): TableCell {
  const value = kpi[key];
  if (value === null || typeof value === 'number') return value;
  if (typeof value !== 'string') return value.map((step) => `${step.day} = ${step.value}`).join('; ');
  return key in CODES ? codeWords(key as CodedField, value, language) : value;
}
