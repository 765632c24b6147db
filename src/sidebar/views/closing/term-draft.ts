import type { NextTermView } from '../../../addon/endpoints/closing-contract.ts';
import type { Formats } from '../../format/formats.ts';

/** What is proposed for a KPI's next period, as the fields hold it. */
export interface TermDraft extends Omit<NextTermView, 'target' | 'targetMax'> {
  readonly kept: boolean;
  readonly target: string;
  readonly targetMax: string;
}

export function termsOf(next: readonly NextTermView[], formats: Formats): readonly TermDraft[] {
  const typed = (value: number | null, unit: string): string => (value === null ? '' : formats.typed(value, unit));
  return next.map((term) => ({
    ...term,
    kept: true,
    target: typed(term.target, term.unit),
    targetMax: typed(term.targetMax, term.unit),
  }));
}

/** A target that is no number; a blank one is the server's to judge. */
export function wrongTerm({ kept, target, targetMax, unit }: TermDraft, formats: Formats): boolean {
  const wrong = (text: string): boolean => text.trim() !== '' && formats.parse(text, unit) === undefined;
  return kept && (wrong(target) || wrong(targetMax));
}
