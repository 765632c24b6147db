import { formatDay } from '../../domain/history/calendar.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { Language } from '../../domain/words.ts';
import { CODES, type CodedField, codeWords } from '../../text/codes.ts';
import { number, seen } from '../../text/format.ts';
import { KPI_HEADERS } from '../../text/sheet-words.ts';

type Field = keyof TeamKpi;

/** Written by the product itself, whatever an import says. */
const OURS: readonly Field[] = ['id', 'updatedAt', 'updatedBy'];

/** « Valeur cible : 25 → 30 ; Poids : 1 → 2 »; '' where nothing differs. */
export function changesBetween(before: TeamKpi, after: TeamKpi, language: Language): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const fields = (Object.keys(KPI_HEADERS) as Field[]).filter((field) => !OURS.includes(field));
  return fields
    .map(
      (field) => [KPI_HEADERS[field][language], said(before, field, language), said(after, field, language)] as const,
    )
    .filter(([, old, next]) => old.exact !== next.exact)
    .map(([label, old, next]) => `${label}${colon}${old.shown} → ${next.shown}`)
    .join(language === 'fr' ? '\u00a0; ' : '; ');
}

function said(kpi: TeamKpi, field: Field, language: Language): { readonly exact: string; readonly shown: string } {
  const value = kpi[field];
  const exact = JSON.stringify(value ?? null);
  if (value === undefined || value === '') return { exact, shown: language === 'fr' ? 'vide' : 'blank' };
  if (field === 'start' || field === 'end') return { exact, shown: formatDay(Number(value)) };
  if (typeof value === 'number') return { exact, shown: number(value, language, 6) };
  if (typeof value !== 'string') return { exact, shown: String(value.length) };
  return { exact, shown: seen(field in CODES ? codeWords(field as CodedField, value, language) : value, language) };
}
