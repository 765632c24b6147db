import type { Language } from '../../../domain/words.ts';
import { GROUPING, MILLIONS } from '../../../text/dashboard-sentences.ts';
import { dashboardWord } from '../../../text/dashboard-words.ts';
import { literal, type Source } from '../source.ts';
import { all, at, type ColumnOf, cellAt } from './places.ts';
import { moneyRows, PER_PERIOD, type Rows, STATUS_COUNT, unitRows } from './word-tables.ts';

type Column = ColumnOf<'ranked'>;
type Cells = readonly (readonly [Column, string])[];

/** Periods of the small trend line. */
export const TREND = 12;

/** The KPIs that the choices keep, by weight, each with the texts that its line of the dashboard shows. */
export function rankedRows(source: Source): Rows {
  return Array.from({ length: source.slots }, (_, row) => {
    const cells = [...who(source, row), ...figures(source, row), ...texts(source, row), ...shown(source, row)];
    return [...cells.map(([, formula]) => `=${formula}`), ...trend(source, row)];
  });
}

function ofKpi({ slots }: Source, row: number): (column: ColumnOf<'kpi'>) => string {
  return (column) => cellAt(all('kpi', column, slots), at('ranked', 'place', row));
}

function who(source: Source, row: number): Cells {
  const { slots, language } = source;
  const kpi = ofKpi(source, row);
  const order = all('kpi', 'order', slots);
  const filled = (formula: string, otherwise = '""'): string =>
    `IF(${at('ranked', 'place', row)}=0;${otherwise};${formula})`;
  const units = unitRows(language).length;
  const money = moneyRows(language).length;
  const unit = (column: 'scale' | 'after' | 'sign', otherwise: string): string =>
    `IFERROR(INDEX(${all('units', column, units)};MATCH(${kpi('unit')};${all('units', 'word', units)};0));${otherwise})`;
  const sign = (column: 'before' | 'after' | 'sign', otherwise: string): string => {
    const found = `MATCH(${kpi('currency')};${all('money', 'code', money)};0)`;
    return `IF(${kpi('currency')}="";"";IFERROR(INDEX(${all('money', column, money)};${found})&"";${otherwise}))`;
  };
  return [
    ['place', `IFERROR(MATCH(LARGE(${order};${row + 1});${order};0);0)`],
    ['name', filled(kpi('name'))],
    ['newest', filled(kpi('newest'), '0')],
    ['scale', filled(unit('scale', '1'), '1')],
    ['before', filled(sign('before', '""'))],
    ['after', filled(`${unit('after', '""')}&${sign('after', `"\u00a0"&${kpi('currency')}`)}`)],
    ['sign', filled(`${unit('sign', kpi('unit'))}&${sign('sign', kpi('currency'))}`)],
  ];
}

/** The value of the newest reading, and the target that it was judged by. */
function figures(source: Source, row: number): Cells {
  const { history, kpi: sheet } = source;
  const kpi = ofKpi(source, row);
  const place = at('ranked', 'place', row);
  const line = kpi('row');
  const target = cellAt(history('target'), line);
  const today = `INDEX(${sheet('target')};${place}+1)`;
  const number = (cell: string): string => `IF(${cell}="";"";${cell}*1)`;
  return [
    ['value', `IF(${place}=0;"";${at('ranked', 'p0', row)})`],
    ['target', `IF(${place}=0;"";IFERROR(IF(${line}=0;${number(today)};${number(target)});""))`],
  ];
}

/** As many decimals as a reader needs; worked out without a pattern, whose signs depend on the locale. */
function roundedSize(cell: string, scale: string, money: string): string {
  const size = `IF(${cell}<0;-${cell};${cell})*${scale}`;
  const fine = `IF(${size}<10;100;IF(${money}="";10;100))`;
  return `IF(${size}<100;INT(${size}*${fine}+1/2)/${fine};INT(${size}+1/2))`;
}

