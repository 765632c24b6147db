import type { FiscalStart, Grain } from '../calendar.ts';
import { type Period, periodFromKey, periodOf } from '../period.ts';
import { type DecimalMark, isUnclear, markOf, readFigure } from './figure-writing.ts';
import { type DateOrder, hasTwoReadings, orderOf, readPeriod } from './period-writing.ts';
import { type ListLine, splitList } from './split-list.ts';

/** Why a line of a list gives no value. */
export type LineRefusal =
  | 'columns'
  | 'no-period'
  | 'no-value'
  | 'period'
  | 'number'
  | 'grain'
  | 'percent'
  | 'percent-missing'
  | 'twice';

export interface ListValue {
  readonly line: number;
  readonly period: Period;
  readonly value: number;
}

export interface RefusedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: LineRefusal;
}

/** What a list says, and what had to be settled to read it. */
export interface ReadList {
  /** One value a period, in the list's order. */
  readonly values: readonly ListValue[];
  readonly refused: readonly RefusedLine[];
  /** A title line was on top and left out. */
  readonly titled: boolean;
  readonly order: DateOrder;
  /** A date that could be read otherwise, where nothing in the list settles it. */
  readonly unclearDate: string;
  readonly mark: DecimalMark;
  /** A number that could be read otherwise, where nothing in the list settles it. */
  readonly unclearFigure: string;
}

export interface ListOptions {
  readonly grain: Grain;
  /** A rate takes per cent signs; nothing else does. */
  readonly rate: boolean;
  /** What the person chose, or what the file's locale has. */
  readonly order: DateOrder;
  readonly mark: DecimalMark;
  /** The person chose: what the list itself suggests does not count. */
  readonly chosenOrder?: boolean;
  readonly chosenMark?: boolean;
  readonly fiscalStart?: FiscalStart;
}

/**
 * Reads a two-column list (period or date; value). The order of dates and the decimal mark are the list's own where one
 * of its lines tells, else the file's, and then the doubt is told. Two values for one period are both refused.
 */
export function readList(text: string, options: ListOptions): ReadList {
  const all = splitList(text);
  const settled = settle(all, options);
  const titled = isTitle(all[0], settled);
  const lines = (titled ? all.slice(1) : all).map((line) => readLine(line, settled));
  const { values, refused } = onePerPeriod(lines);
  return {
    values,
    refused,
    titled,
    order: settled.order,
    unclearDate: settled.unclearDate,
    mark: settled.mark,
    unclearFigure: settled.unclearFigure,
  };
}

interface Settled extends ListOptions {
  readonly unclearDate: string;
  readonly unclearFigure: string;
}

function settle(lines: readonly ListLine[], options: ListOptions): Settled {
  const dates = lines.map(({ cells }) => cells[0] ?? '');
  const figures = lines.map(({ cells }) => cells[1] ?? '');
  const order = options.chosenOrder ? undefined : agreed(dates.map(orderOf));
  const mark = options.chosenMark ? undefined : agreed(figures.map(markOf));
  return {
    ...options,
    order: order ?? options.order,
    unclearDate: order ? '' : (dates.find(hasTwoReadings) ?? ''),
    mark: mark ?? options.mark,
    unclearFigure: mark ? '' : (figures.find(isUnclear) ?? ''),
  };
}

/** What those that tell say with one voice. */
function agreed<Told>(told: readonly (Told | undefined)[]): Told | undefined {
  const [first, ...others] = new Set(told.filter((one) => one !== undefined));
  return others.length === 0 ? first : undefined;
}

function isTitle(line: ListLine | undefined, { order, mark }: Settled): boolean {
  if (!line) return false;
  const [period = '', value = ''] = line.cells;
  return value !== '' && !/\d/.test(value) && !readPeriod(period, order) && !readFigure(value, mark);
}

function readLine({ line, cells }: ListLine, settled: Settled): ListValue | RefusedLine {
  const text = cells.join(' ; ').slice(0, 80);
  const refuse = (reason: LineRefusal): RefusedLine => ({ line, text, reason });
  const [date = '', figure = '', ...rest] = cells;
  if (rest.some((cell) => cell !== '')) return refuse('columns');
  if (date === '') return refuse('no-period');
  const period = periodFor(date, settled);
  if (typeof period === 'string') return refuse(period);
  if (figure === '') return refuse('no-value');
  const value = figureFor(figure, settled);
  return typeof value === 'string' ? refuse(value) : { line, period, value };
}

function periodFor(text: string, { order, grain, fiscalStart = 1 }: Settled): Period | 'period' | 'grain' {
  const written = readPeriod(text, order);
  if (!written) return 'period';
  if (written.kind === 'day') return periodOf(written.day, grain, fiscalStart);
  const period = written.grain === grain ? periodFromKey(written.key, fiscalStart) : undefined;
  return period ?? 'grain';
}

/** As in cells: a rate goes from 0 to 1 or carries its per cent sign; a bare 60 could mean something else. */
function figureFor(text: string, { mark, rate }: Settled): number | LineRefusal {
  const written = readFigure(text, mark);
  if (!written) return 'number';
  if (written.percent && !rate) return 'percent';
  return rate && !written.percent && Math.abs(written.value) > 1 ? 'percent-missing' : written.value;
}

/** A value that stands twice is one; two values that differ are both refused, because nobody can guess. */
function onePerPeriod(lines: readonly (ListValue | RefusedLine)[]): Pick<ReadList, 'values' | 'refused'> {
  const byPeriod = new Map<string, ListValue[]>();
  const refused: RefusedLine[] = [];
  for (const line of lines) {
    if ('reason' in line) refused.push(line);
    else byPeriod.set(line.period.key, [...(byPeriod.get(line.period.key) ?? []), line]);
  }
  const values: ListValue[] = [];
  for (const [key, found] of byPeriod) {
    const [first] = found;
    if (first && found.every(({ value }) => value === first.value)) values.push(first);
    else
      refused.push(...found.map(({ line, value }) => ({ line, text: `${key} ; ${value}`, reason: 'twice' as const })));
  }
  return { values, refused: refused.sort((a, b) => a.line - b.line) };
}
