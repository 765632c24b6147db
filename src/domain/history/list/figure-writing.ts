/** Which of the two marks is the decimal one in a list. */
export type DecimalMark = ',' | '.';

/** What a number was written as: per cent is told apart, because only a rate takes it. */
export interface WrittenFigure {
  readonly value: number;
  readonly percent: boolean;
}

/** Space, no-break, thin, narrow no-break and figure spaces, and the Swiss apostrophes: all group thousands. */
const GROUPING = /[\s\u00a0\u2007\u2009\u202f'’]/g;
const MONEY = /^(?:[€$£¥]|EUR|USD|GBP|CHF|CAD|MAD|XOF)|(?:[€$£¥]|EUR|USD|GBP|CHF|CAD|MAD|XOF|Fr\.?)$/i;

/** A number as an Excel writes it, « 1 234,50 € », "$1,234.5", « -12 % », "(12.5)"; `undefined` where it is none. */
export function readFigure(text: string, mark: DecimalMark): WrittenFigure | undefined {
  const { bare, percent, negative } = stripped(text);
  const group = mark === ',' ? '.' : ',';
  const [whole = '', decimals, ...more] = bare.split(mark);
  if (more.length > 0 || (decimals !== undefined && !/^\d*$/.test(decimals))) return undefined;
  const digits = ungrouped(whole, group);
  if (digits === undefined || `${digits}${decimals ?? ''}` === '') return undefined;
  const size = Number(`${digits || '0'}.${decimals || '0'}`);
  if (!Number.isFinite(size)) return undefined;
  const value = percent ? Number((size / 100).toPrecision(15)) : size;
  return { value: negative && value !== 0 ? -value : value, percent };
}

/** Only the mark that this number can have, where its writing tells: « 12,5 » a comma, "1,234.5" a point, "1,234" either. */
export function markOf(text: string): DecimalMark | undefined {
  const { bare } = stripped(text);
  const asComma = readFigure(text, ',');
  const asPoint = readFigure(text, '.');
  if (!/[.,]/.test(bare) || (asComma === undefined) === (asPoint === undefined)) return undefined;
  return asComma ? ',' : '.';
}

/** Readable both ways, as two different numbers. */
export function isUnclear(text: string): boolean {
  const [asComma, asPoint] = [readFigure(text, ','), readFigure(text, '.')];
  return asComma !== undefined && asPoint !== undefined && asComma.value !== asPoint.value;
}

function stripped(text: string): { readonly bare: string; readonly percent: boolean; readonly negative: boolean } {
  const compact = text.replace(GROUPING, '').replace(/[−–]/g, '-');
  const inside = /^\((.*)\)$/.exec(compact)?.[1];
  let rest = inside ?? compact;
  const percent = /%$/.test(rest);
  rest = rest.replace(/%$/, '');
  const sign = /^[+-]/.exec(rest)?.[0] ?? '';
  rest = rest.slice(sign.length).replace(MONEY, '');
  // « €-12 » as well as « -€12 », but never both.
  const late = sign === '' && inside === undefined ? (/^-/.exec(rest)?.[0] ?? '') : '';
  return { bare: rest.slice(late.length), percent, negative: sign === '-' || late === '-' || inside !== undefined };
}

/** Whole part without its grouping marks, or nothing where they do not stand every three digits. */
function ungrouped(whole: string, group: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const parts = whole.split(group);
  const regular = /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));
  return regular ? parts.join('') : undefined;
}
