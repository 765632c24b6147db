import type { Language } from '../domain/words.ts';
import { isPlural } from './amount.ts';

export interface RunCounts {
  readonly measured: number;
  readonly written: number;
  readonly updated: number;
  readonly refused: number;
}

type Forms = readonly [one: string, many: string];

/** « 5 valeurs relevées : 3 lignes ajoutées, 2 mises à jour, 1 KPI sans valeur. » */
export function runSentence({ measured, written, updated, refused }: RunCounts, language: Language): string {
  const count = (value: number, [one, many]: Forms): string => `${value} ${isPlural(value, language) ? many : one}`;
  if (language === 'fr') {
    const parts = [
      count(written, ['ligne ajoutée', 'lignes ajoutées']),
      count(updated, ['mise à jour', 'mises à jour']),
      ...(refused > 0 ? [`${refused} KPI sans valeur`] : []),
    ];
    return measured === 0 && refused === 0
      ? 'Aucun KPI actif à relever.'
      : `${count(measured, ['valeur relevée', 'valeurs relevées'])}\u00a0: ${parts.join(', ')}.`;
  }
  const parts = [
    count(written, ['row added', 'rows added']),
    `${updated} updated`,
    ...(refused > 0 ? [`${count(refused, ['KPI', 'KPIs'])} without a value`] : []),
  ];
  return measured === 0 && refused === 0
    ? 'No active KPI to record.'
    : `${count(measured, ['value taken', 'values taken'])}: ${parts.join(', ')}.`;
}
