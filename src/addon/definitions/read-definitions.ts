import { type CsvRecord, delimiterOf, readCsv } from '../../text/definitions/csv.ts';
import { importWords } from '../../text/definitions/import-words.ts';
import { typedNumber } from '../../text/definitions/typed-number.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from '../sheets/cell-text.ts';
import { readHeader } from '../sheets/columns.ts';
import { KPI_COLUMNS, type KpiKey } from '../sheets/kpi-columns.ts';
import { safeText } from '../sheets/safe-text.ts';
import { typedDay } from './typed-day.ts';

/** What a line of the text gives, as the KPI sheet would hold it: columns that it does not have are not there. */
export interface GivenKpi {
  /** Line of the text, or place in the list. */
  readonly line: number;
  readonly cells: ReadonlyMap<KpiKey, unknown>;
}

const MOST = 1000;
const NUMBERS: readonly KpiKey[] = ['baseline', 'target', 'targetMax', 'maturity', 'minimumVolume', 'weight'];
const DAYS: readonly KpiKey[] = ['start', 'end'];

/** All lines of a text, CSV or JSON, or the sentence that says why it cannot be read at all. */
export function readDefinitions(text: string, here: Sitting): readonly GivenKpi[] | string {
  const bare = text.replace(/^\ufeff/, '').trim();
  const given = /^[[{]/.test(bare) ? fromJson(bare, here) : fromCsv(bare, here);
  if (typeof given === 'string') return given;
  if (given.length === 0) return importWords('empty', here.language);
  return given.length > MOST ? importWords('many', here.language) : given;
}

function fromCsv(text: string, here: Sitting): readonly GivenKpi[] | string {
  const delimiter = delimiterOf(text);
  const [titles, ...records] = readCsv(text, delimiter);
  if (!titles) return importWords('empty', here.language);
  const header = readHeader(KPI_COLUMNS, titles.cells);
  if (!header.has('name') && !header.has('id')) return importWords('header', here.language);
  const decimalComma = delimiter === ';' || (delimiter === '\t' && here.decimalComma);
  const read = ({ line, cells }: CsvRecord): GivenKpi => ({
    line,
    cells: new Map([...header].map(([key, at]) => [key, cellOf(key, cells[at] ?? '', decimalComma, here)])),
  });
  return records.map(read);
}

function fromJson(text: string, here: Sitting): readonly GivenKpi[] | string {
  const list = listIn(text);
  if (!list) return importWords('json', here.language);
  return list.map((item, index) => {
    const fields = item !== null && typeof item === 'object' ? (item as Readonly<Record<string, unknown>>) : {};
    const known = KPI_COLUMNS.map(({ key }) => key).filter((key) => fields[key] !== undefined);
    return {
      line: index + 1,
      cells: new Map(known.map((key) => [key, cellOf(key, plain(key, fields[key]), false, here)])),
    };
  });
}

/** A list of KPIs, or what our own export wraps around one. */
function listIn(text: string): readonly unknown[] | undefined {
  try {
    const parsed = JSON.parse(text) as unknown;
    const list = Array.isArray(parsed) ? parsed : (parsed as { readonly kpis?: unknown }).kpis;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

function plain(key: KpiKey, value: unknown): unknown {
  if (typeof value === 'number') return value;
  if (value === null) return '';
  if (key === 'milestones' && Array.isArray(value)) {
    return value
      .map((step: Readonly<Record<string, unknown>> | null) => `${step?.['day']} = ${step?.['value']}`)
      .join('; ');
  }
  return typeof value === 'string' ? safeText(value) : JSON.stringify(value);
}

/** What a person would have typed into that column; what cannot be read stays the text that it is. */
function cellOf(key: KpiKey, cell: unknown, decimalComma: boolean, here: Sitting): unknown {
  if (typeof cell !== 'string') return cell;
  const text = textOf(cell);
  if (NUMBERS.includes(key)) return text === '' ? '' : (typedNumber(text, decimalComma) ?? text);
  return DAYS.includes(key) ? typedDay(text, here.locale) : cell;
}
