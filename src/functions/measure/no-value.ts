import type { Entry, Form } from '../../domain/catalogue/kpi.ts';
import type { NoValueReason } from '../../domain/kpi/no-value-reason.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { errorIn, isBlank, isDate } from '../cell.ts';

/** Why a measure has no value: logged and tried again, never stored. */
export interface NoValue {
  readonly reason: NoValueReason;
  readonly seen?: string;
  /** Row of the sheet, from 1. */
  readonly row?: number;
  readonly refused?: { readonly entry: Entry; readonly form: Form; readonly refusal: Refusal };
}

export function noValue(reason: NoValueReason, details: Omit<NoValue, 'reason'> = {}): NoValue {
  return { reason, ...details };
}

export function isNoValue(value: object): value is NoValue {
  return 'reason' in value;
}

/** One cell as the value of a measure. A checkbox is 1 or 0 where the KPI is done or not done. */
export function figureIn(cell: unknown, checkbox: boolean): number | NoValue {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : noValue('error', { seen: '#NUM!' });
  if (isBlank(cell)) return noValue('blank');
  if (typeof cell === 'boolean') return checkbox ? Number(cell) : noValue('boolean', { seen: String(cell) });
  if (isDate(cell)) return noValue('date');
  const text = String(cell);
  const error = errorIn(text);
  if (error) return noValue(error.reason === 'loading' ? 'loading' : 'error', { seen: text.trim() });
  return noValue('text', { seen: text });
}