/** A whole number in groups of three digits. */
export function grouped(size: string, language: Language): string {
  const gap = literal(GROUPING[language]);
  const last = `TEXT(${size}-INT(${size}/1000)*1000;"000")`;
  const middle = `TEXT(INT(${size}/1000)-INT(${size}/1000000)*1000;"000")`;
  const millions = `INT(${size}/1000000)&${gap}&${middle}&${gap}&${last}`;
  return `IF(${size}<1000;${size}&"";IF(${size}<1000000;INT(${size}/1000)&${gap}&${last};${millions}))`;
}

/** From a million on in millions: a figure that its column cuts off would be another figure. */
function shortened(size: string, language: Language): string {
  const millions = `INT(${size}/10000+1/2)/100&${literal(MILLIONS[language])}`;
  return `IF(${size}<1000000;${grouped(size, language)};${millions})`;
}

function texts(source: Source, row: number): Cells {
  const { language } = source;
  const money = ofKpi(source, row)('currency');
  const cell = (column: Column): string => at('ranked', column, row);
  const size = (of: 'value' | 'target'): string =>
    `IF(${cell(of)}="";"";${roundedSize(cell(of), cell('scale'), money)})`;
  const text = (of: 'value' | 'target'): string => {
    const minus = `IF(${cell(of)}<0;"\u2212";"")`;
    const whole = `${minus}&${cell('before')}&${shortened(cell(`${of}Size`), language)}&${cell('after')}`;
    return `IF(${cell('place')}=0;"";IF(${cell(of)}="";"–";${whole}))`;
  };
  return [
    ['valueSize', size('value')],
    ['valueText', text('value')],
    ['targetSize', size('target')],
    ['targetText', text('target')],
  ];
}

/**
 * Against the period before: points for a rate, percent for the rest. What starts again each period is not compared while
 * its period is open: part of a month would always have fallen against a whole one.
 */
function shown(source: Source, row: number): Cells {
  const { language, history } = source;
  const kpi = ofKpi(source, row);
  const [value, before, scale, size] = (['value', 'p1', 'scale', 'changeSize'] as const).map((column) =>
    at('ranked', column, row),
  );
  const distance = `IF(${value}<${before};${before}-${value};${value}-${before})`;
  const base = `IF(${scale}=100;1;IF(${before}<0;-${before};${before}))`;
  const tenths = `IFERROR(INT(${distance}/${base}*1000+1/2)/10;"")`;
  const unit = `IF(${scale}=100;${literal(dashboardWord('points', language))};${literal(language === 'fr' ? '\u00a0%' : '%')})`;
  const arrow = `IF(${value}>${before};"▲ ";"▼ ")`;
  const open = `IF(${kpi('accrual')}=${PER_PERIOD};IFERROR(IF(${cellAt(history('periodEnd'), kpi('row'))}>=TODAY();1;0);0);0)`;
  const change = `IF(${size}=0;"=";${arrow}&${size}&${unit})`;
  return [
    ['changeSize', `IF(${value}="";"";IF(${before}="";"";${tenths}))`],
    ['changeText', `IF(${size}="";"";IF(${open}=1;${literal(dashboardWord('soFar', language))};${change}))`],
    [
      'status',
      `IF(${at('ranked', 'place', row)}=0;"";INDEX(${all('statuses', 'label', STATUS_COUNT)};${kpi('status')}))`,
    ],
    ['due', `IF(${at('ranked', 'place', row)}=0;"";${kpi('due')})`],
    ['owner', `IF(${at('ranked', 'place', row)}=0;"";${kpi('owner')})`],
  ];
}

/** Values of the newest twelve periods, oldest first; a period without a reading leaves a gap. */
function trend({ window }: Source, row: number): readonly string[] {
  return Array.from({ length: TREND }, (_, index) => valueBack(at('ranked', 'newest', row), TREND - 1 - index, window));
}

export function valueBack(newest: string, back: number, window: number): string {
  const found = `MATCH(${newest}-${back};${all('window', 'newest', window)};0)`;
  return `=IF(${newest}=0;"";IFERROR(INDEX(${all('window', 'value', window)};${found});""))`;
}
