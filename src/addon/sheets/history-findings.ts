import type { Key } from '../../domain/history/merge.ts';
import type { Language } from '../../domain/words.ts';
import { noticeWords } from '../../text/notice-words.ts';
import { SHEET_NAMES } from '../../text/sheet-words.ts';
import { readHeader } from './columns.ts';
import { languageOfHeader } from './header-row.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';
import { renamedColumns } from './renamed-columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a hand did to the history that a run cannot undo, or has just undone. */
export type HistoryFinding =
  | { readonly kind: 'doubled'; readonly kpiId: string; readonly period: string }
  | { readonly kind: 'unreadable'; readonly position: number }
  | { readonly kind: 'retitled'; readonly title: string; readonly found: string }
  | { readonly kind: 'column-made'; readonly title: string };

/** Rows that show which column is which. */
const SHOWN = 60;

/** Titles that somebody changed are put back where the rows below leave no doubt; the other columns will be made anew. */
export function historyTitles(sheet: Sheet): {
  readonly findings: HistoryFinding[];
  readonly putBack: (titles: readonly unknown[]) => readonly unknown[];
} {
  const findings: HistoryFinding[] = [];
  const putBack = (titles: readonly unknown[]): readonly unknown[] => {
    const header = readHeader(HISTORY_COLUMNS, titles);
    const last = header.size < HISTORY_COLUMNS.length ? Math.min(sheet.getLastRow(), SHOWN) : 0;
    if (last < 2) return titles;
    const renamed = renamedColumns(header, titles, sheet.getRange(2, 1, last - 1, titles.length).getValues());
    const language = languageOfHeader(HISTORY_COLUMNS, titles);
    const mended = [...titles];
    for (const { key, header: words } of HISTORY_COLUMNS) {
      const position = renamed.get(key);
      if (position !== undefined) {
        mended[position] = words[language];
        sheet.getRange(1, position + 1).setValue(words[language]);
        findings.push({ kind: 'retitled', title: words[language], found: String(titles[position]) });
      } else if (!header.has(key)) findings.push({ kind: 'column-made', title: words[language] });
    }
    return mended;
  };
  return { findings, putBack };
}

export function rowFindings(keys: readonly Key[], unreadable: readonly number[]): readonly HistoryFinding[] {
  const seen = new Set<string>();
  const doubled = new Map<string, HistoryFinding>();
  for (const { kpiId, period } of keys) {
    const key = `${period} ${kpiId}`;
    if (seen.has(key)) doubled.set(key, { kind: 'doubled', kpiId, period });
    seen.add(key);
  }
  return [...doubled.values(), ...unreadable.map((position) => ({ kind: 'unreadable', position }) as const)];
}

/** Findings of one kind that are told one by one; more of them are many for the same reason. */
const MOST_TOLD = 5;

export function findingWords(
  findings: readonly HistoryFinding[],
  nameOf: (kpiId: string) => string,
  language: Language,
): readonly string[] {
  const sheet = SHEET_NAMES.history[language];
  const told = findings.slice(0, MOST_TOLD).map((finding) => {
    switch (finding.kind) {
      case 'doubled':
        return noticeWords('row-doubled', language, { name: nameOf(finding.kpiId), id: finding.period });
      case 'unreadable':
        return noticeWords('row-unreadable', language, { name: sheet, id: String(finding.position) });
      case 'retitled':
        return noticeWords('column-retitled', language, { name: finding.title, id: finding.found });
      default:
        return noticeWords('column-made', language, { name: finding.title, id: sheet });
    }
  });
  const more = findings.length - told.length;
  return more > 0 ? [...told, noticeWords('row-more', language, { id: String(more), name: sheet })] : told;
}
