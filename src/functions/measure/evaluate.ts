import type { Entry, Kpi } from '../../domain/catalogue/kpi.ts';
import { isKpi } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { call } from '../call.ts';
import { isBlank, isRange, type Range } from '../cell.ts';
import { chooseForm } from '../choose-form.ts';
import type { DayReader } from '../day-serial.ts';
import { aggregate } from './aggregate.ts';
import { cutRange, type DatedRows } from './dated-rows.ts';
import { figureIn, isNoValue, type NoValue, noValue } from './no-value.ts';
import { printReference } from './reference.ts';
import { type Place, placeOf, type Source } from './source.ts';
import type { Operator, Reference, Tree } from './tree.ts';
import { volumeOf } from './volume.ts';

/** All that a measure is computed from: pure data and readers, one for a run. */
export interface Surroundings {
  readonly source: Source;
  readonly catalogue: readonly Entry[];
  readonly days: () => DayReader;
}

/** Where an evaluation stands: which sheet unqualified references mean, which rows count, what was read so far. */
export interface Standing extends Surroundings {
  readonly home: string;
  readonly dated: DatedRows | undefined;
  /** Ranges read row by row, for the count of incomplete rows. */
  readonly read: Place[];
  readonly follow: (place: Place) => Argument | NoValue;
  readonly cells: (place: Place) => Range;
}

/** What a function would receive: a scalar or a range, with the way back to the rows of a range that was cut. */
export interface Argument {
  readonly argument: unknown;
  readonly volume?: number;
  readonly rowOf?: readonly number[];
}

export function evaluate(tree: Tree, standing: Standing): Argument | NoValue {
  switch (tree.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return { argument: tree.value };
    case 'skipped':
      return { argument: undefined };
    case 'reference':
      return referred(tree.reference, standing);
    case 'call':
      return called(tree, standing);
    case 'aggregate':
      return aggregated(tree, standing);
    case 'negation':
      return mapped(tree.of, standing, (figure) => -figure);
    case 'percent':
      return mapped(tree.of, standing, (figure) => figure / 100);
    case 'operation':
      return operation(tree.operator, operand(tree.left, standing), operand(tree.right, standing));
  }
}

/** What a range is to the call that takes it: `apart` lists go whole, and only required inputs leave a row incomplete. */
interface Use {
  readonly required: boolean;
  readonly apart: boolean;
}

const ROW_BY_ROW: Use = { required: true, apart: false };

function referred(reference: Reference, standing: Standing, use = ROW_BY_ROW): Argument | NoValue {
  const { dated, read } = standing;
  const place = placeOf(reference, standing.home, standing.source);
  if (!place) return noValue('gone', { seen: printReference(reference) });
  if (place.top === place.bottom && place.left === place.right) return standing.follow(place);
  if (use.required && !use.apart) read.push(place);
  if (!dated || use.apart) return { argument: standing.cells(place) };
  if (place.top === place.bottom) return noValue('unreadable');
  if (place.sheet.name !== dated.column.place.sheet.name) {
    return noValue('dates-elsewhere', { seen: printReference(reference) });
  }
  const cut = cutRange(place, dated);
  return isNoValue(cut) ? cut : { argument: cut.cells, rowOf: cut.rowOf };
}

function called({ id, args: trees }: Tree & { kind: 'call' }, standing: Standing): Argument | NoValue {
  const entry = standing.catalogue.find((candidate) => candidate.id === id);
  if (!entry || !isKpi(entry) || entry.table) return noValue('unreadable');
  const given = allOf(
    trees.map((tree, position) =>
      tree.kind === 'reference' ? referred(tree.reference, standing, useOf(entry, position)) : evaluate(tree, standing),
    ),
  );
  if (isNoValue(given)) return given;
  const args = given.map(({ argument }) => argument);
  const outcome = call(entry, args, standing.days);
  const form = chooseForm(entry, args);
  if (isRefusal(outcome)) {
    return noValue('refused', { refused: { entry, form, refusal: inWholeRange(outcome, given) } });
  }
  if (typeof outcome === 'object') return noValue('table');
  const volume = typeof outcome === 'number' ? volumeOf(entry, form, args, standing.days) : undefined;
  return volume === undefined ? { argument: outcome } : { argument: outcome, volume };
}

/** All the arguments, or why not: a part that cannot be read at all weighs more than one without data today. */
function allOf(parts: readonly (Argument | NoValue)[]): readonly Argument[] | NoValue {
  const failures = parts.filter(isNoValue);
  const [first] = failures;
  return first ? (failures.find(({ reason }) => reason === 'unreadable') ?? first) : (parts as readonly Argument[]);
}

function useOf({ forms }: Kpi, position: number): Use {
  const inputs = forms.map((form) => form.inputs[position]).filter((input) => input !== undefined);
  return {
    required: inputs.some(({ otherwise }) => otherwise === undefined),
    apart: inputs.some(({ apart }) => apart),
  };
}

/** A refusal names a row of the range as it stands in the sheet, not of what a window left of it. */
function inWholeRange(refusal: Refusal, given: readonly Argument[]): Refusal {
  const row = refusal.row === undefined ? undefined : given[refusal.input ?? 0]?.rowOf?.[refusal.row - 1];
  return row === undefined ? refusal : { ...refusal, row };
}

function aggregated({ name, args: trees }: Tree & { kind: 'aggregate' }, standing: Standing): Argument | NoValue {
  if (trees.some(({ kind }) => kind === 'text' || kind === 'skipped')) return noValue('unreadable');
  const given = allOf(trees.map((tree) => evaluate(tree, standing)));
  if (isNoValue(given)) return given;
  const args = given.map(({ argument }, position) =>
    // A truth written in the formula counts; one in a cell is passed over, as in Sheets.
    trees[position]?.kind === 'boolean' ? Number(argument) : argument,
  );
  const cut = given.flatMap(({ rowOf }) => (rowOf ? [rowOf.length] : []));
  if (standing.dated && cut.length > 0 && cut.every((rows) => rows === 0)) {
    const counts = name === 'SUM' || name === 'COUNT' || name === 'COUNTA';
    return counts && standing.dated.covered ? { argument: 0 } : noValue('no-rows');
  }
  const outcome = aggregate(name, args);
  if (isNoValue(outcome)) return outcome;
  const { figure, volume } = outcome;
  return volume === undefined ? { argument: figure } : { argument: figure, volume };
}

/** One figure for arithmetic: a blank cell is 0 and a truth is 1 or 0 there, as in Sheets. */
function operand(tree: Tree, standing: Standing): number | NoValue {
  const value = evaluate(tree, standing);
  if (isNoValue(value)) return value;
  const cell = value.argument;
  if (isRange(cell) || cell === undefined) return noValue('unreadable');
  if (tree.kind === 'reference' && isBlank(cell)) return 0;
  return figureIn(cell, true);
}

function mapped(tree: Tree, standing: Standing, by: (figure: number) => number): Argument | NoValue {
  const figure = operand(tree, standing);
  return typeof figure === 'number' ? { argument: by(figure) } : figure;
}

function operation(operator: Operator, left: number | NoValue, right: number | NoValue): Argument | NoValue {
  if (typeof left !== 'number') return typeof right !== 'number' && right.reason === 'unreadable' ? right : left;
  if (typeof right !== 'number') return right;
  if (operator === '/' && right === 0) return noValue('error', { seen: '#DIV/0!' });
  const figure =
    operator === '+' ? left + right : operator === '-' ? left - right : operator === '*' ? left * right : left / right;
  return Number.isFinite(figure) ? { argument: figure } : noValue('error', { seen: '#NUM!' });
}
