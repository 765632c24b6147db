import type { Day } from '../../domain/history/calendar.ts';
import type { Window } from '../../domain/history/period.ts';
import { type DatedColumn, datedColumn, rowsInside } from './dated-rows.ts';
import { type Argument, evaluate, type Standing, type Surroundings } from './evaluate.ts';
import { incompleteRows } from './incomplete.ts';
import { figureIn, isNoValue, type NoValue, noValue } from './no-value.ts';
import { parseMeasure } from './parse.ts';
import { parseReference } from './reference.ts';
import { cellsOf, type Place, placeOf } from './source.ts';

/** The cell of the KPI sheet that holds a measure. */
export interface MeasureCell {
  /** With its equals sign; '' where a figure was typed instead. */
  readonly formula: string;
  /** Raw value that the cell shows. */
  readonly displayed: unknown;
  /** Sheet that the formula stands on: what a reference without a sheet means. */
  readonly sheet: string;
  /** TRUE and FALSE count as 1 and 0: a KPI that is done or not done. */
  readonly checkbox?: boolean;
}

export interface Measured {
  readonly value: number;
  /** The denominator, or the number of answers, where the measure has one. */
  readonly volume: number | undefined;
  /** Rows that lack one of their inputs: counted in, and told. */
  readonly incompleteRows: number;
}

export interface Measurer {
  /** The value at this moment. */
  readonly read: (cell: MeasureCell) => Measured | NoValue;
  /** The value over the rows dated inside a window; `dates` is a reference written on the cell's sheet. */
  readonly over: (cell: MeasureCell, dates: string, window: Window) => Measured | NoValue;
  /** Can it be computed again for a past period? If not it is a reading of the moment (« relevé instantané »). */
  readonly isDated: (cell: MeasureCell, dates: string) => boolean;
  /** The oldest day in the column of dates; nothing where it has none. */
  readonly firstDay: (cell: MeasureCell, dates: string) => Day | undefined;
}

export interface MeasureOptions {
  /** Whether the file's locale writes 0,5: formulas are read by it. */
  readonly decimalComma?: boolean;
}

/** Cells followed from one measure: past this a cell is taken as it displays. */
const MOST_STEPS = 5;

/** Reads measures from the raw cells of a workbook. One a run: a range or a column of dates is read once for all of them. */
export function measurer(surroundings: Surroundings, options: MeasureOptions = {}): Measurer {
  const cells = remembered(cellsOf, placeKey);
  const columnOf = remembered(
    ({ dates, sheet }: DatesOn) => findDates(dates, sheet, surroundings),
    ({ dates, sheet }) => `${sheet}!${dates}`,
  );
  const rowsOf = remembered(
    ({ column, window }: RowsAsked) => rowsInside(column, window),
    ({ column, window }) => `${window.from}:${window.to} ${placeKey(column.place)}`,
  );
  const sitting = (dated: Standing['dated']): Sitting => ({ ...surroundings, ...options, cells, dated, read: [] });
  const measure = (cell: MeasureCell, dated: Standing['dated']): Measured | NoValue => {
    const seat = sitting(dated);
    const argument = evaluateFormula(cell, seat);
    if (isNoValue(argument)) return argument;
    const value = figureIn(argument.argument, cell.checkbox ?? false);
    if (typeof value !== 'number') return value;
    return { value, volume: argument.volume, incompleteRows: incompleteRows(seat.read, dated) };
  };
  return {
    read: (cell) => measure(cell, undefined),
    over: (cell, dates, window) => {
      const column = columnOf({ dates, sheet: cell.sheet });
      return isNoValue(column) ? column : measure(cell, rowsOf({ column, window }));
    },
    isDated: (cell, dates) => {
      if (dates.trim() === '') return false;
      const column = columnOf({ dates, sheet: cell.sheet });
      if (isNoValue(column)) return parseMeasure(cell.formula, options.decimalComma) !== undefined;
      // One day is enough to see what the measure is made of, and spares reading years for it.
      const seat = sitting(rowsOf({ column, window: { from: column.last, to: column.last } }));
      const argument = evaluateFormula(cell, seat);
      return isNoValue(argument) ? argument.reason !== 'unreadable' : seat.read.length > 0;
    },
    firstDay: (cell, dates) => {
      const column = columnOf({ dates, sheet: cell.sheet });
      return isNoValue(column) || !Number.isFinite(column.first) ? undefined : column.first;
    },
  };
}

interface DatesOn {
  readonly dates: string;
  readonly sheet: string;
}

interface RowsAsked {
  readonly column: DatedColumn;
  readonly window: Window;
}

function remembered<Question, Answer>(ask: (question: Question) => Answer, keyOf: (question: Question) => string) {
  const answers = new Map<string, Answer>();
  return (question: Question): Answer => {
    const key = keyOf(question);
    const answer = answers.has(key) ? (answers.get(key) as Answer) : ask(question);
    answers.set(key, answer);
    return answer;
  };
}

function placeKey({ sheet, top, left, bottom, right }: Place): string {
  return `${top}:${bottom}:${left}:${right} ${sheet.name}`;
}

function findDates(dates: string, sheet: string, { source, days }: Surroundings): DatedColumn | NoValue {
  const reference = parseReference(dates);
  if (!reference) return noValue(dates.includes('#REF!') ? 'gone' : 'dates-shape', { seen: dates });
  const place = placeOf(reference, sheet, source);
  return place ? datedColumn(place, days()) : noValue('gone', { seen: dates });
}

interface Sitting extends Surroundings, MeasureOptions {
  readonly cells: Standing['cells'];
  readonly dated: Standing['dated'];
  readonly read: Place[];
}

/** A formula, and the cells that it leads to, each computed where the grammar reads it and taken as displayed elsewhere. */
function evaluateFormula(cell: MeasureCell, sitting: Sitting): Argument | NoValue {
  const known = new Map<string, Argument | NoValue>();
  const open = new Set<string>();
  const formulaOf = (formula: string, displayed: unknown, home: string, steps: number): Argument | NoValue => {
    if (formula === '') return { argument: displayed };
    if (/#REF!/.test(formula)) return noValue('gone', { seen: formula });
    const tree = steps > MOST_STEPS ? undefined : parseMeasure(formula, sitting.decimalComma);
    const asDisplayed = sitting.dated ? noValue('unreadable', { seen: formula }) : { argument: displayed };
    if (!tree) return asDisplayed;
    const { length } = sitting.read;
    const outcome = evaluate(tree, { ...sitting, home, follow: (place) => follow(place, steps + 1) });
    if (!isNoValue(outcome) || outcome.reason !== 'unreadable') return outcome;
    sitting.read.length = length;
    return asDisplayed;
  };
  const follow = ({ sheet, top, left }: Place, steps: number): Argument | NoValue => {
    const key = `${steps} ${top} ${left} ${sheet.name}`;
    const here = key.slice(key.indexOf(' '));
    if (open.has(here)) return noValue('cycle', { seen: sheet.name, row: top });
    open.add(here);
    const displayed = sheet.values[top - 1]?.[left - 1] ?? '';
    const outcome =
      known.get(key) ?? formulaOf(sheet.formulas()[top - 1]?.[left - 1] ?? '', displayed, sheet.name, steps);
    open.delete(here);
    known.set(key, outcome);
    return outcome;
  };
  return formulaOf(cell.formula, cell.displayed, cell.sheet, 0);
}
