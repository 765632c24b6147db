import type { KpiDraft, Letter } from '../../addon/endpoints/contract.ts';
import type { TargetType } from '../../domain/analysis/target.ts';

export type Field = keyof KpiDraft;

/** Which fields each letter asks for: the step that an error leads to. */
export const FIELDS: Readonly<Record<Letter, readonly Field[]>> = {
  S: ['name', 'definition'],
  M: ['metric', 'measure', 'dates', 'unit', 'currency'],
  A: ['targetType', 'direction', 'baseline', 'target', 'targetMax', 'milestones'],
  R: ['objective', 'campaign', 'owner', 'team', 'source', 'function', 'level', 'tense', 'linkedKpi'],
  T: ['start', 'end', 'frequency', 'accrual', 'maturity', 'minimumVolume', 'weight'],
};

const ORDER: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

export function letterOfStep(step: number): Letter {
  return ORDER[step - 1] ?? 'S';
}

export function stepOfLetter(letter: Letter): number {
  return ORDER.indexOf(letter) + 1;
}

export function stepOfField(field: string): number {
  const letter = ORDER.find((one) => FIELDS[one].some((name) => field === name || field.startsWith(`${name}.`)));
  return letter ? stepOfLetter(letter) : 1;
}

export function fieldId(field: string): string {
  return `kpi-${field.replace(/\./g, '-')}`;
}

const UPWARD: readonly TargetType[] = ['increase_to', 'stay_above', 'done', 'scale'];

/** A target's type says which way is good; milestones go either way, and « measure first » leaves it as it was. */
export function directionOf(type: TargetType, direction: KpiDraft['direction']): KpiDraft['direction'] {
  if (UPWARD.includes(type)) return 'higher';
  if (type === 'range') return 'between';
  if (type === 'milestone') return direction === 'lower' ? 'lower' : 'higher';
  return type === 'baseline_first' ? direction : 'lower';
}
