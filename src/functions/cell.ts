import { type Refusal, refuse } from '../domain/refusal.ts';

/** A range as Sheets hands it over: rows of cells. */
export type Range = readonly (readonly unknown[])[];

export function isRange(argument: unknown): argument is Range {
  return Array.isArray(argument);
}

/** A range of one cell is that cell. */
export function single(argument: unknown): unknown {
  return isRange(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
}

/** An argument that nobody wrote; a skipped one in the middle may come as either. */
export function isUnwritten(argument: unknown): boolean {
  return argument === undefined || argument === null;
}

export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;
const LOADING = /^(Loading|Chargement)(\.\.\.|…)$/i;

/** An error value reaches code as its text: that is all Sheets gives. */
export function errorIn(text: string): Refusal | undefined {
  const trimmed = text.trim();
  if (LOADING.test(trimmed)) return refuse('ERROR', { reason: 'loading', seen: trimmed });
  return ERROR_TEXT.test(trimmed) ? refuse('ERROR', { seen: trimmed }) : undefined;
}

/** « 1 234,50 € », "1,234.5", "12 %", "-3": text that a person reads as a number. */
export function looksLikeNumber(text: string): boolean {
  const bare = text.replace(/[\s\u00a0\u202f’']/g, '').replace(/^[-+(]*[€$£]?|[€$£%)]*$/g, '');
  return /^\d+([.,]\d+)*([eE][-+]?\d+)?$/.test(bare);
}

/** Why a cell that is not a number cannot be used as one. */
export function notANumber(cell: unknown): Refusal {
  if (typeof cell === 'string') {
    const error = errorIn(cell);
    if (error) return error;
    return looksLikeNumber(cell)
      ? refuse('TEXT', { reason: 'number-as-text', seen: cell })
      : refuse('TEXT', { seen: cell });
  }
  if (typeof cell === 'boolean') return refuse('TEXT', { reason: 'boolean', seen: String(cell) });
  if (isDate(cell)) return refuse('TEXT', { reason: 'date-as-number' });
  if (typeof cell === 'number') return refuse('ERROR', { seen: '#NUM!' });
  return refuse('TEXT', { seen: String(cell) });
}

/** A header is a text that no one reads as a number and that is not an error. */
export function isHeaderCell(cell: unknown): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !looksLikeNumber(cell) && errorIn(cell) === undefined;
}
