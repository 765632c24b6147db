import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { Input } from '../../domain/catalogue/input.ts';
import type { LibraryCard } from '../library/library.ts';

export type Way = 'cell' | 'library' | 'formula';

/** The measure as its fields; each way keeps what was typed in it. */
export interface MeasureForm {
  readonly way: Way;
  readonly reference: string;
  readonly formula: string;
  /** Which way of writing the function, where it has several. */
  readonly form: number;
  readonly inputs: readonly string[];
}

export function inputsOf(card: LibraryCard, form: number): readonly Input[] {
  return (card.kpi.forms[form] ?? card.kpi.forms[0]).inputs;
}

/** The formula that the fields stand for, or '' while one that must be there is blank. */
export function measureOf(
  { way, reference, formula, form, inputs }: MeasureForm,
  card: LibraryCard | undefined,
): string {
  if (way === 'cell') return withEquals(reference);
  if (way === 'formula') return withEquals(formula);
  return card ? callOf(card, inputsOf(card, form), inputs) : '';
}

function callOf(card: LibraryCard, inputs: readonly Input[], texts: readonly string[]): string {
  const given = inputs.map((input, position) => argumentOf(input, texts[position]?.trim() ?? ''));
  while (given.length > 0 && given[given.length - 1] === '' && inputs[given.length - 1]?.otherwise !== undefined)
    given.pop();
  const complete = given.every((text, position) => text !== '' || inputs[position]?.otherwise !== undefined);
  return complete ? `=KPI_${card.kpi.id}(${given.join('; ')})` : '';
}

const REFERENCE = /^('[^']+'|[^'!"]+)!|^\$?[A-Za-z]{1,3}(\$?\d+)?(:|$)|^\$?[A-Za-z]{1,3}\$?\d+$/;

/** A choice is quoted; so is the text of a criterion unless it is a number or a cell. */
function argumentOf({ kind }: Input, text: string): string {
  if (text === '' || text.startsWith('"')) return text;
  if (kind === 'option') return quoted(text);
  if (kind === 'criterion' && !REFERENCE.test(text) && !/^-?\d+$/.test(text)) return quoted(text);
  return text.replace(/^=/, '');
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function withEquals(text: string): string {
  const bare = text.trim();
  return bare === '' || bare.startsWith('=') ? bare : `=${bare}`;
}

/** The first sheet that a measure names; '' where it names none. */
export function sheetOf(measure: string): string {
  const [, quoted, bare] = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/u.exec(measure) ?? [];
  return quoted?.replace(/''/g, "'") ?? bare ?? '';
}

/** A decimal typed into a formula reads as two arguments in one half of the world. */
export function holdsDecimal(text: string): boolean {
  return /^-?\d+[.,]\d+\s*%?$/.test(text.trim());
}

/** The fields of a measure that was written before: by this panel, or by hand in the sheet. */
export function formOfMeasure(
  { measure, metric }: KpiDraft,
  cardOf: (id: string) => LibraryCard | undefined,
): MeasureForm {
  const blank: MeasureForm = { way: metric ? 'library' : 'cell', reference: '', formula: '', form: 0, inputs: [] };
  const text = measure.trim();
  if (text === '' || text === '=') return blank;
  const call = /^=\s*KPI_([A-Z0-9_]+)\(([\s\S]*)\)$/.exec(text);
  const card = call ? cardOf(call[1] ?? '') : undefined;
  if (call && card && card.kpi.id === metric) {
    const inputs = splitArguments(call[2] ?? '').map(unquoted);
    const exact = card.kpi.forms.findIndex((form) => form.inputs.length === inputs.length);
    return { ...blank, way: 'library', formula: text, form: Math.max(0, exact), inputs };
  }
  const bare = text.replace(/^=/, '');
  return /[()"+*/^&<>-]/.test(bare.replace(/^'[^']*'!/, ''))
    ? { ...blank, way: 'formula', formula: text }
    : { ...blank, way: 'cell', reference: bare, formula: text };
}

/** Arguments at the top level: `;` separates if any stands there, else `,` (docs/overview.md, measures). */
export function splitArguments(text: string): readonly string[] {
  const marks = topLevel(text);
  const separator = marks.some(({ mark }) => mark === ';') ? ';' : ',';
  const cuts = marks.filter(({ mark }) => mark === separator).map(({ at }) => at);
  const starts = [0, ...cuts.map((at) => at + 1)];
  return text.trim() === '' ? [] : starts.map((start, position) => text.slice(start, cuts[position]).trim());
}

function topLevel(text: string): readonly { readonly mark: string; readonly at: number }[] {
  const marks: { mark: string; at: number }[] = [];
  let depth = 0;
  let quote = '';
  [...text].reduce((at, character) => {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && (character === ';' || character === ',')) marks.push({ mark: character, at });
    return at + character.length;
  }, 0);
  return marks;
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
}
