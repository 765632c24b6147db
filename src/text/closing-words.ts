import type { Language } from '../domain/words.ts';

export interface ClosingFacts {
  /** The period as a person says it. */
  readonly period: string;
  readonly rows: number;
  readonly next: number;
  readonly lessons: number;
}

/** « octobre 2026 est clôturé : 5 lignes figées, 2 KPI repartent, 1 enseignement gardé. » */
export function closedSentence({ period, rows, next, lessons }: ClosingFacts, language: Language): string {
  if (language === 'fr') {
    const parts = [
      rows > 1 ? `${rows} lignes figées` : `${rows} ligne figée`,
      ...(next > 0 ? [next > 1 ? `${next} KPI repartent` : '1 KPI repart'] : []),
      ...(lessons > 0 ? [lessons > 1 ? `${lessons} enseignements gardés` : '1 enseignement gardé'] : []),
    ];
    return `Clôture faite (${period})\u00a0: ${parts.join(', ')}.`;
  }
  const parts = [
    rows === 1 ? '1 row frozen' : `${rows} rows frozen`,
    ...(next > 0 ? [next === 1 ? '1 KPI goes on' : `${next} KPIs go on`] : []),
    ...(lessons > 0 ? [lessons === 1 ? '1 lesson kept' : `${lessons} lessons kept`] : []),
  ];
  return `Closed (${period}): ${parts.join(', ')}.`;
}

export function reopenedSentence(period: string, rows: number, language: Language): string {
  if (language === 'fr') {
    const freed =
      rows > 1
        ? `${rows} lignes peuvent de nouveau être mises à jour`
        : `${rows} ligne peut de nouveau être mise à jour`;
    return `Clôture annulée (${period})\u00a0: ${freed}.`;
  }
  return `Reopened (${period}): ${rows === 1 ? '1 row' : `${rows} rows`} can be updated again.`;
}

/** Why a target's version is there that a closing made. */
export function closingReason(period: string, language: Language): string {
  return language === 'fr' ? `Clôture\u00a0: ${period}` : `Closing: ${period}`;
}

/** What the log keeps of a closing or a reopening, beside the period. */
export function closingLogWords(rows: number, left: readonly string[], language: Language): string {
  const french = language === 'fr';
  const frozen = french ? `lignes concernées\u00a0: ${rows}` : `rows concerned: ${rows}`;
  if (left.length === 0) return frozen;
  return `${frozen}\u00a0; ${french ? 'sans valeur\u00a0: ' : 'without a value: '}${left.join(', ')}`;
}
